import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/audit/main.ts');
