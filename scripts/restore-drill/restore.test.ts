import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '../backup/back-up.ts';
import type { Manifest } from '../backup/manifest.ts';
import { deployedTarget } from '../database/deployed-target.ts';
import { localTarget } from '../database/local-target.ts';
import type { Target } from '../database/target.ts';
import { migrate } from '../local/migrate.ts';
import { writeSyntheticDump } from '../migrate-supabase/dump-for-tests.ts';
import { moveDump } from '../migrate-supabase/move-dump.ts';
import { placeIn } from '../migrate-supabase/place.ts';
import { drill } from './drill.ts';
import { load } from './load.ts';
import { triggersOf } from './triggers.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobmatch-restore-'));
const backup = join(folder, 'backup');
const emptyState = join(folder, 'empty');
const LONG = `it's "long" 🚀\n`.repeat(6_000);
let manifest: Manifest;

const open = (state: string): Promise<Target> => localTarget(join(state, 'v3'));

/** A migrated database without rows, to be restored into. */
async function emptyCopy(name: string): Promise<string> {
  const state = join(folder, name);
  cpSync(emptyState, state, { recursive: true });
  return state;
}

beforeAll(async () => {
  await migrate(emptyState);
  const database = await open(await emptyCopy('source'));
  const dump = join(folder, 'dump');
  const { people } = writeSyntheticDump(dump, 240, 11);
  await moveDump({
    ...{ dump, report: join(folder, 'refused.jsonl'), target: database, provider: 'supabase' },
    ...{ place: placeIn(join(folder, 'place.json')), dryRun: null, log: () => {} },
  });
  const [first, second] = people.flatMap(({ jobIds }) => jobIds);
  await database.run([
    // Names one that comes after it, and holds more than one statement takes.
    sql`update jobs set canonical_job_id = ${second}, salary_min = 0.1, requirements = ${LONG} where id = ${first}`,
    sql`insert into profile_embeddings (user_id, model, text_hash, vector, embedded_at)
      select id, 'm', 'h', unhex('00FF10E2'), '2026-01-01' from users limit 1`,
    sql`delete from jobs where id = ${people[3]?.jobIds[3]}`,
  ]);
  manifest = await backUp(database, { environment: 'local', folder: backup });
  await database.close();
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

async function restored(from: string, database: Target) {
  const failed = [];
  for await (const outcome of drill(from, database)) {
    if (outcome.faults.length > 0) failed.push(outcome);
  }
  return failed;
}

const damaged = (name: string, change: (text: string) => string): string => {
  const copy = mkdtempSync(join(folder, 'damaged-'));
  cpSync(backup, copy, { recursive: true });
  const file = join(copy, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return copy;
};

describe('a backup', () => {
  it('has every row of every table, and no index', () => {
    const rows = Object.fromEntries(manifest.tables.map((table) => [table.name, table.rows]));
    expect(rows).toMatchObject({ users: 10, jobs: 99, profile_embeddings: 1, identities: 10 });
    expect(Object.keys(rows).filter((name) => /fts|d1_|_cf/.test(name))).toEqual([]);
    expect(manifest.searches.every(({ ids }) => ids.length > 0)).toBe(true);
  });

  it('is not put into a folder that has something', async () => {
    const database = await open(emptyState);
    await expect(backUp(database, { environment: 'local', folder: backup })).rejects.toThrow(
      'not empty',
    );
    await database.close();
  });
});

describe('a restore', () => {
  it('gives back every value, the index and the triggers', async () => {
    const database = await open(await emptyCopy('restored'));
    expect(await restored(backup, database)).toEqual([]);
    const [row] =
      await database.rows(sql`select requirements, salary_min, canonical_job_id is not null as linked
      from jobs where requirements is not null`);
    expect(row).toEqual({ requirements: LONG, salary_min: 0.1, linked: 1 });
    expect(await database.rows(sql`select hex(vector) as vector from profile_embeddings`)).toEqual([
      { vector: '00FF10E2' },
    ]);
    // What a trigger would have written a second time.
    const tasks = manifest.tables.find(({ name }) => name === 'embedding_tasks')?.rows;
    expect(await database.rows(sql`select count(*) as tasks from embedding_tasks`)).toEqual([
      { tasks },
    ]);

    expect(await restored(backup, database)).toMatchObject([{ what: 'the database is empty' }]);
    await database.close();
  });

  it('writes nothing of a backup that is damaged', async () => {
    const database = await open(await emptyCopy('untouched'));
    const from = damaged('skills.jsonl', (text) => text.replace('Skill', 'Skull'));
    expect(await restored(from, database)).toEqual([
      { what: 'the backup is whole', faults: ['skills.jsonl'] },
    ]);
    expect(await database.rows(sql`select 1 from users`)).toEqual([]);
    await database.close();
  });

  it('tells what the database lacks, and what it finds otherwise than before', async () => {
    const database = await open(await emptyCopy('otherwise'));
    const older = damaged('manifest.json', (text) => text.replace('"0000_', '"9999_'));
    expect(await restored(older, database)).toMatchObject([
      {
        what: 'the database has the backup’s migrations',
        faults: [expect.stringContaining('9999_')],
      },
    ]);
    const other = damaged('manifest.json', (text) =>
      text.replace(/"query": "[^"]+"/, '"query": "nowhere"'),
    );
    expect(await restored(other, database)).toMatchObject([{ faults: ['“nowhere”'] }]);
    await database.close();
  });

  it('goes through wrangler as to a deployed database', { timeout: 400_000 }, async () => {
    const state = await emptyCopy('deployed');
    const small = join(folder, 'small');
    const source = await open(await emptyCopy('small-source'));
    await source.run([
      sql`insert into users (id, email) values ('a', 'a@example.com')`,
      sql`insert into jobs (id, owner_id, title, company, source, content_hash, description) values ('j', 'a', 'Keeper', 'C', 'manual', 'h', ${LONG})`,
    ]);
    const saved = await backUp(source, { environment: 'local', folder: small });
    await source.close();
    // The checks ask each table through a process of its own; what they ask was tried above.
    const deployed = deployedTarget('local', ['--local', '--persist-to', state]);
    await load(small, saved, deployed);
    await deployed.close();
    const database = await open(state);
    expect(await database.rows(sql`select description from jobs`)).toEqual([{ description: LONG }]);
    expect((await triggersOf(database)).length).toBeGreaterThan(20);
    await database.close();
  });
});
