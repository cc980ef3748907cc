import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/provision/main.ts');
