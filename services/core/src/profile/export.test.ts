import { env } from 'cloudflare:workers';
import { languages } from '@jobmatch/db-schema/profile-extras';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { getTableName } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../../test/client.ts';
import { signUp } from '../../test/signed-in.ts';
import { database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { ACCOUNT_TABLES } from './account-tables.ts';
import { exportAccount } from './export.ts';

const PATH = '/api/profile/export';

/** Columns that name an account without making the row its own, or for a while only. */
const NOT_OWNED = new Set([
  // Links the receipt to the account until it is gone; it cannot be read by then.
  'erasures.user_id',
]);

/** What a pragma says of each table, as the migrations left it. */
async function eachTable<Row>(pragma: 'table_info' | 'foreign_key_list') {
  const tables = await env.DB.prepare(
    `select name from sqlite_master where type = 'table'
      and substr(name, 1, 4) <> '_cf_' and instr(name, '_fts') = 0`,
  ).all<{ name: string }>();
  const found: { table: string; row: Row }[] = [];
  for (const { name } of tables.results) {
    const { results } = await env.DB.prepare(`pragma ${pragma}("${name}")`).all<Row>();
    found.push(...results.map((row) => ({ table: name, row })));
  }
  return found;
}

describe('the tables of an account', () => {
  it('are all that have a column for their owner', async () => {
    const columns = await eachTable<{ name: string }>('table_info');
    const owned = columns
      .filter(({ row }) => row.name === 'user_id' || row.name === 'owner_id')
      .map(({ table, row }) => `${table}.${row.name}`)
      .filter((name) => !NOT_OWNED.has(name));
    const known = ACCOUNT_TABLES.map(({ table, owner }) => `${getTableName(table)}.${owner.name}`);
    expect(known.toSorted()).toEqual(owned.toSorted());
  });

  it('lose their rows with the account, but for security events', async () => {
    const keys = await eachTable<{ table: string; from: string; on_delete: string }>(
      'foreign_key_list',
    );
    const kept = keys
      .filter(({ row }) => row.table === 'users' && row.on_delete !== 'CASCADE')
      .map(({ table, row }) => `${table}.${row.from} ${row.on_delete}`);
    expect(kept.toSorted()).toEqual([
      'embedding_tasks.owner_id SET NULL',
      'erasures.user_id SET NULL',
      'job_duplicates.confirmed_by SET NULL',
      'security_events.user_id SET NULL',
      'spam_reports.reporter_user_id SET NULL',
      'spam_reports.reviewed_by SET NULL',
    ]);
  });

  it('leave out secrets by columns that exist', () => {
    for (const { name, table, leaveOut } of ACCOUNT_TABLES) {
      const columns = Object.keys(table);
      const unknown = leaveOut.filter((column) => column !== 'seq' && !columns.includes(column));
      expect([name, unknown]).toEqual([name, []]);
    }
  });
});

describe('an export', () => {
  it('has the profile and the rows of every table, without secrets', async () => {
    const { userId, sessionId, send } = await signUp();
    await send('POST', '/api/profile/languages', { language: 'Sami' });
    const posting = { title: 'Baker', company: 'Acme', description: 'Bread.' };
    await send('POST', '/api/jobs', posting);
    await send('POST', '/api/auth/tokens', { name: 'cli', scope: 'read' });
    const answer = await send('GET', PATH);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        page: 1,
        nextPage: null,
        profile: { id: userId },
        data: {
          languages: [{ language: 'Sami' }],
          jobs: [posting],
          userJobs: [{ foundBy: 'manual' }],
          apiTokens: [{ name: 'cli' }],
          sessions: [{ sessionId }],
          credentials: [{ algorithm: expect.any(String) }],
        },
      },
    });
    expect(JSON.stringify(answer.body)).not.toMatch(
      /"(?:password|token|refresh|previousRefresh|recovery)Hash(?:es)?"|secretEncrypted|"seq"/,
    );
    for (const { name } of ACCOUNT_TABLES) expect(answer.body).toHaveProperty(['data', name]);
  });

  it('has nothing of another user', async () => {
    const owner = await signUp();
    await owner.send('POST', '/api/profile/languages', { language: 'Sami' });
    const { send } = await signUp();
    const { body } = await send('GET', PATH);
    expect(body).toMatchObject({ data: { languages: [] } });
    expect(JSON.stringify(body)).not.toContain(owner.userId);
  });

  it('goes on for as many pages as the longest table needs, every row once', async () => {
    const { userId, send } = await signUp();
    await send('POST', '/api/profile/skills', { name: 'css' });
    const db = database(env);
    const names = Array.from({ length: 5 }, (_, i) => `Language ${i}`);
    for (const language of names)
      await db.insert(languages).values({ id: newId(), userId, language });
    const seen: unknown[] = [];
    const skills: number[] = [];
    let page: number | null = 1;
    while (page !== null) {
      const options = { page, now: new Date(), pageRows: 2 };
      const bundle = await exportAccount(db, userScope({ userId }), options);
      seen.push(...(bundle?.data['languages'] ?? []).map(({ language }) => language));
      skills.push(bundle?.data['skills']?.length ?? 0);
      page = bundle?.nextPage ?? null;
    }
    expect(seen).toEqual(names);
    expect(skills).toEqual([1, 0, 0]);
  });

  it('takes one round trip with one statement a table, none of which scans', async () => {
    const { userId } = await signUp();
    const recording = recordingDatabase();
    const options = { page: 1, now: new Date() };
    await exportAccount(database(recording), userScope({ userId }), options);
    expect(recording.batches).toBe(1);
    expect(recording.statements).toHaveLength(ACCOUNT_TABLES.length + 1);
    const scans = (await explain(recording)).flat().filter((step) => step.startsWith('SCAN'));
    expect(scans).toEqual([]);
  });

  it('is absent for an account that is gone, and needs a caller', async () => {
    const gone = userScope({ userId: newId() });
    const options = { page: 1, now: new Date() };
    expect(await exportAccount(database(env), gone, options)).toBeNull();
    expect((await anonymous('GET', PATH)).status).toBe(401);
  });
});
