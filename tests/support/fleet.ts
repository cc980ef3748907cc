import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { LinkedInStandIn } from '@jobmatch/integrations/local/linkedin';
import { createTestHarness } from 'wrangler';
import type { ApiDescription } from './api-description.ts';
import { type Contract, contractOf } from './contract.ts';
import { Database } from './database.ts';
import { raisedLimits } from './limits.ts';

const services = join(import.meta.dirname, '..', '..', 'services');
const realConfigOf = (service: string): string => join(services, service, 'wrangler.jsonc');

/** What stands in for the cloud and for third parties, as `npm start` runs it too. */
const STAND_INS = [
  'integrations/local/outbox',
  'integrations/local/job-boards',
  'integrations/local/webhook-receivers',
  'ai/local/model',
  'ai/local/openai',
  'ai/local/vectors',
];

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

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

interface Options {
  /** `raised` for a test that sends more than any limit admits; they still count. */
  limits?: 'default' | 'raised';
  /** The gateway's EXTERNAL_ISSUERS and EXTERNAL_ISSUER_SECRETS. */
  externalIssuers?: Record<string, string>[];
  issuerSecrets?: Record<string, string>;
  /** What stands in for LinkedIn; without it, LinkedIn is down. */
  linkedIn?: LinkedInStandIn;
  /** Variables of a service or a stand-in in place of its own, by the Worker’s folder. */
  vars?: Record<string, Record<string, Json>>;
  /** Where the config of a Worker is, by its folder, for one that is not started from its own. */
  configOf?: (folder: string) => string;
}

export type Fleet = Awaited<ReturnType<typeof startFleet>>;

export interface Person {
  id: string;
  token: string;
  email: string;
  password: string;
}

/**
 * Boots the four Workers and what stands in for the cloud from their real local configs, with an
 * empty, migrated database.
 */
export async function startFleet({
  limits = 'default',
  externalIssuers = [],
  issuerSecrets = {},
  linkedIn,
  vars = {},
  configOf = realConfigOf,
}: Options = {}) {
  const signingKey = newSigningKey();
  const earlierSigningKey = newSigningKey();
  const harness = createTestHarness({
    workers: [
      {
        configPath: configOf('gateway'),
        env: 'local',
        vars: {
          EXTERNAL_ISSUERS: externalIssuers,
          ...(limits === 'default' ? {} : { LIMITS: raisedLimits(configOf('gateway')) }),
        },
        secrets: { EXTERNAL_ISSUER_SECRETS: JSON.stringify(issuerSecrets) },
      },
      {
        configPath: configOf('core'),
        env: 'local',
        vars: vars['core'] ?? {},
        secrets: {
          JWT_SIGNING_KEYS: JSON.stringify([signingKey, earlierSigningKey]),
          TOTP_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
          FILE_LINK_KEY: randomBytes(32).toString('base64'),
          WEBHOOK_SECRETS_KEY: randomBytes(32).toString('base64'),
        },
      },
      {
        configPath: configOf('integrations'),
        env: 'local',
        vars: { ...linkedInVars(linkedIn), ...vars['integrations'] },
        secrets: { LINKEDIN_CLIENT_SECRET: linkedIn?.clientSecret ?? 'unused' },
      },
      ...['ai', ...STAND_INS].map((folder) => ({
        configPath: configOf(folder),
        env: 'local',
        vars: vars[folder] ?? {},
      })),
      { configPath: join(import.meta.dirname, 'sql-worker', 'wrangler.jsonc'), env: 'local' },
    ],
  });
  const { url } = await harness.listen();
  const worker = (service: string) => harness.getWorker(`jobmatch-${service}-local`);
  await worker('core').applyD1Migrations('DB');
  const database = new Database((body) =>
    worker('sql').fetch('http://sql.test/', { method: 'POST', body }),
  );

  let contract: Contract | undefined;
  const describeApi = async (): Promise<ApiDescription> =>
    JSON.parse(await (await harness.fetch('/openapi.json')).text());

  /**
   * One request to the gateway; a body that is neither text nor bytes is sent as JSON. Throws where the answer
   * is not as the API description has it.
   */
  const send = async (method: string, path: string, init: Init = {}): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (init.token !== undefined) headers.set('authorization', `Bearer ${init.token}`);
    if (init.body !== undefined && !headers.has('content-type')) {
      headers.set('content-type', 'application/json');
    }
    const { body: sent } = init;
    const isRaw = typeof sent === 'string' || sent instanceof Uint8Array;
    const body = isRaw ? sent : JSON.stringify(sent);
    const response = await harness.fetch(path, {
      method,
      headers: Object.fromEntries(headers),
      // Where a browser would go on to is none of the fleet's.
      redirect: 'manual',
      ...(init.body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const answer = {
      status: response.status,
      headers: new Headers(Object.fromEntries(response.headers)),
      text,
    };
    contract ??= contractOf(await describeApi());
    contract({ method, path, ...answer });
    return {
      ...answer,
      json: () => JSON.parse(text),
    };
  };

  let people = 0;
  /** A new account, from an address of its own so that the signup limit is not shared. */
  const signUp = async (): Promise<Person> => {
    people += 1;
    const email = `person-${people}@example.com`;
    const password = 'correct horse battery';
    const answer = await send('POST', '/api/auth/signup', {
      headers: { 'cf-connecting-ip': `198.51.100.${people}` },
      body: { email, password, fullName: 'Test Person' },
    });
    if (answer.status !== 201) throw new Error(`Signup answered ${answer.status}: ${answer.text}`);
    const { token, user } = answer.json<{ token: string; user: { id: string } }>();
    return { id: user.id, token, email, password };
  };

  return {
    harness,
    /** Where the gateway listens, for a client that is to leave early. */
    url,
    worker,
    database,
    send,
    signUp,
    signingKey,
    earlierSigningKey,
    close: () => harness.close(),
  };
}

function linkedInVars(linkedIn: LinkedInStandIn | undefined): Record<string, string> {
  const url = linkedIn?.url ?? NOTHING_LISTENS;
  return { LINKEDIN_URL: url, LINKEDIN_API_URL: url, LINKEDIN_PICTURES_URL: url };
}

/** The port of discard (RFC 863), which no machine of ours serves. */
const NOTHING_LISTENS = 'http://localhost:9';

function newSigningKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID() };
}
