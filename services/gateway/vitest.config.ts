import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { exportJWK, generateKeyPair } from 'jose';
import { defineConfig } from 'vitest/config';
import { standInServices } from './test/stand-in-services.ts';

const { privateKey } = await generateKeyPair('ES256', { extractable: true });
const signingKey = { ...(await exportJWK(privateKey)), kid: 'test', alg: 'ES256' };

// Wrangler reads the secrets that wrangler.jsonc requires from here.
process.env['EXTERNAL_ISSUER_SECRETS'] = '{}';

export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.jsonc', environment: 'local' },
      // The services behind the gateway are the fleet tests' matter; here they only answer.
      miniflare: {
        bindings: { TEST_SIGNING_KEY: signingKey },
        workers: standInServices(signingKey),
      },
    }),
  ],
  test: {
    silent: 'passed-only',
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
});
