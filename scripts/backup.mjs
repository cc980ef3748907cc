import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/backup/main.ts');
