import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineProject } from 'vitest/config';

export default defineProject({
  plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.jsonc', environment: 'local' } })],
  test: { name: 'openai', testTimeout: 30_000 },
});
