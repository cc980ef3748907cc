import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildConsole } from './local/console.ts';
import { root } from './local/paths.ts';

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
  // Each binding broken under each route that touches it: a sample, or all with CHAOS_FULL=1.
  chaos: { minutes: 10 },
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

// The gateway of every fleet serves it.
await buildConsole();
const failed = chosen.filter(
  ([name, { minutes, folder, files = [`deep/${name}.test.ts`], env }]) => {
    console.log(`${name}: at most ${minutes} minutes`);
    const script = folder === undefined ? 'test:deep' : 'test';
    const { status, error } = spawnSync('pnpm', ['run', script, ...files], {
      cwd: join(root, folder ?? 'tests'),
      stdio: 'inherit',
      env: { ...process.env, ...env },
      timeout: minutes * 60_000,
    });
    if (error !== undefined) console.error(`${name}: ${error.message}`);
    return status !== 0;
  },
);
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
