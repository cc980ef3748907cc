import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { exportJWK, generateKeyPair } from 'jose';
import { configDefaults, defineConfig } from 'vitest/config';
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
    // The console's own run.
    exclude: [...configDefaults.exclude, 'web/**'],
    // `test:deep` asks for ten thousand.
    provide: { limitedRequests: Number(process.env['LIMITED_REQUESTS'] ?? 2000) },
    silent: 'passed-only',
    testTimeout: 30_000,
    reporters: [
      'default',
      ['json', { outputFile: process.env['DEEP_REPORT'] ?? '.vitest/report.json' }],
    ],
  },
});
