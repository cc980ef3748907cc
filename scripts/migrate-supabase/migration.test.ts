import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readMigrations } from '../check/migrations.ts';
import { deployedTarget } from '../database/deployed-target.ts';
import { localTarget } from '../database/local-target.ts';
import type { Target } from '../database/target.ts';
import { type SyntheticDump, writeSyntheticDump } from './dump-for-tests.ts';
import { moveDump } from './move-dump.ts';
import { differencesFrom } from './moved-for-tests.ts';
import { placeIn } from './place.ts';
import type { Refusal } from './refusal.ts';
import { newTaken } from './taken.ts';

const ROWS = 2_400;

const folder = mkdtempSync(join(tmpdir(), 'jobmatch-migration-'));
const state = join(folder, 'state');
const place = placeIn(join(folder, 'place', 'place.json'));
const report = join(folder, 'refused.jsonl');
let dump: SyntheticDump;
let database: Target;

const dumpFolder = join(folder, 'dump');

beforeAll(async () => {
  database = await localTarget(join(state, 'v3'));
  for (const { sql: text } of readMigrations()) {
    await database.run(text.split('--> statement-breakpoint').map((each) => sql.raw(each)));
  }
  dump = writeSyntheticDump(dumpFolder, ROWS, 7);
});
beforeEach(async () => {
  await database.run([
    sql`delete from users where true`,
    sql`delete from embedding_tasks where true`,
  ]);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const move = (
  target = database,
  change: { from?: string; isDryRun?: boolean; provider?: string } = {},
) =>
  moveDump({
    ...{ dump: change.from ?? dumpFolder, report, target, place, log: () => {} },
    provider: change.provider ?? null,
    dryRun: change.isDryRun === true ? newTaken() : null,
  });

const reported = (): Refusal[] =>
  readFileSync(report, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const places = () => reported().map(({ file, row, kind }) => ({ file, row, kind }));

const sum = (counts: Awaited<ReturnType<typeof move>>, name: 'inserted' | 'there' | 'rows') =>
  Object.values(counts).reduce((total, each) => total + each[name], 0);

const moved = () => dump.rows - dump.planted.filter(({ kind }) => kind !== 'unlinked').length;

describe('a dump', () => {
  it('is moved whole but for its bad rows, each of which is reported', async () => {
    const counts = await move();
    expect(places()).toEqual(dump.planted);
    expect(new Set(dump.planted.map(({ kind }) => kind)).size).toBe(7);
    expect(sum(counts, 'rows')).toBe(dump.rows);
    expect(sum(counts, 'inserted')).toBe(moved());
    expect(await differencesFrom(dump, database)).toEqual([]);
    const [tasks] =
      await database.rows(sql`select count(*) as tasks, (select count(*) from jobs) as jobs
      from embedding_tasks where task_type = 'generate_embedding' and status = 'pending'`);
    expect(tasks).toMatchObject({ tasks: Object(tasks).jobs });
    const found = await database.rows(
      sql`select count(*) as found from jobs_fts where jobs_fts match '"lighthouse"'`,
    );
    expect(found).toEqual([{ found: Object(tasks).jobs }]);
  });

  it('changes nothing the second time, whatever users have done since', async () => {
    await move();
    await database.run([
      sql`update users set first_name = 'Changed here' where id = ${dump.people[0]?.id}`,
      sql`update jobs set is_closed = 1 where id = ${dump.people[1]?.jobIds[0]}`,
    ]);
    const snapshot = sql`select (select json_group_array(json_array(id, email, first_name, updated_at)) from users) as users,
      (select json_group_array(json_array(id, content_hash, is_closed, updated_at)) from jobs) as jobs`;
    const before = await database.rows(snapshot);
    const counts = await move();
    expect([sum(counts, 'inserted'), sum(counts, 'there')]).toEqual([0, moved()]);
    // A row that was moved without a link is there now, and nothing is wrong with it.
    expect(places()).toEqual(dump.planted.filter(({ kind }) => kind !== 'unlinked'));
    expect(await database.rows(snapshot)).toEqual(before);
  });

  it('says in a dry run what a real one will, and writes nothing', async () => {
    const counts = await move(database, { isDryRun: true });
    expect(await database.rows(sql`select 1 from users`)).toEqual([]);
    expect(places()).toEqual(dump.planted);
    expect(await move()).toEqual(counts);
  });

  it('that was cut off goes on there, and is reported as if it had not been', async () => {
    let writes = 0;
    const failing = (at: number): Target => ({
      ...database,
      async run(statements: readonly SQL[]) {
        writes += 1;
        if (writes === at) throw new Error('cut off');
        await database.run(statements);
      },
    });
    await expect(move(failing(4))).rejects.toThrow('cut off');
    // What a kill leaves behind that comes between the report and the place.
    appendFileSync(report, '{"file":"jobs.csv","row":1,"kind":"half a li');
    writes = 0;
    const counts = await move(failing(0));
    const batches = Object.values(counts).reduce((n, { rows }) => n + Math.ceil(rows / 500), 0);
    expect(writes).toBe(batches - 3);
    expect(sum(counts, 'inserted')).toBe(moved());
    expect(places()).toEqual(dump.planted);
    expect(await differencesFrom(dump, database)).toEqual([]);
  });
});

const ADA = '0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a01';
const BEA = '0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a02';

function small(files: Record<string, string>): string {
  const from = mkdtempSync(join(folder, 'small-'));
  mkdirSync(from, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(from, name), text);
  return from;
}

describe('rows that are somebody else’s here', () => {
  it('are refused and left alone', async () => {
    await database.run([
      sql`insert into users (id, email) values (${BEA}, 'bea@example.com')`,
      sql`insert into skills (id, user_id, name) values (${ADA}, ${BEA}, 'Hers')`,
    ]);
    const from = small({
      'profiles.csv': `id,email\n${ADA},ada@example.com\n`,
      'skills.csv': `id,user_id,name\n${ADA},${ADA},Mine\n`,
    });
    await move(database, { from });
    expect(places()).toEqual([{ file: 'skills.csv', row: 1, kind: 'duplicate' }]);
    expect(await database.rows(sql`select user_id, name from skills`)).toEqual([
      { user_id: BEA, name: 'Hers' },
    ]);
  });

  it('are never linked to', async () => {
    await database.run([
      sql`insert into users (id, email) values (${BEA}, 'bea@example.com')`,
      sql`insert into jobs (id, owner_id, title, company, source, content_hash) values (${BEA}, ${BEA}, 'T', 'C', 'manual', 'h')`,
    ]);
    const from = small({
      'profiles.csv': `id,email\n${ADA},ada@example.com\n`,
      'applications.csv': `id,user_id,job_id,job_title,company\n${ADA},${ADA},${BEA},T,C\n`,
    });
    await move(database, { from });
    expect(places()).toEqual([{ file: 'applications.csv', row: 1, kind: 'unlinked' }]);
    expect(await database.rows(sql`select job_id from applications`)).toEqual([{ job_id: null }]);
  });
});

it('nobody becomes an admin or gets a password, and an issuer knows them by their id', async () => {
  const from = small({
    'users.csv': `id,email,role,encrypted_password\n${ADA},ada@example.com,admin,$2a$10$x\n`,
  });
  await move(database, { from, provider: 'supabase' });
  expect(await database.rows(sql`select role from users`)).toEqual([{ role: 'user' }]);
  expect(await database.rows(sql`select 1 from credentials`)).toEqual([]);
  expect(await database.rows(sql`select user_id, provider, subject from identities`)).toEqual([
    { user_id: ADA, provider: 'supabase', subject: ADA },
  ]);
});

it('a public posting comes from a source that we read ourselves', async () => {
  const from = small({
    'jobs.csv': `id,title,company,source,source_id\n${ADA},T,C,indeed,7\n${BEA},T,C,elsewhere,8\n`,
  });
  await move(database, { from });
  expect(places()).toEqual([{ file: 'jobs.csv', row: 2, kind: 'unknown-value' }]);
  const jobs = sql`select owner_id, source, source_id from jobs`;
  expect(await database.rows(jobs)).toEqual([{ owner_id: null, source: 'indeed', source_id: '7' }]);
  await database.run([sql`delete from jobs where true`]);
});

it('a report says nothing of what a row holds', async () => {
  const from = small({
    'profiles.csv': `id,email,years_of_experience\nsecret-id,secret@@mail,secret\n`,
  });
  await move(database, { from });
  expect(readFileSync(report, 'utf8')).not.toContain('secret@@mail');
  expect(reported()).toMatchObject([
    { kind: 'invalid', field: 'id', message: 'Must be a UUIDv4.' },
  ]);
});

it('goes through wrangler as to a deployed database', { timeout: 180_000 }, async () => {
  const title = `it's "quoted"; -- 100 % Ünïcode 🚀`;
  const from = small({
    'profiles.csv': `id,email\n${ADA},ada@example.com\n${BEA},nowhere\n`,
    'jobs.json': JSON.stringify([{ id: BEA, user_id: ADA, title, company: 'C', is_saved: true }]),
  });
  await database.close();
  const deployed = deployedTarget('local', ['--local', '--persist-to', state]);
  await move(deployed, { from });
  await deployed.close();
  database = await localTarget(join(state, 'v3'));
  expect(places()).toEqual([{ file: 'profiles.csv', row: 2, kind: 'bad-email' }]);
  const written = sql`select title, email, saved from jobs join users on users.id = owner_id
    join user_jobs on job_id = jobs.id`;
  expect(await database.rows(written)).toEqual([{ title, email: 'ada@example.com', saved: 1 }]);
});
