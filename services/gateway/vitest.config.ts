import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    cloudflareTest({
      main: './src/index.ts',
      // The services behind the gateway are the fleet tests' matter; here it stands alone.
      miniflare: {
        compatibilityDate: '2026-08-04',
        durableObjects: { STRICT_LIMIT: { className: 'StrictLimit', useSQLite: true } },
      },
    }),
  ],
  test: {
    silent: 'passed-only',
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
