import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    silent: 'passed-only',
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
