import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineProject } from 'vitest/config';

/** What the signed events are sent to. */
const GATEWAY = {
  name: 'jobmatch-gateway-local',
  modules: true,
  compatibilityDate: '2026-08-04',
  script: `export default { fetch: async (request) => Response.json({ got: await request.json() }) };`,
};

export default defineProject({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.jsonc', environment: 'local' },
      miniflare: { workers: [GATEWAY] },
    }),
  ],
  test: { name: 'outbox', testTimeout: 30_000 },
});
