import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ApiDescription,
  type DescribedRoute,
  accessOf,
  describedRoutes,
} from '../support/api-description.ts';
import { type Answer, type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { WITHOUT_PAUSES, untilIdle } from '../support/pipeline.ts';
import { type TenantRows, createRows } from '../support/tenant-rows.ts';
import { type Place, plainBodies, withValue } from './plain-bodies.ts';

/** What only the server says of an account or a row, and a value that an attacker would like. */
const NOT_THEIRS: Record<string, unknown> = {
  id: randomUUID(),
  userId: '',
  user_id: '',
  ownerId: '',
  owner_id: '',
  role: 'admin',
  isAdmin: true,
  plan: 'pro',
  verified: true,
  emailVerified: true,
  email_verified: true,
  passwordHash: 'x',
  matchScore: 100,
  spamScore: 0,
  isSpam: false,
  usage: 0,
  createdAt: '2001-01-01T00:00:00.000Z',
};

/** Where a route does take such a name, because it is the user's to say there. */
const THEIRS_TO_SAY = new Set([
  // Ids of parts of a document, which name nothing outside it.
  ...['PATCH /api/applications/{id} variants.0.id', 'POST /api/applications variants.0.id'],
  ...['followUpActions', 'interviews'].flatMap((list) => [
    `PATCH /api/tracked-applications/{id} ${list}.0.id`,
    `POST /api/tracked-applications ${list}.0.id`,
  ]),
  // A note of the user's on an application of theirs.
  'PATCH /api/tracked-applications/{id} matchScore',
  'POST /api/tracked-applications matchScore',
  // JSON-RPC’s own id.
  'POST /mcp id',
]);

/** The objects that may hold anything: documents of other people's forms, and notes that nothing reads. */
const OPEN =
  /^(?:PUT \/api\/resume\/json-resume|POST \/mcp|POST \/api\/resume\/apply (?:confidence|source|spans)|POST \/api\/jobs\/\{id\}\/feedback context)(?: |$)/;

let fleet: Fleet;
let api: ApiDescription;
let routes: DescribedRoute[];
let victim: Person;
let attacker: Person;
let victims: TenantRows;
let own: TenantRows;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  api = (await fleet.send('GET', '/openapi.json')).json<ApiDescription>();
  routes = describedRoutes(api);
  [victim, attacker] = [await fleet.signUp(), await fleet.signUp()];
  victims = await createRows(fleet, victim);
  own = await createRows(fleet, attacker);
  for (const name of ['userId', 'user_id', 'ownerId', 'owner_id']) NOT_THEIRS[name] = victim.id;
  await untilIdle(fleet);
});
afterAll(() => fleet.close());

const writing = () =>
  routes.filter(
    ({ operation }) => operation.requestBody !== undefined && accessOf(operation) !== 'admin',
  );

/** The route's path with the attacker's own rows in it. */
const ownPath = ({ path }: DescribedRoute): string =>
  path.replaceAll(/\/\{\w+\}/g, (_, offset: number) => {
    const id = own[path.slice(0, offset).replaceAll(/\/\{\w+\}/g, '')];
    if (id === undefined) throw new Error(`tenant-rows.ts has no row for ${path}.`);
    return `/${id}`;
  });

const send = (route: DescribedRoute, body: unknown) =>
  fleet.send(route.method, ownPath(route), { token: attacker.token, body });

/** What an account is, which no request of these may change. */
const accounts = () =>
  fleet.database.rows(
    `select u.id, u.role, u.email_verified_at, s.plan from users u
      left join subscriptions s on s.user_id = u.id order by u.id`,
  );

/** How many rows of each table name a user, in whatever column. */
async function rowsOf(userId: string): Promise<Record<string, number>> {
  const tables = await fleet.database.rows<{ name: string; sql: string }>(
    "select name, sql from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'",
  );
  const columns = tables.flatMap(({ name, sql }) =>
    ['user_id', 'owner_id']
      .filter((column) => sql.includes(`\`${column}\``))
      .map((column) => ({ name, column })),
  );
  const counts = await fleet.database.batch<{ count: number }>(
    columns.map(({ name, column }) => ({
      sql: `select count(*) as count from "${name}" where "${column}" = ?`,
      values: [userId],
    })),
  );
  return Object.fromEntries(
    columns.map(({ name, column }, i) => [`${name}.${column}`, counts[i]?.[0]?.count ?? -1]),
  );
}

