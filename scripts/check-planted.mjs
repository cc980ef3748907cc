import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/check/planted/main.ts');
