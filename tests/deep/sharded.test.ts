import { expect, it } from 'vitest';
import type { Person } from '../support/fleet.ts';
import { furnish } from '../support/job-boards.ts';
import { WITHOUT_PAUSES, untilIdle } from '../support/pipeline.ts';
import { narrateWork } from '../support/row-makers.ts';
import { tenantMatrix } from '../support/tenant-matrix.ts';
import { shardOf } from './sharding/shard-of.ts';
import { type ShardedFleet, startShardedFleet } from './sharding/sharded-fleet.ts';
import { PLACES, type Place, SHARDS } from './sharding/shards.ts';

/** Four people one after the other, on a machine that has other work. */
const LONG_MS = 120_000;

let fleet: ShardedFleet;

// Its owner is in one shard and its stranger in another; in the fleet's own test they share a database.
tenantMatrix(async () => {
  fleet = await startShardedFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  return fleet;
});

/** Where a user's own row is. */
async function placesOf(userId: string): Promise<Place[]> {
  const found = await Promise.all(
    PLACES.map((place) => fleet.at(place).rows('select id from users where id = ?', userId)),
  );
  return PLACES.filter((_, i) => (found[i] ?? []).length > 0);
}

async function oneOfEachShard(): Promise<Person[]> {
  const found = new Map<Place, Person>();
  while (found.size < SHARDS.length) {
    const person = await fleet.signUp();
    const [place = 'CATALOGUE'] = await placesOf(person.id);
    if (!found.has(place)) found.set(place, person);
  }
  return [...found.values()];
}

let everyone: Promise<Person[]> | undefined;
/** People with a shard of each one's own, signed up once the matrix is through: it watches every row. */
const people = (): Promise<Person[]> => (everyone ??= oneOfEachShard());

const get = (path: string, { token }: Pick<Person, 'token'>) => fleet.send('GET', path, { token });

it('the owner and the stranger of the matrix are in different shards', async () => {
  const rows = await fleet.database.rows<{ id: string }>(
    "select id from users where email in ('person-1@example.com', 'person-2@example.com')",
  );
  const places = await Promise.all(rows.map(({ id }) => placesOf(id)));
  expect(new Set(places.flat()).size).toBe(2);
});

/** Has the person read a board of the stand-in's. */
async function readBoard({ token }: Person, board: string): Promise<void> {
  const body = { boardType: 'greenhouse', token: board };
  const { id } = (await fleet.send('POST', '/api/feeds', { token, body })).json<{ id: string }>();
  const answer = await fleet.send('POST', `/api/feeds/${id}/refresh`, { token });
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
}

it(
  'a posting that all may see is found, kept and analysed in every shard',
  async () => {
    const postings = ['Lighthouse keeper', 'Crane operator'].map((title, id) => ({
      id: String(id),
      title,
    }));
    await furnish(fleet, 'board:greenhouse/pier', { company: 'Pier Works', postings });
    for (const person of await people()) await readBoard(person, 'pier');
    await untilIdle(fleet);
    const kept = new Set<string>();
    for (const person of await people()) {
      const { token } = person;
      const list = (await get('/api/jobs', person)).json<{
        jobs: { id: string; title: string }[];
      }>();
      expect(list.jobs.map(({ title }) => title).toSorted()).toEqual([
        'Crane operator',
        'Lighthouse keeper',
      ]);
      const id = list.jobs.find(({ title }) => title === 'Lighthouse keeper')?.id ?? '';
      kept.add(id);
      const query = 'lighthouse keeper';
      const found = await fleet.send('POST', '/api/jobs/search', { token, body: { query } });
      expect([found.status, found.text]).toEqual([200, expect.stringContaining(id)]);
      await narrateWork(fleet, person);
      const analysed = await fleet.send('POST', `/api/jobs/${id}/analyze`, { token });
      expect([analysed.status, analysed.text]).toEqual([200, expect.any(String)]);
      await expect.poll(async () => (await get('/api/analyses', person)).text).toContain(id);
    }
    // One posting, whoever of whichever shard asks.
    expect(kept.size).toBe(1);
  },
  LONG_MS,
);

it('what all may see is the same in every shard, and embedded once', async () => {
  const all = "select *, '' as seq from jobs where owner_id is null order by id";
  const catalogue = await fleet.at('CATALOGUE').rows(all);
  expect(catalogue.length).toBeGreaterThan(1);
  for (const shard of SHARDS) {
    expect(await fleet.at(shard).rows(all)).toEqual(catalogue);
    const tasks = await fleet.at(shard).rows(
      `select subject_id from embedding_tasks
        where subject_id in (select id from jobs where owner_id is null)`,
    );
    expect(tasks).toEqual([]);
  }
  expect(await fleet.at('CATALOGUE').rows('select * from catalogue_outbox')).toEqual([]);
});

