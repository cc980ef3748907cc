import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    fileParallelism: false,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.vitest/deep-report.json' }]],
  },
});
