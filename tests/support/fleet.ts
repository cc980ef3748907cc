import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';

const services = join(import.meta.dirname, '..', '..', 'services');
const configOf = (service: string): string => join(services, service, 'wrangler.jsonc');

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; throws where it is none. */
  json<T = Record<string, unknown>>(): T;
}

interface Init {
  body?: unknown;
  token?: string;
  headers?: Record<string, string>;
}

export type Fleet = Awaited<ReturnType<typeof startFleet>>;

/** Boots the four Workers from their real local configs, with an empty, migrated database. */
export async function startFleet() {
  const signingKey = newSigningKey();
  const harness = createTestHarness({
    workers: [
      { configPath: configOf('gateway'), env: 'local' },
      {
        configPath: configOf('core'),
        env: 'local',
        secrets: { JWT_SIGNING_KEY: JSON.stringify(signingKey) },
      },
      { configPath: configOf('ai'), env: 'local' },
      { configPath: configOf('integrations'), env: 'local' },
    ],
  });
  await harness.listen();
  const worker = (service: string) => harness.getWorker(`jobmatch-${service}-local`);
  await worker('core').applyD1Migrations('DB');

  /** One request to the gateway; a body that is not a string is sent as JSON. */
  const send = async (method: string, path: string, init: Init = {}): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (init.token !== undefined) headers.set('authorization', `Bearer ${init.token}`);
    if (init.body !== undefined && !headers.has('content-type')) {
      headers.set('content-type', 'application/json');
    }
    const body = typeof init.body === 'string' ? init.body : JSON.stringify(init.body);
    const response = await harness.fetch(path, {
      method,
      headers: Object.fromEntries(headers),
      ...(init.body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: new Headers(Object.fromEntries(response.headers)),
      text,
      json: () => JSON.parse(text),
    };
  };

  let people = 0;
  /** A new account, from an address of its own so that the signup limit is not shared. */
  const signUp = async (): Promise<{ id: string; token: string; email: string }> => {
    people += 1;
    const email = `person-${people}@example.com`;
    const answer = await send('POST', '/api/auth/signup', {
      headers: { 'cf-connecting-ip': `198.51.100.${people}` },
      body: { email, password: 'correct horse battery', fullName: 'Test Person' },
    });
    if (answer.status !== 201) throw new Error(`Signup answered ${answer.status}: ${answer.text}`);
    const { token, user } = answer.json<{ token: string; user: { id: string } }>();
    return { id: user.id, token, email };
  };

  return { harness, worker, send, signUp, signingKey, close: () => harness.close() };
}

function newSigningKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID() };
}
