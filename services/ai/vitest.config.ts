import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.jsonc', environment: 'local' },
      // Core is the fleet tests' matter; here its entrypoints only have to exist.
      miniflare: {
        workers: [
          {
            name: 'jobmatch-core-local',
            modules: true,
            compatibilityDate: '2026-08-04',
            script: `
              import { WorkerEntrypoint } from 'cloudflare:workers';
              export class AnalysesRpc extends WorkerEntrypoint {}
              export class ErasuresRpc extends WorkerEntrypoint {}
              export default { fetch: () => new Response(null, { status: 404 }) };
            `,
          },
        ],
      },
    }),
  ],
  test: {
    silent: 'passed-only',
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