it('an address is one account’s in the whole fleet', async () => {
  const { email } = await fleet.signUp();
  const again = await fleet.send('POST', '/api/auth/signup', {
    headers: { 'cf-connecting-ip': '203.0.113.1' },
    body: { email: email.toUpperCase(), password: 'correct horse battery', fullName: 'Other' },
  });
  expect(again.status).toBe(409);
});

it(
  'who is not signed in is found by what they show',
  async () => {
    for (const person of await people()) {
      const { email, password } = person;
      const signIn = await fleet.send('POST', '/api/auth/login', { body: { email, password } });
      expect(signIn.status).toBe(200);
      const { refreshToken } = signIn.json<{ refreshToken: string }>();
      const fresh = await fleet.send('POST', '/api/auth/refresh', { body: { refreshToken } });
      expect(fresh.status).toBe(200);
      const made = await fleet.send('POST', '/api/auth/tokens', {
        token: person.token,
        body: { name: 'Script', scope: 'read' },
      });
      const { token } = made.json<{ token: string }>();
      const profile = await get('/api/profile', { token });
      expect([profile.status, profile.text]).toEqual([200, expect.stringContaining(person.id)]);
    }
  },
  LONG_MS,
);

it('an account that the directory has lost is found in its shard and listed again', async () => {
  const person = await fleet.signUp();
  const directory = fleet.at('DIRECTORY');
  const listed = () => directory.rows('select key from entries where user_id = ?', person.id);
  const before = await listed();
  expect(before).toHaveLength(2);
  await directory.rows('delete from entries where user_id = ?', person.id);
  expect((await get('/api/profile', person)).text).toContain(person.email);
  expect(await listed()).toEqual([{ key: `user:${person.id}` }]);
});

it('an erased account is in no database, nor in the directory, and its receipt can be read', async () => {
  const person = await fleet.signUp();
  const answer = await fleet.send('DELETE', '/api/profile', { token: person.token });
  const { receiptUrl } = answer.json<{ receiptUrl: string }>();
  await expect
    .poll(async () => (await fleet.send('GET', receiptUrl)).text, { timeout: 15_000 })
    .toContain('"done"');
  expect(await placesOf(person.id)).toEqual([]);
  const entries = await fleet
    .at('DIRECTORY')
    .rows('select key from entries where user_id = ?', person.id);
  expect(entries).toEqual([]);
});

it('every row that says whose it is is in the one database of its user', async () => {
  const tables = await fleet
    .at(SHARDS[0])
    .rows<{ name: string; sql: string }>(
      "select name, sql from sqlite_master where type = 'table'",
    );
  const owned = tables.flatMap(({ name, sql }) =>
    ['user_id', 'owner_id', 'reporter_user_id']
      .filter((column) => sql.includes(`\`${column}\` text`))
      .map((column) => ({ name, column })),
  );
  expect(owned.length).toBeGreaterThan(40);
  const homes = new Map<string, Place>();
  for (const place of PLACES) {
    for (const { id } of await fleet.at(place).rows<{ id: string }>('select id from users')) {
      expect([id, homes.get(id)]).toEqual([id, undefined]);
      homes.set(id, place);
    }
  }
  const filled = new Set<string>();
  for (const place of PLACES) {
    const owners = await fleet.at(place).batch<{ owner: string }>(
      owned.map(({ name, column }) => ({
        sql: `select distinct ${column} as owner from ${name} where ${column} is not null`,
        values: [],
      })),
    );
    for (const [i, rows] of owners.entries()) {
      const table = owned[i]?.name ?? '';
      if (rows.length > 0) filled.add(table);
      for (const { owner } of rows) expect([table, homes.get(owner)]).toEqual([table, place]);
    }
  }
  expect([...homes.values()]).not.toContain('CATALOGUE');
  process.stdout.write(`${homes.size} users, rows of theirs in ${filled.size} tables\n`);
  expect(filled.size).toBeGreaterThan(25);
});

it('scheduled work is done in every database', async () => {
  await fleet.worker('core').scheduled({ cron: '0 * * * *', scheduledTime: new Date() });
  for (const place of PLACES) {
    const runs = await fleet
      .at(place)
      .rows(
        "select status from cron_runs where name = 'sessions' order by started_at desc limit 1",
      );
    expect([place, runs]).toEqual([place, [{ status: 'completed' }]]);
  }
});

it('addresses are spread evenly, and a further shard would move nobody between the others', async () => {
  const keys = Array.from({ length: 8000 }, (_, i) => `person-${i}@example.com`);
  const places = await Promise.all(keys.map((key) => shardOf(key)));
  const counts = SHARDS.map((shard) => places.filter((place) => place === shard).length);
  process.stdout.write(`8000 addresses: ${counts.join(', ')}\n`);
  // Six standard deviations of a binomial with a quarter: 6 · √(8000 · ¼ · ¾) ≈ 232.
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(232);
  const fewer = SHARDS.slice(1);
  const before = await Promise.all(keys.map((key) => shardOf(key, fewer)));
  const moved = places.filter((place, i) => place !== before[i]);
  expect(new Set(moved)).toEqual(new Set([SHARDS[0]]));
});
