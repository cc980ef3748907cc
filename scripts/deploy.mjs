import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/deploy/main.ts');
