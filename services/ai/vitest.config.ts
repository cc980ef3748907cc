import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const CORE_ENTRYPOINTS = [
  'AnalysesRpc',
  'AnalyticsRpc',
  'ApplicationsRpc',
  'EmbeddingAdminRpc',
  'EmbeddingsRpc',
  'ErasuresRpc',
  'FilesRpc',
  'GapAnalysesRpc',
  'MatchesRpc',
  'RecommendationsRpc',
  'SearchRpc',
  'SimilarJobsRpc',
  'SpamRpc',
];

const sharedData =
  process.env['SHARED_DATA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** Lends the résumés of the shared data to tests in workerd, which have no files; 404 without them. */
function sharedResumes(request: { url: string }): Response {
  const { pathname } = new URL(request.url);
  const file = join(sharedData, 'resumes', pathname);
  return existsSync(file)
    ? new Response(Uint8Array.from(readFileSync(file)))
    : new Response(null, { status: 404 });
}

export default defineConfig({
  test: {
    silent: 'passed-only',
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
              serviceBindings: { SHARED_RESUMES: sharedResumes },
              workers: [
                bareWorker('jobmatch-core-local', CORE_ENTRYPOINTS),
                bareWorker('jobmatch-model-local', ['Model']),
                bareWorker('jobmatch-vectors-local', ['Vectors']),
                bareWorker('jobmatch-openai-local', []),
              ],
            },
          }),
        ],
        test: {
          name: 'ai',
          // `test:deep` asks for a thousand.
          provide: { propertyRuns: Number(process.env['PROPERTY_RUNS'] ?? 150) },
          include: ['src/**/*.test.ts'],
          testTimeout: 30_000,
          // A hundred files: starting a Worker for each takes longer than their tests do.
          isolate: false,
        },
      },
    ],
  },
});
