import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/run-bench.ts');
