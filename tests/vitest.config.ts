import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Minutes long; `npm run test:deep` runs them.
    exclude: [...configDefaults.exclude, 'deep/**'],
    // Each file boots a fleet of its own, which keeps a core busy.
    maxWorkers: 2,
    globalSetup: './support/bundles.ts',
    silent: 'passed-only',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
