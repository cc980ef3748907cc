import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/local/start.ts');
