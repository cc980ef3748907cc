import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['deep/*.test.ts'],
    fileParallelism: false,
    silent: 'passed-only',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: [
      'default',
      ['json', { outputFile: process.env['DEEP_REPORT'] ?? '.vitest/deep-report.json' }],
    ],
  },
});
