import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readMigrations } from '../check/migrations.ts';
import type { Source } from './concept.ts';
import { deployedTarget } from '../database/deployed-target.ts';
import { escoSources } from './esco.ts';
import { jsonChunks } from '../database/json-chunks.ts';
import { load } from './load.ts';
import { localTarget } from '../database/local-target.ts';
import { nameSkills, setConcepts } from './name-skills.ts';
import { onetSources } from './onet.ts';
import { placeIn } from './place.ts';
import type { Target } from '../database/target.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const folder = mkdtempSync(join(tmpdir(), 'jobmatch-concepts-'));
const state = join(folder, 'state');
const esco = join(folder, 'esco');
const place = placeIn(join(folder, 'places', 'place.json'));
let database: Target;

beforeAll(async () => {
  database = await localTarget(join(state, 'v3'));
  for (const { sql: text } of readMigrations()) {
    await database.run(text.split('--> statement-breakpoint').map((each) => sql.raw(each)));
  }
  await database.run([sql`insert into users (id, email) values ('keeper', 'keeper@example.com')`]);
});
beforeEach(async () => {
  await database.run([sql`delete from concepts where true`, sql`delete from skills where true`]);
  rmSync(esco, { recursive: true, force: true });
  cpSync(join(fixtures, 'esco'), esco, { recursive: true });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

async function loadAll(sources: readonly Source[], target = database) {
  const loaded = [];
  for (const source of sources) loaded.push(await load(source, target, place));
  return loaded;
}

const everything = async (): Promise<unknown[][]> => [
  await database.rows(sql`select * from concepts order by uri`),
  await database.rows(sql`select * from concept_labels order by uri, language, label_key`),
];

const labels = async (): Promise<unknown[]> =>
  database.rows(sql`select label_key, language, is_preferred from concept_labels
    where uri like '%made-up-1' order by language desc, label_key`);

/** Runs something with every write of a row being an error. */
async function refusingWrites(run: () => Promise<void>): Promise<void> {
  const triggers = ['concepts', 'concept_labels', 'skills'].flatMap((table) =>
    ['insert', 'update', 'delete'].map((write) => ({ name: `${table}_${write}`, table, write })),
  );
  await database.run(
    triggers.map(({ name, table, write }) =>
      sql.raw(`create trigger ${name} after ${write} on ${table}
        begin select raise(abort, '${name}'); end`),
    ),
  );
  try {
    await run();
  } finally {
    await database.run(triggers.map(({ name }) => sql.raw(`drop trigger ${name}`)));
  }
}

const skillsFile = () => join(esco, 'skills_en.csv');
const edit = (from: string, to: string) =>
  writeFileSync(skillsFile(), readFileSync(skillsFile(), 'utf8').replace(from, to));

const skill = (id: string, name: string, uri: string | null = null) =>
  sql`insert into skills (id, user_id, name, concept_uri) values (${id}, 'keeper', ${name}, ${uri})`;

describe('loading', () => {
  it('writes every released concept with its labels, each once', async () => {
    const skills = escoSources(esco).filter(({ kind }) => kind === 'skill');
    expect(await loadAll(skills)).toEqual([
      { concepts: 2, skipped: 1 },
      { concepts: 1, skipped: 0 },
    ]);
    expect(await labels()).toEqual([
      { label_key: 'clean lighthouse lenses', language: 'en', is_preferred: 0 },
      { label_key: 'lens polishing', language: 'en', is_preferred: 0 },
      { label_key: 'polish lighthouse lenses', language: 'en', is_preferred: 1 },
      { label_key: 'polishing of lenses, lighthouse', language: 'en', is_preferred: 0 },
      { label_key: 'leuchtturmlinsen polieren', language: 'de', is_preferred: 1 },
      { label_key: 'linsen grösserer leuchttürme polieren', language: 'de', is_preferred: 0 },
    ]);
    const [concepts] = await everything();
    expect(concepts?.[0]).toMatchObject({
      scheme: 'esco',
      kind: 'skill',
      label: 'polish lighthouse lenses',
      language: 'en',
      broader_uri: 'http://data.europa.eu/esco/skill/S9.9',
    });
  });

  it('changes nothing the second time', async () => {
    const sources = [...escoSources(esco), ...onetSources(join(fixtures, 'onet'))];
    const first = await loadAll(sources);
    await database.run([skill('a', 'Foghorn theory'), skill('b', 'Storm watching')]);
    await nameSkills(database);
    const before = await everything();
    expect(before.map((rows) => rows.length)).toEqual([7, 17]);
    await refusingWrites(async () => {
      expect(await loadAll(sources)).toEqual(first);
      await nameSkills(database);
    });
    expect(await everything()).toEqual(before);
  });

  it('takes over what new files change, and drops what they have no more', async () => {
    await loadAll(escoSources(esco));
    edit('foghorn theory,,,released', 'foghorn theory,,,obsolete');
    edit('lens polishing', 'lens buffing');
    edit('polish lighthouse lenses', 'polish lenses of lighthouses');
    await loadAll(escoSources(skillsFile()));
    const [concepts] = await everything();
    expect(concepts).toMatchObject([
      { label: 'lighthouse keeper' },
      { label: 'polish lenses of lighthouses' },
    ]);
    const keys = (await labels()).map((row) => Object(row).label_key);
    expect(keys).toContain('lens buffing');
    expect(keys).toContain('leuchtturmlinsen polieren');
    expect(keys).not.toContain('lens polishing');
  });

  it('leaves everything as it is for a table without a row', async () => {
    await loadAll(escoSources(esco));
    const before = await everything();
    writeFileSync(skillsFile(), readFileSync(skillsFile(), 'utf8').split('\n')[0] ?? '');
    await expect(loadAll(escoSources(skillsFile()))).rejects.toThrow('No released concept');
    expect(await everything()).toEqual(before);
  });

  it('goes on where it was cut off, unless the files have changed', async () => {
    const uris = Array.from({ length: 2_500 }, (_, i) => `https://concepts.test/${i}`);
    const source: Source = {
      ...{ scheme: 'esco', kind: 'skill', language: 'en', files: [skillsFile()] },
      async *concepts() {
        for (const uri of uris) {
          const label = `${'a label that is long '.repeat(8)}${uri}`;
          yield { uri, label, otherLabels: [], broaderUri: null, isReleased: true };
        }
      },
    };
    const batches: number[] = [];
    const failingAt = (last: number): Target => ({
      ...database,
      async run(statements: readonly SQL[]) {
        if (batches.push(statements.length) === last) throw new Error('cut off');
        await database.run(statements);
      },
    });
    await expect(load(source, failingAt(3), place)).rejects.toThrow('cut off');
    expect(await database.rows(sql`select count(*) as n from concepts`)).toEqual([{ n: 2_000 }]);
    batches.length = 0;
    expect(await load(source, failingAt(9), place)).toEqual({ concepts: 2_500, skipped: 0 });
    expect(batches).toHaveLength(2);
    expect(await database.rows(sql`select count(*) as n from concepts`)).toEqual([{ n: 2_500 }]);

    await expect(load(source, failingAt(4), place)).rejects.toThrow('cut off');
    edit('lens polishing', 'lens buffing');
    batches.length = 0;
    await load(source, failingAt(9), place);
    expect(batches).toHaveLength(4);
  });
});

describe('skills of profiles', () => {
  it('are given the concept their name means, and lose one it means no more', async () => {
    await loadAll(escoSources(esco));
    await database.run([
      skill('a', 'LINSEN GRÖSSERER Leuchttürme polieren'),
      skill('b', 'Lighthouse keeper'),
      skill('c', 'Foghorn theory', 'http://data.europa.eu/esco/skill/made-up-2'),
      skill('d', 'trim wicks', 'http://data.europa.eu/esco/skill/made-up-3'),
    ]);
    await nameSkills(database);
    expect(await database.rows(sql`select id, concept_uri from skills order by id`)).toEqual([
      { id: 'a', concept_uri: 'http://data.europa.eu/esco/skill/made-up-1' },
      { id: 'b', concept_uri: null },
      { id: 'c', concept_uri: 'http://data.europa.eu/esco/skill/made-up-2' },
      { id: 'd', concept_uri: null },
    ]);
  });

  it('are all reached, page by page', async () => {
    await loadAll(escoSources(esco));
    const ids = Array.from({ length: 5_001 }, (_, i) => [`s${i}`, `skill ${i}`]);
    const many = jsonChunks([...ids, ['z', 'Foghorn Theory']]).map(
      (rows) => sql`insert into skills (id, user_id, name)
        select value ->> 0, 'keeper', value ->> 1 from json_each(${rows})`,
    );
    await database.run(many);
    await nameSkills(database);
    const named = sql`select id from skills where concept_uri is not null`;
    expect(await database.rows(named)).toEqual([{ id: 'z' }]);
  });

  it('are found by index', async () => {
    const plan = await database.rows(sql`explain query plan ${setConcepts('[["a","b","c"]]')}`);
    const steps = plan.map((row) => String(Object(row).detail));
    expect(steps).toContainEqual(expect.stringMatching(/^SEARCH skills .*\(id=\?\)/u));
    expect(steps).toContainEqual(expect.stringMatching(/^SEARCH concept_labels .*label_key=\?/u));
    expect(steps.filter((step) => /^SCAN (?:skills|concept)/u.test(step))).toEqual([]);
  });
});

it('writes the same through wrangler, as deployed environments are', async () => {
  const label = `it's a "quoted" \\ label; -- 100 %, Ünïcode ?1`;
  edit('foghorn theory', `"${label.replaceAll('"', '""')}"`);
  await loadAll(escoSources(skillsFile()));
  const written = await everything();
  await database.run([
    sql`delete from concepts where true`,
    skill('a', "It's none"),
    skill('b', 'Lens polishing'),
  ]);
  await database.close();

  const deployed = deployedTarget('local', ['--local', '--persist-to', state]);
  expect(await loadAll(escoSources(skillsFile()), deployed)).toEqual([{ concepts: 2, skipped: 1 }]);
  await nameSkills(deployed);
  expect(await deployed.rows(sql`select id from skills where concept_uri is not null`)).toEqual([
    { id: 'b' },
  ]);
  expect(await deployed.rows(sql`select uri from concepts where label = ${label}`)).toEqual([
    { uri: 'http://data.europa.eu/esco/skill/made-up-2' },
  ]);
  await deployed.close();

  database = await localTarget(join(state, 'v3'));
  const withoutTimes = (rows: unknown[][]) =>
    JSON.parse(JSON.stringify(rows).replaceAll(/"(?:created|updated)_at":"[^"]*"/gu, '"at":""'));
  expect(withoutTimes(await everything())).toEqual(withoutTimes(written));
});
