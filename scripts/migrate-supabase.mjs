import { installDependencies, runPinned } from './toolchain.mjs';

installDependencies();
runPinned('scripts/migrate-supabase/main.ts');
