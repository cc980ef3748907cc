import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Minutes long; `npm run test:deep` runs them.
    exclude:
      process.env['DEEP'] === 'true'
        ? configDefaults.exclude
        : [...configDefaults.exclude, 'deep/**'],
    silent: 'passed-only',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
