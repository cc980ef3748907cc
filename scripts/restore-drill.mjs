import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/restore-drill/main.ts');
