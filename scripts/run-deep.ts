import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import bundleFleet from '@jobmatch/tests/bundles';
import { inParallel } from './check/in-parallel.ts';
import { buildConsole } from './local/console.ts';
import { root } from './local/paths.ts';
import { tallyOf } from './test-reports.ts';

interface DeepTest {
  /** The longest it may take on two cores, with another one beside it where it is not alone. */
  minutes: number;
  /** It measures, or is killed, so nothing else may run. */
  isAlone?: true;
  /** Where it runs; the fleet tests' folder when absent. */
  folder?: string;
  /** In that folder; the deep test of its name when absent. */
  files?: string[];
  env?: Record<string, string>;
}

const AT_ONCE = 2;

const DEEP_TESTS: Record<string, DeepTest> = {
  determinism: { minutes: 12 },
  emails: {
    minutes: 8,
    files: ['emails', 'emails-rules', 'emails-webhook'].map((name) => `deep/${name}.test.ts`),
  },
  // What goes through queues from end to end.
  pipelines: {
    minutes: 8,
    files: ['embedding-admin', 'embedding-pipeline', 'resume-import', 'scheduled-searches'].map(
      (name) => `deep/${name}.test.ts`,
    ),
  },
  exports: {
    minutes: 6,
    folder: 'services/integrations',
    files: ['src/exports/pdf/render-pdf.test.ts'],
    env: { EXPORT_PROFILES: '40' },
  },
  // What holds of any posting and any profile, in a thousand cases each.
  properties: {
    minutes: 5,
    folder: 'services/ai',
    files: [
      'determinism',
      'properties',
      'skill-boundaries',
      'verify-analysis',
      'what-would-change',
    ].map((name) => `src/analysis/${name}.test.ts`),
    env: { PROPERTY_RUNS: '1000' },
  },
  // What counting costs over ten thousand requests.
  limits: {
    minutes: 3,
    folder: 'services/gateway',
    files: ['src/limits/limits.test.ts'],
    env: { LIMITED_REQUESTS: '10000' },
  },
  attacks: { minutes: 10, files: ['deep/attacks-'] },
  // What people save is what our own reader reads of their PDF and DOCX.
  'export-round-trip': { minutes: 6 },
  // Boards and receivers that are down, slow or lie.
  integrations: {
    minutes: 6,
    files: ['job-sources', 'webhooks'].map((name) => `deep/${name}.test.ts`),
  },
  // Models that fail or keep silent, and what people of fifteen occupations are shown.
  judgement: {
    minutes: 12,
    files: [
      'analysis-models',
      'embedding-faults',
      'generation-models',
      'profile-rankings',
      'silent-models',
      'without-models',
    ].map((name) => `deep/${name}.test.ts`),
  },
  // Every page in four looks, and what a bad connection, two tabs and an old token do to them.
  console: {
    minutes: 10,
    files: ['console-pages', 'console-resilience'].map((name) => `deep/${name}.test.ts`),
  },
  // Deploys and provisioning against a recording wrangler, and the real one's options.
  deployment: {
    minutes: 10,
    folder: 'scripts',
    files: [
      'check/wrangler-commands.test.ts',
      'deploy/deploy.test.ts',
      'deploy/real-wrangler.test.ts',
      'provision/provision.test.ts',
    ],
    env: { DEEP: 'true' },
  },
  // What goes into databases and comes out of them.
  data: {
    minutes: 8,
    folder: 'scripts',
    files: [
      'concepts/load.test.ts',
      'migrate-supabase/migration.test.ts',
      'restore-drill/restore.test.ts',
    ],
    env: { DEEP: 'true' },
  },
  // Every npm script and every request that the guide tells people to try.
  commands: {
    minutes: 15,
    folder: 'scripts',
    files: ['deep/commands.test.ts'],
    env: { DEEP: 'true' },
  },
  // 100,000 rows of a predecessor's dump, killed on their way.
  migration: {
    minutes: 15,
    folder: 'scripts',
    files: ['deep/migration.test.ts'],
    env: { DEEP: 'true' },
  },
  fuzz: { minutes: 15 },
  // Users over four databases.
  sharded: { minutes: 6 },
  // What the commonest requests ask of the platform, against bench/operations/budgets.json.
  'operations-per-request': { minutes: 9 },
  // A thousand users for a minute, and what became of their rows.
  'mixed-load': { minutes: 8, isAlone: true },
  sigkill: { minutes: 5, isAlone: true },
  // Each binding broken under each route that touches it: a sample, or all with CHAOS_FULL=1.
  chaos: { minutes: 10, isAlone: true },
  embeddings: { minutes: 14, isAlone: true },
  'embeddings-sigkill': { minutes: 12, isAlone: true },
  'search-fuzz': { minutes: 12 },
  quality: { minutes: 6 },
  // Each service in turn as the last release has it; skipped before there is one.
  'previous-release': { minutes: 45 },
};

const asked = process.argv.slice(2);
const chosen = Object.entries(DEEP_TESTS).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);
if (chosen.length === 0) {
  console.error(`There are: ${Object.keys(DEEP_TESTS).join(', ')}.`);
  process.exit(1);
}

/** What became of a run, for the table at the end. */
interface Outcome {
  name: string;
  passed: boolean;
  seconds: number;
  failures: string[];
}

/** Prints what it said when it is over: two at a time would talk across each other. */
async function run([name, test]: [string, DeepTest]): Promise<Outcome> {
  const { minutes, folder, files = [`deep/${name}.test.ts`], env } = test;
  const cwd = join(root, folder ?? 'tests');
  const report = join(cwd, '.vitest', `${name}.json`);
  rmSync(report, { force: true });
  console.log(`${name} begins: at most ${minutes} minutes`);
  const started = performance.now();
  const child = spawn('pnpm', ['run', folder === undefined ? 'test:deep' : 'test', ...files], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, DEEP_REPORT: report },
    timeout: minutes * 60_000,
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  }
  const [code] = await once(child, 'close');
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(Buffer.concat(said).toString());
  const failures = [...tallyOf([report]).failures];
  if (code === null) failures.push(`It was not over after ${minutes} minutes.`);
  return { name, passed: code === 0, seconds, failures };
}

// The gateway of every fleet serves it.
await buildConsole();
const removeBundles = await bundleFleet();
const outcomes = [
  ...(await inParallel(
    AT_ONCE,
    chosen.filter(([, { isAlone }]) => isAlone !== true),
    run,
  )),
  ...(await inParallel(
    1,
    chosen.filter(([, { isAlone }]) => isAlone === true),
    run,
  )),
];
removeBundles();

const failed = outcomes.filter(({ passed }) => !passed);
for (const { name, passed, seconds } of outcomes) {
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(24)} ${seconds} s`);
}
for (const { name, failures } of failed) console.log([`${name}:`, ...failures].join('\n'));
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
