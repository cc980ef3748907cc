import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import bundleFleet from '@jobmatch/tests/bundles';
import { buildConsole } from './local/console.ts';
import { root } from './local/paths.ts';
import { tallyOf } from './test-reports.ts';

interface DeepTest {
  /** The longest it may take, on two cores. */
  minutes: number;
  /** Where it runs; the fleet tests' folder when absent. */
  folder?: string;
  /** In that folder; the deep test of its name when absent. */
  files?: string[];
  env?: Record<string, string>;
}

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

/** What became of a run, for the table at the end. */
interface Outcome {
  name: string;
  passed: boolean;
  seconds: number;
  failures: string[];
}

function run([name, { minutes, folder, files = [`deep/${name}.test.ts`], env }]: [
  string,
  DeepTest,
]): Outcome {
  console.log(`${name}: at most ${minutes} minutes`);
  const report = join(
    root,
    folder ?? 'tests',
    '.vitest',
    folder === undefined ? 'deep-report.json' : 'report.json',
  );
  rmSync(report, { force: true });
  const started = performance.now();
  const { status, error } = spawnSync(
    'pnpm',
    ['run', folder === undefined ? 'test:deep' : 'test', ...files],
    {
      cwd: join(root, folder ?? 'tests'),
      stdio: 'inherit',
      env: { ...process.env, ...env },
      timeout: minutes * 60_000,
    },
  );
  return {
    name,
    passed: status === 0,
    seconds: Math.round((performance.now() - started) / 1000),
    failures: [...tallyOf([report]).failures, ...(error === undefined ? [] : [error.message])],
  };
}

// The gateway of every fleet serves it.
await buildConsole();
const removeBundles = await bundleFleet();
const outcomes = chosen.map(run);
removeBundles();

const failed = outcomes.filter(({ passed }) => !passed);
for (const { name, passed, seconds } of outcomes) {
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${seconds} s`);
}
for (const { name, failures } of failed) console.log([`${name}:`, ...failures].join('\n'));
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
