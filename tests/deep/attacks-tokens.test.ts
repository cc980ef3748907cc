import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type JWTHeaderParameters, SignJWT, exportSPKI, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ApiDescription,
  type DescribedRoute,
  accessOf,
  describedRoutes,
} from '../support/api-description.ts';
import { type Answer, type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { type Issuer, startIssuer } from '../support/issuer.ts';

const ISSUER = 'https://jobmatch.local';
const AUDIENCE = 'jobmatch-api';
const WHO_AM_I = '/api/auth/session';

let fleet: Fleet;
let issuer: Issuer;
let lure: Awaited<ReturnType<typeof startLure>>;
let routes: DescribedRoute[];
let victim: Person;
beforeAll(async () => {
  issuer = await startIssuer('authenticated');
  lure = await startLure();
  fleet = await startFleet({ limits: 'raised', externalIssuers: [issuer.config] });
  victim = await fleet.signUp();
  routes = describedRoutes((await fleet.send('GET', '/openapi.json')).json<ApiDescription>());
});
afterAll(async () => {
  await fleet.close();
  await issuer.close();
  await lure.close();
});

const attacker = newKey();

function newKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { d = '', ...publicJwk } = privateKey.export({ format: 'jwk' });
  return { publicJwk, jwk: { ...publicJwk, d, alg: 'ES256' } };
}

