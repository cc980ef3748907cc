import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './local/paths.ts';

/** The longest each deep test may take, in minutes, on two cores. */
const TIME_BUDGETS = {
  determinism: 12,
  fuzz: 15,
  sigkill: 5,
  embeddings: 14,
  'embeddings-sigkill': 16,
  'search-fuzz': 12,
  quality: 6,
};

const asked = process.argv.slice(2);
const names = Object.entries(TIME_BUDGETS).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);
if (names.length === 0) {
  console.error(`There are: ${Object.keys(TIME_BUDGETS).join(', ')}.`);
  process.exit(1);
}

const failed = names.filter(([name, minutes]) => {
  console.log(`${name}: at most ${minutes} minutes`);
  const { status, error } = spawnSync('pnpm', ['run', 'test:deep', `deep/${name}.test.ts`], {
    cwd: join(root, 'tests'),
    stdio: 'inherit',
    timeout: minutes * 60_000,
  });
  if (error !== undefined) console.error(`${name}: ${error.message}`);
  return status !== 0;
});
console.log(`${names.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
