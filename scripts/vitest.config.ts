import { configDefaults, defineConfig } from 'vitest/config';

/** They start wrangler, or a fleet, tens of times: `npm run test:deep` runs them. */
const LONG = [
  'deep/**',
  'check/wrangler-commands.test.ts',
  'concepts/load.test.ts',
  'deploy/deploy.test.ts',
  'deploy/real-wrangler.test.ts',
  'migrate-supabase/migration.test.ts',
  'provision/provision.test.ts',
  'restore-drill/restore.test.ts',
];

export default defineConfig({
  test: {
    exclude:
      process.env['DEEP'] === 'true'
        ? configDefaults.exclude
        : [...configDefaults.exclude, ...LONG],
    silent: 'passed-only',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: [
      'default',
      ['json', { outputFile: process.env['DEEP_REPORT'] ?? '.vitest/report.json' }],
    ],
  },
});
