import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/scaling/main.ts');