describe('a field that is not the client’s to set', () => {
  it('is refused in every object of every body that is described as closed', async () => {
    const before = [await accounts(), await rowsOf(victim.id)];
    const admitted: string[] = [];
    const open: string[] = [];
    let sent = 0;
    for (const route of writing()) {
      for (const { body, objects } of plainBodies(route, api)) {
        for (const { path, schema } of objects) {
          const names = Object.keys(NOT_THEIRS).filter((name) => {
            if (schema.properties?.[name] === undefined) return true;
            admitted.push(`${route.method} ${route.path} ${[...path, name].join('.')}`);
            return false;
          });
          if (schema.additionalProperties !== false) {
            open.push(`${route.method} ${route.path} ${path.join('.')}`);
            continue;
          }
          const tried = path.length === 0 ? names : names.slice(0, 3);
          const answers = await Promise.all(
            tried.map(async (name) => {
              const answer = await send(route, withValue(body, [...path, name], NOT_THEIRS[name]));
              return [route.path, ...path, name, answer.status, answer.json()['code']];
            }),
          );
          expect(answers).toEqual(
            tried.map((name) => [route.path, ...path, name, 400, 'VALIDATION_ERROR']),
          );
          sent += tried.length;
        }
      }
    }
    process.stdout.write(`${sent} bodies with a field too many\n`);
    expect(sent).toBeGreaterThan(1000);
    expect(new Set(admitted)).toEqual(THEIRS_TO_SAY);
    expect(open.filter((where) => !OPEN.test(where))).toEqual([]);
    expect([await accounts(), await rowsOf(victim.id)]).toEqual(before);
  }, 200_000);

  it('does nothing where a body may hold anything', async () => {
    const before = [await accounts(), await rowsOf(victim.id)];
    const chosenId = NOT_THEIRS['id'];
    for (const route of writing()) {
      for (const { body, objects, leaves } of plainBodies(route, api)) {
        const open = [
          ...objects.filter(({ schema }) => schema.additionalProperties !== false),
          ...leaves.filter(({ schema }) => schema.type === undefined && !('const' in schema)),
        ];
        for (const { path } of open) {
          const hostile = Object.entries(NOT_THEIRS).reduce(
            (changed, [name, value]) => withValue(changed, [...path, name], value),
            body,
          );
          const { status, text } = await send(route, hostile);
          expect([route.path, status < 500, text]).toEqual([route.path, true, text]);
        }
      }
    }
    const { jobs } = (await fleet.send('GET', '/api/jobs', { token: attacker.token })).json<{
      jobs: { id: string; matchScore: number | null; createdAt: string }[];
    }>();
    for (const job of jobs) {
      expect(job).not.toMatchObject({ id: chosenId });
      expect(job.matchScore).not.toBe(100);
      expect(job.createdAt > '2026').toBe(true);
    }
    expect([await accounts(), await rowsOf(victim.id)]).toEqual(before);
  });
});

/** An answer without what differs from one request to the next, and without the id that was sent. */
function comparable({ status, text }: Answer, sent: string): string {
  const plain = text
    .replaceAll(sent, '<sent>')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replaceAll(/(?:exp|sig)=[\w-]+|"\w+Ms":[\d.]+/g, '<varying>');
  return `${status} ${plain}`;
}

