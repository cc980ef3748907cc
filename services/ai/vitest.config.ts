import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    // The analysis is a pure function; what it is wired to is the fleet tests' matter.
    cloudflareTest({ miniflare: { compatibilityDate: '2026-08-04' } }),
  ],
  test: {
    silent: 'passed-only',
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
