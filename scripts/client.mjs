import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/make-client.ts');
