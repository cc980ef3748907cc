import { randomBytes } from 'node:crypto';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { exportJWK, generateKeyPair } from 'jose';
import { configDefaults, defineConfig } from 'vitest/config';

// Wrangler reads the secrets that wrangler.jsonc requires from here.
process.env['JWT_SIGNING_KEYS'] = JSON.stringify([
  await newSigningKey('current'),
  await newSigningKey('earlier'),
]);
process.env['TOTP_ENCRYPTION_KEY'] ??= randomBytes(32).toString('base64');
process.env['FILE_LINK_KEY'] ??= randomBytes(32).toString('base64');
process.env['WEBHOOK_SECRETS_KEY'] ??= randomBytes(32).toString('base64');

/** They count or fill whole tables, so each has a database of its own. */
const ALONE = [
  'admin/admin',
  'analytics/match-quality/match-quality',
  'cron/cron',
  'embeddings/complete/complete',
  'embeddings/failures',
  'embeddings/similar-lists/similar-lists',
  'job-duplicates/batch/batch',
  'files/sweep',
  'jobs/cleanup/cleanup',
  'jobs/jobs-fts',
  'jobs/list/list',
  'jobs/list/list-at-size',
  'list-plans',
  'search/many-postings',
  'security-events/security-events',
  'write-paths',
].map((name) => `src/${name}.test.ts`);

const project = (
  name: string,
  files: { include?: string[]; exclude?: string[] },
  isolate: boolean,
) => ({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: './wrangler.jsonc', environment: 'local' },
      miniflare: {
        bindings: {
          TEST_MIGRATIONS: await readD1Migrations('../../packages/db-schema/migrations'),
          // Set here too, or the secrets that `npm start` left in .dev.vars.local would win.
          JWT_SIGNING_KEYS: process.env['JWT_SIGNING_KEYS'],
          TOTP_ENCRYPTION_KEY: process.env['TOTP_ENCRYPTION_KEY'],
          FILE_LINK_KEY: process.env['FILE_LINK_KEY'],
          WEBHOOK_SECRETS_KEY: process.env['WEBHOOK_SECRETS_KEY'],
        },
      },
    })),
  ],
  test: {
    name,
    ...files,
    isolate,
    setupFiles: ['./test/apply-migrations.ts'],
    testTimeout: 30_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      // A hundred files: starting a Worker and migrating a database for each takes longer than their tests.
      project('core', { exclude: [...configDefaults.exclude, ...ALONE] }, false),
      project('core-alone', { include: ALONE }, true),
    ],
    silent: 'passed-only',
    // By default two cores would run one at a time.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});

async function newSigningKey(kid: string) {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid };
}
