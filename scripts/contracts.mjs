import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/contracts/write.ts');