describe('an id in a body', () => {
  /** Not an id of a row, but of a part of what is sent with it. */
  const isOfAPart = ({ path }: Place) => path.at(-1) === 'id';
  /** What a receipt says, which is held against its seal. */
  const SEALED = '/api/analyses/verify';

  const isRowId = (place: Place) => place.schema.format === 'uuid' && !isOfAPart(place);

  /** What a body needs beside the id, where its description cannot say so. */
  const BESIDE: Record<string, readonly string[]> = { '/api/emails/send': ['recipientEmail'] };

  const ownIdFor = (name: string): string => {
    if (/duplicate/i.test(name)) return own['/api/jobs/duplicates'] ?? '';
    if (/job/i.test(name)) return own['/api/jobs'] ?? '';
    if (/resume/i.test(name)) return own['/api/resume'] ?? '';
    if (/file|storage/i.test(name)) return own['/api/files'] ?? '';
    return own['/api/applications'] ?? '';
  };

  /** The body with what must be there and what leads to the id, and the sender’s own rows for other ids. */
  function bodyWith(body: unknown, leaves: Place[], required: ReadonlySet<string>, id: Place) {
    const [top = ''] = id.path;
    const fields = Object.entries(body as object).filter(
      ([name]) => name === top || required.has(name),
    );
    const others = leaves.filter(
      ({ path, schema }) => schema.format === 'uuid' && required.has(String(path[0])),
    );
    return others.reduce<unknown>(
      (changed, { path }) => withValue(changed, path, ownIdFor(path.join('.'))),
      Object.fromEntries(fields),
    );
  }

  it('of somebody else’s row is answered like one that was never given', async () => {
    const before = await rowsOf(victim.id);
    const foreign = [...new Set(Object.values(victims))];
    const printed: string[] = [];
    for (const route of writing()) {
      for (const { body, objects, leaves } of plainBodies(route, api)) {
        const beside = BESIDE[route.path] ?? [];
        const required = new Set([...(objects[0]?.schema.required ?? []), ...beside]);
        for (const place of leaves.filter(isRowId)) {
          const base = bodyWith(body, leaves, required, place);
          const answerTo = async (id: string) =>
            comparable(await send(route, withValue(base, place.path, id)), id);
          const absent = await answerTo(randomUUID());
          const where = `${route.path} ${place.path.join('.')}`;
          const answers = await Promise.all(foreign.map(answerTo));
          expect([where, answers]).toEqual([where, foreign.map(() => absent)]);
          // Its own row is known, or the comparison above says nothing.
          const isKnown = (await answerTo(ownIdFor(place.path.join('.')))) !== absent;
          printed.push(`${where}: ${absent.slice(0, 60)}`);
          expect([where, absent, isKnown || route.path === SEALED]).toEqual([where, absent, true]);
        }
      }
    }
    process.stdout.write(`${printed.join('\n')}\n`);
    expect(printed.length).toBeGreaterThan(12);
    expect(await rowsOf(victim.id)).toEqual(before);
  }, 120_000);
});

describe('a list', () => {
  it('shows nobody else’s rows, whatever its query asks for', async () => {
    // Who has sent no id of the victim's has none of them to be shown again.
    const onlooker = await fleet.signUp();
    const ids = new Set([victim.id, victim.email, ...Object.values(victims)]);
    const cursors = [...ids].map((id) =>
      Buffer.from(JSON.stringify(['9999-12-31T23:59:59.999Z', id])).toString('base64url'),
    );
    const queries = [
      '',
      ...['userId', 'user_id', 'ownerId', 'owner', 'as', 'impersonate'].map(
        (name) => `?${name}=${victim.id}`,
      ),
      ...['scope=all', 'scope=any', 'all=true', 'admin=true', 'includeDeleted=1', 'limit=-1'].map(
        (pair) => `?${pair}`,
      ),
      ...cursors.slice(0, 3).map((cursor) => `?cursor=${cursor}`),
      `?q=${victim.email}`,
      '?search=%25',
      "?q=' OR 1=1 --",
    ];
    const lists = routes.filter(
      ({ method, path, operation }) =>
        method === 'GET' && !path.includes('{') && accessOf(operation) === 'user',
    );
    expect(lists.length).toBeGreaterThan(30);
    const listed = await fleet.send('GET', '/api/jobs', { token: victim.token });
    expect(listed.text).toContain(victims['/api/jobs']);
    for (const { path } of lists) {
      for (const query of queries) {
        const { text, status } = await fleet.send('GET', path + query, { token: onlooker.token });
        expect([path, query, status < 500]).toEqual([path, query, true]);
        const leaked = [...ids].filter((id) => text.includes(id));
        expect([path, query, leaked]).toEqual([path, query, []]);
      }
    }
  }, 120_000);
});
