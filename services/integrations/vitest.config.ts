import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** A Worker of which only the entrypoints exist: what they do is the fleet tests' matter. */
const bareWorker = (name: string, entrypoints: readonly string[]) => ({
  name,
  modules: true,
  compatibilityDate: '2026-08-04',
  script: [
    `import { WorkerEntrypoint } from 'cloudflare:workers';`,
    ...entrypoints.map((entrypoint) => `export class ${entrypoint} extends WorkerEntrypoint {}`),
    'export default { fetch: () => new Response(null, { status: 404 }) };',
  ].join('\n'),
});

const IN_WORKERD = ['src/{emails,sendgrid-webhook}/**/*.test.ts'];

export default defineConfig({
  test: {
    silent: 'passed-only',
    testTimeout: 30_000,
    reporters: [
      'default',
      ['json', { outputFile: process.env['DEEP_REPORT'] ?? '.vitest/report.json' }],
    ],
    projects: [
      './local/*/vitest.config.ts',
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.jsonc', environment: 'local' },
            miniflare: {
              workers: [
                bareWorker('jobmatch-core-local', [
                  'CronRunsRpc',
                  'EmailsRpc',
                  'ErasuresRpc',
                  'ExportsRpc',
                  'FeedsRpc',
                  'LinkedInRpc',
                  'PostingsIntakeRpc',
                  'SavedSearchesRpc',
                  'SearchHistoryRpc',
                  'UsageRpc',
                  'WebhooksRpc',
                ]),
                bareWorker('jobmatch-job-boards-local', ['Web']),
                bareWorker('jobmatch-outbox-local', ['SendGrid']),
                bareWorker('jobmatch-webhook-receivers-local', ['Web']),
              ],
            },
          }),
        ],
        test: { name: 'integrations', include: IN_WORKERD, testTimeout: 30_000 },
      },
      // Needs files, or programs that read the documents: bindings are the fleet tests' matter there.
      {
        test: {
          name: 'integrations-in-node',
          include: ['src/**/*.test.ts'],
          exclude: IN_WORKERD,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
