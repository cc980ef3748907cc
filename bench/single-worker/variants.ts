import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { signAccessToken } from '@jobmatch/tests/access-token';
import { configOf, secretsOf } from '@jobmatch/tests/bare-fleet';
import { BareWorkers } from '@jobmatch/tests/bare-workers';
import { raisedLimits } from '@jobmatch/tests/limits';
import { newSigningKey } from '@jobmatch/tests/secrets';
import { LoadClient } from '@jobmatch/tests/load-client';

/** The gateway’s, which are not measured here. */
const OTHER_SERVICES = ['AI_SERVICE', 'INTEGRATIONS'];
const POSTINGS = 30;

const entryOf = (name: string): string => join(import.meta.dirname, `${name}-worker.js`);

/** A client of each variant. */
export interface Variants {
  clients: Readonly<Record<'fleet' | 'guards' | 'hello' | 'hono' | 'one', LoadClient>>;
  token: string;
  jobId: string;
  close: () => Promise<void>;
}

/**
 * Every variant in one process of workerd on one database, each on a socket of its own: what one of them
 * suffers from the machine, the others do too. Nothing consumes the queues.
 */
export async function startVariants(): Promise<Variants> {
  const signingKey = newSigningKey();
  const secrets = secretsOf(signingKey);
  const limits = { LIMITS: raisedLimits(configOf('gateway')) };
  const [gateway, core] = [configOf('gateway'), configOf('core')];
  const workers = await BareWorkers.start(() => [
    { configPath: gateway, unbound: OTHER_SERVICES, bindings: { ...secrets.gateway, ...limits } },
    { configPath: core, bindings: secrets.core },
    {
      ...{ configPath: core, name: 'one', entry: entryOf('one'), alsoBinds: gateway },
      unbound: OTHER_SERVICES,
      bindings: { ...secrets.gateway, ...secrets.core, ...limits },
    },
    { configPath: core, name: 'hono', entry: entryOf('hono'), bindings: secrets.core },
    { configPath: core, name: 'hello', entry: entryOf('hello') },
    {
      ...{ configPath: gateway, name: 'guards', entry: entryOf('guards') },
      unbound: OTHER_SERVICES,
      bindings: { ...secrets.gateway, ...limits },
    },
  ]);
  const [userId, sessionId] = [randomUUID(), randomUUID()];
  const token = await signAccessToken(signingKey, { userId, sessionId });
  const ids = Array.from({ length: POSTINGS }, () => randomUUID());
  await workers.database.batch([
    { sql: `insert into users (id, email) values (?, 'person@example.com')`, values: [userId] },
    ...ids.flatMap((id, number) => [
      {
        sql: `insert into jobs (id, owner_id, title, company, description, source, source_id, content_hash)
          values (?1, ?2, 'Engineer ' || ?3, 'Company', ?4, 'manual', ?1, ?1)`,
        values: [id, userId, number, 'Keeps the machines of the plant running. '.repeat(40)],
      },
      {
        sql: `insert into user_jobs (user_id, job_id, found_by) values (?, ?, 'manual')`,
        values: [userId, id],
      },
    ]),
  ]);
  const clientOf = async (worker: string) => new LoadClient(await workers.urlOf(worker));
  const clients = {
    fleet: await clientOf('jobmatch-gateway-local'),
    one: await clientOf('one'),
    hono: await clientOf('hono'),
    hello: await clientOf('hello'),
    guards: await clientOf('guards'),
  };
  const close = async () => {
    for (const client of Object.values(clients)) client.close();
    await workers.close();
  };
  return { clients, token, jobId: ids[0] ?? '', close };
}
