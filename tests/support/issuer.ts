import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { type CryptoKey, SignJWT, exportJWK, generateKeyPair } from 'jose';

export type Issuer = Awaited<ReturnType<typeof startIssuer>>;

interface TokenOptions {
  subject?: string;
  audience?: string;
  alg?: string;
  kid?: string;
  key?: CryptoKey | Uint8Array;
  expiresInSeconds?: number;
  notBeforeInSeconds?: number;
  claims?: Record<string, unknown>;
}

/** An identity provider of our own: a real HTTP server with a key set, and tokens to go with it. */
export async function startIssuer(audience: string) {
  const es = await generateKeyPair('ES256', { extractable: true });
  const rs = await generateKeyPair('RS256', { extractable: true });
  const keySet = JSON.stringify({
    keys: [
      { ...(await exportJWK(es.publicKey)), kid: 'es', alg: 'ES256', use: 'sig' },
      { ...(await exportJWK(rs.publicKey)), kid: 'rs', alg: 'RS256', use: 'sig' },
    ],
  });
  let fetches = 0;
  const server = createServer((_, response) => {
    fetches += 1;
    response.setHeader('content-type', 'application/json').end(keySet);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on TCP
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;

  const sign = async (options: TokenOptions = {}): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const jwt = new SignJWT(options.claims ?? {})
      .setProtectedHeader({ alg: options.alg ?? 'ES256', kid: options.kid ?? 'es' })
      .setIssuer(issuer)
      .setAudience(options.audience ?? audience)
      .setSubject(options.subject ?? randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + (options.expiresInSeconds ?? 60));
    if (options.notBeforeInSeconds !== undefined) {
      jwt.setNotBefore(now + options.notBeforeInSeconds);
    }
    return jwt.sign(options.key ?? es.privateKey);
  };

  return {
    sign,
    rsa: rs,
    /** What to configure for the gateway. */
    config: { provider: 'test', issuer, audience, jwksUrl: `${issuer}/jwks.json` },
    /** How often the key set was fetched so far. */
    fetches: () => fetches,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
