import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    silent: 'passed-only',
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
