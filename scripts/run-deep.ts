import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './local/paths.ts';

interface DeepTest {
  /** The longest it may take, on two cores. */
  minutes: number;
  /** Where it runs; the fleet's folder and a file of its name when absent. */
  folder?: string;
  file?: string;
  env?: Record<string, string>;
}

const DEEP_TESTS: Record<string, DeepTest> = {
  determinism: { minutes: 12 },
  emails: { minutes: 6 },
  exports: {
    minutes: 6,
    folder: 'services/integrations',
    file: 'src/exports/pdf/render-pdf.test.ts',
    env: { EXPORT_PROFILES: '40' },
  },
  fuzz: { minutes: 15 },
  sigkill: { minutes: 5 },
  embeddings: { minutes: 14 },
  'embeddings-sigkill': { minutes: 12 },
  'search-fuzz': { minutes: 12 },
  quality: { minutes: 6 },
};

const asked = process.argv.slice(2);
const chosen = Object.entries(DEEP_TESTS).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);
if (chosen.length === 0) {
  console.error(`There are: ${Object.keys(DEEP_TESTS).join(', ')}.`);
  process.exit(1);
}

const failed = chosen.filter(([name, { minutes, folder, file, env }]) => {
  console.log(`${name}: at most ${minutes} minutes`);
  const run =
    folder === undefined
      ? ['test:deep', `deep/${name}.test.ts`]
      : ['test', ...(file ? [file] : [])];
  const { status, error } = spawnSync('pnpm', ['run', ...run], {
    cwd: join(root, folder ?? 'tests'),
    stdio: 'inherit',
    env: { ...process.env, ...env },
    timeout: minutes * 60_000,
  });
  if (error !== undefined) console.error(`${name}: ${error.message}`);
  return status !== 0;
});
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
