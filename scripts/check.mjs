import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/check/main.ts');
