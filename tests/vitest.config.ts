import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Minutes long; `npm run test:deep` runs them.
    exclude: [...configDefaults.exclude, 'deep/**'],
    // Each file boots a fleet of its own, which keeps a core busy.
    maxWorkers: 2,
    silent: 'passed-only',
    // What a file waits for, it waits for beside another one and the suites of the services.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
