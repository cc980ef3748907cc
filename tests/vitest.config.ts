import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Minutes long; `npm run test:deep` runs them.
    exclude: [...configDefaults.exclude, 'deep/**'],
    // One fleet at a time: each file boots its own.
    fileParallelism: false,
    silent: 'passed-only',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
