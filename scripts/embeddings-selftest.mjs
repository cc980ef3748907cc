import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/embeddings/self-test.ts');
