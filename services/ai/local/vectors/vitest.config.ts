import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineProject } from 'vitest/config';

export default defineProject({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.jsonc', environment: 'local' },
      miniflare: { bindings: { MUTATION_DELAY_MS: 0 } },
    }),
  ],
  test: { name: 'vectors', testTimeout: 30_000 },
});
