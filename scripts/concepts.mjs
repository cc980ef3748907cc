import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/concepts/main.ts');
