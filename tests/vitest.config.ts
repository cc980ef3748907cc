import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One fleet at a time: each file boots its own.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
