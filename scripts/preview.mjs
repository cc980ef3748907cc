import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/deploy/preview.ts');