/** A key set of the attacker's, and how often anybody looked at it. */
async function startLure() {
  let visits = 0;
  const server = createServer((_, response) => {
    visits += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [{ ...attacker.publicJwk, kid: 'lure', alg: 'ES256' }] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/keys.json`,
    visits: () => visits,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const seconds = () => Math.floor(Date.now() / 1000);

const claimsOf = (user: Person, change: object = {}) => ({
  iss: ISSUER,
  aud: AUDIENCE,
  sub: user.id,
  sid: randomUUID(),
  role: 'admin',
  iat: seconds() - 10,
  exp: seconds() + 300,
  ...change,
});

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token with any header and any signature. */
const assemble = (header: object, claims: object, signature: string | Buffer = '') =>
  `${part(header)}.${part(claims)}.${Buffer.from(signature).toString('base64url')}`;

function hmac(header: object, claims: object, secret: string | Buffer): string {
  const signed = `${part(header)}.${part(claims)}`;
  const signature = createHmac('sha256', secret).update(signed).digest('base64url');
  return `${signed}.${signature}`;
}

/** Signed with the attacker's own key, whatever the header says of it. */
async function forged(header: Partial<JWTHeaderParameters>, change: object = {}) {
  const key = await importJWK({ ...attacker.jwk }, 'ES256');
  return new SignJWT(claimsOf(victim, change))
    .setProtectedHeader({ alg: 'ES256', ...header })
    .sign(key);
}

/** Signed with our key: what core would never say. */
async function misused(change: object) {
  const { kid, ...jwk } = fleet.signingKey;
  return new SignJWT(claimsOf(victim, change))
    .setProtectedHeader({ alg: 'ES256', kid })
    .sign(await importJWK({ ...jwk }, 'ES256'));
}

const who = (token: string) => fleet.send('GET', WHO_AM_I, { token });
const seen = (answer: Answer) => [answer.status, answer.json()['code']];
const REFUSED = [401, 'INVALID_TOKEN'];

const keyTexts = async (): Promise<(string | Buffer)[]> => {
  const { d: _, ...jwk } = fleet.signingKey;
  const published = (await fleet.send('GET', '/.well-known/jwks.json')).json<{ keys: object[] }>();
  const spki = await exportSPKI((await importJWK({ ...jwk }, 'ES256')) as CryptoKey);
  const raw = Buffer.concat(
    [jwk.x, jwk.y].map((coordinate) => Buffer.from(coordinate ?? '', 'base64url')),
  );
  return [
    ...[spki, spki.trim(), `${spki}\n`, JSON.stringify(jwk), JSON.stringify(published.keys[0])],
    ...[
      JSON.stringify(published),
      raw,
      Buffer.concat([Buffer.from([4]), raw]),
      jwk.x ?? '',
      '',
      '\0',
    ],
  ];
};

describe('a token of nobody’s', () => {
  it('is not believed for what its header says', async () => {
    const { kid } = fleet.signingKey;
    const claims = claimsOf(victim);
    const genuine = await misused({ role: 'user' });
    expect((await who(genuine)).status).toBe(200);
    const [head = '', body = '', signature = ''] = genuine.split('.');
    const tokens: Record<string, string> = {
      'no algorithm': assemble({ alg: 'none', kid }, claims),
      'no algorithm, spelled otherwise': assemble({ alg: 'nOnE', kid }, claims),
      'no algorithm but a genuine signature': `${part({ alg: 'none', kid })}.${body}.${signature}`,
      'a signature of zeros': assemble({ alg: 'ES256', kid }, claims, Buffer.alloc(64)),
      'no signature': `${head}.${body}.`,
      'no signature at all': `${head}.${body}`,
      'an empty algorithm': assemble({ alg: '', kid }, claims, 'x'),
      'a list of algorithms': assemble({ alg: ['ES256', 'none'], kid }, claims, 'x'),
      'a part too many': `${genuine}.${signature}`,
      'a tail': `${genuine}A`,
      'a critical extension': assemble({ alg: 'ES256', kid, crit: ['exp2'], exp2: 1 }, claims, 'x'),
      'an unencoded payload': assemble(
        { alg: 'ES256', kid, b64: false, crit: ['b64'] },
        claims,
        'x',
      ),
      'another payload': `${head}.${part(claims)}.${signature}`,
      'another header': `${part({ alg: 'ES256', kid, typ: 'x' })}.${body}.${signature}`,
    };
    for (const [what, token] of Object.entries(tokens)) {
      expect([what, ...seen(await who(token))]).toEqual([what, ...REFUSED]);
    }
  });

  it('is not made with our public key as a secret', async () => {
    for (const secret of await keyTexts()) {
      for (const alg of ['HS256', 'ES256']) {
        const header = { alg, kid: fleet.signingKey.kid, typ: 'JWT' };
        expect(seen(await who(hmac(header, claimsOf(victim), secret)))).toEqual(REFUSED);
      }
    }
  });

  it.each([
    ...['', 'toString', '__proto__', 'constructor', 'hasOwnProperty', '*', '0'],
    ...['../../../../dev/null', '/dev/null', '..%2f..%2fdev%2fnull', 'file:///dev/null'],
    ...["' or '1'='1", "x' union select 'AA==' --", '$(id)', '\0', 'x'.repeat(300)],
  ])('does not choose its key: %j', async (kid) => {
    for (const token of [
      await forged({ kid }),
      hmac({ alg: 'HS256', kid }, claimsOf(victim), ''),
      hmac({ alg: 'HS256', kid }, claimsOf(victim), '\0'),
      hmac({ alg: 'HS256', kid }, claimsOf(victim), 'AA=='),
    ]) {
      expect(seen(await who(token))).toEqual(REFUSED);
    }
  });

  it('does not bring its key along, nor has it fetched', async () => {
    const { publicJwk } = attacker;
    const { kid } = fleet.signingKey;
    const headers: Partial<JWTHeaderParameters>[] = [
      { kid },
      { jwk: publicJwk },
      { kid, jwk: publicJwk },
      { kid, jwk: { ...publicJwk, kid } },
      { kid: 'lure', jku: lure.url },
      { kid, jku: lure.url },
      { kid: 'lure', x5u: lure.url },
      { kid, x5c: ['MIIB'] },
      { kid: lure.url },
    ];
    for (const header of headers) {
      for (const iss of [ISSUER, issuer.config.issuer, lure.url]) {
        const token = await forged(header, { iss, aud: [AUDIENCE, 'authenticated'] });
        expect([header, iss, ...seen(await who(token))]).toEqual([header, iss, ...REFUSED]);
      }
    }
    expect(lure.visits()).toBe(0);
  });

  it('is not taken from another place than its header', async () => {
    const { token } = victim;
    const encoded = encodeURIComponent(token);
    for (const query of ['access_token', 'token', 'authorization', 'jwt', 'bearer_token']) {
      expect((await fleet.send('GET', `${WHO_AM_I}?${query}=${encoded}`)).status).toBe(401);
    }
    for (const name of ['cookie', 'x-access-token', 'x-authorization', 'proxy-authorization']) {
      const headers = { [name]: name === 'cookie' ? `token=${token}` : `Bearer ${token}` };
      expect([name, (await fleet.send('GET', WHO_AM_I, { headers })).status]).toEqual([name, 401]);
    }
    const twice = { authorization: `Bearer ${token}, Bearer ${token}` };
    expect((await fleet.send('GET', WHO_AM_I, { headers: twice })).status).toBe(401);
  });
});

describe('a token with a signature of ours', () => {
  it.each<[string, () => object, string]>([
    ['that ended', () => ({ exp: seconds() - 1 }), 'TOKEN_EXPIRED'],
    ['without an end', () => ({ exp: undefined }), 'INVALID_TOKEN'],
    ['whose end is text', () => ({ exp: '9999999999' }), 'INVALID_TOKEN'],
    ['that begins in a minute', () => ({ nbf: seconds() + 60 }), 'INVALID_TOKEN'],
    ['for somebody else', () => ({ aud: 'another-api' }), 'INVALID_TOKEN'],
    ['for nobody', () => ({ aud: undefined }), 'INVALID_TOKEN'],
    ['by another issuer', () => ({ iss: 'https://evil.example' }), 'INVALID_TOKEN'],
    ['by an issuer with a like name', () => ({ iss: `${ISSUER}/` }), 'INVALID_TOKEN'],
    ['without a session', () => ({ sid: undefined }), 'INVALID_TOKEN'],
    ['without a subject', () => ({ sub: undefined }), 'INVALID_TOKEN'],
    ['with a subject in a list', () => ({ sub: [victim.id] }), 'INVALID_TOKEN'],
    ['with a role of its own', () => ({ role: ['user', 'admin'] }), 'INVALID_TOKEN'],
  ])('%s is refused', async (_, change, code) => {
    expect(seen(await who(await misused(change())))).toEqual([401, code]);
  });
});

describe('a credential of another kind', () => {
  it('opens nothing as an access token, nor the other way round', async () => {
    const login = await fleet.send('POST', '/api/auth/login', {
      body: { email: victim.email, password: victim.password },
    });
    const { token, refreshToken } = login.json<{ token: string; refreshToken: string }>();
    expect(seen(await who(refreshToken))).toEqual(REFUSED);
    for (const sent of [token, `${refreshToken}x`, refreshToken.toUpperCase()]) {
      const answer = await fleet.send('POST', '/api/auth/refresh', {
        body: { refreshToken: sent },
      });
      expect([400, 401]).toContain(answer.status);
    }
    const body = { name: 'x', scope: 'write' };
    const made = await fleet.send('POST', '/api/auth/tokens', { token, body });
    const { token: apiToken, id } = made.json<{ token: string; id: string }>();
    expect((await who(apiToken)).status).toBe(200);
    for (const sent of [`jmp_${id}`, apiToken.slice(0, -1), `${apiToken}=`, apiToken.slice(4)]) {
      expect(seen(await who(sent))).toEqual(REFUSED);
    }
  });

  it('of another issuer names no account of ours and no role', async () => {
    const claims = {
      role: 'admin',
      sid: randomUUID(),
      iss: ISSUER,
      user_metadata: { role: 'admin' },
    };
    const token = await issuer.sign({ subject: victim.id, claims });
    const { user } = (await who(token)).json<{ user: { id: string; role: string } }>();
    expect([user.id === victim.id, user.role]).toEqual([false, 'user']);
    const rsa = { alg: 'RS256', kid: 'rs', key: issuer.rsa.privateKey };
    const asOurs = new SignJWT(claimsOf(victim))
      .setProtectedHeader({ alg: rsa.alg, kid: rsa.kid })
      .sign(rsa.key);
    expect(seen(await who(await asOurs))).toEqual(REFUSED);
  });
});

describe('a personal access token', () => {
  const tokenWith = async (scope: 'read' | 'write') => {
    const { token } = await fleet.signUp();
    const answer = await fleet.send('POST', '/api/auth/tokens', {
      token,
      body: { name: 'x', scope },
    });
    return answer.json<{ token: string }>().token;
  };
  /** Ways to write a path that a router may take for the same. */
  const spellings = (path: string) => [path, `${path}/`, `${path}//`, `${path}/?x=1`, `${path}?`];
  const concrete = ({ path }: DescribedRoute) => path.replaceAll(/\{\w+\}/g, () => randomUUID());

  it('does not manage the account, however the path is written', async () => {
    const token = await tokenWith('write');
    const managing = routes.filter(
      (route) =>
        accessOf(route.operation) === 'user' &&
        ((route.path.startsWith('/api/auth/') && route.path !== WHO_AM_I) ||
          (route.method === 'DELETE' && route.path === '/api/profile')),
    );
    expect(managing.length).toBeGreaterThan(10);
    for (const route of managing) {
      for (const path of spellings(concrete(route))) {
        const answer = await fleet.send(route.method, path, { token });
        expect([route.method, path, ...seen(answer)]).toEqual([
          route.method,
          path,
          403,
          'FORBIDDEN',
        ]);
      }
    }
    expect((await who(token)).status).toBe(200);
  });

  it('with scope read gets no further on any route that writes', async () => {
    const token = await tokenWith('read');
    const readsByPost = new Set(['/mcp', '/api/jobs/search']);
    const writing = routes.filter(
      ({ method, path, operation }) =>
        method !== 'GET' && !readsByPost.has(path) && accessOf(operation) !== 'public',
    );
    expect(writing.length).toBeGreaterThan(70);
    for (const route of writing) {
      for (const path of spellings(concrete(route))) {
        const answer = await fleet.send(route.method, path, { token });
        expect([route.method, path, ...seen(answer)]).toEqual([
          route.method,
          path,
          403,
          'FORBIDDEN',
        ]);
      }
    }
  });
});
