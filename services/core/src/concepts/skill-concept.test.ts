import { env } from 'cloudflare:workers';
import { conceptLabels, concepts } from '@jobmatch/db-schema/concepts';
import { Skill } from '@jobmatch/shared/contracts/profile';
import { sql } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { labelKey } from './label-key.ts';
import { skillConceptUri } from './skill-concept.ts';

type Loaded = Partial<typeof concepts.$inferInsert> & { also?: string[] };

/** Loads a concept as the importer does, and gives its URI. */
async function concept(label: string, { also = [], ...given }: Loaded = {}): Promise<string> {
  const db = database(env);
  const uri = `https://concepts.test/${crypto.randomUUID()}`;
  const row = { uri, scheme: 'esco', kind: 'skill', label, language: 'en', ...given } as const;
  await db.insert(concepts).values(row);
  for (const name of [label, ...also]) {
    const isPreferred = name === label;
    const language = row.language;
    await db
      .insert(conceptLabels)
      .values({ uri, language, labelKey: labelKey(name), isPreferred, sourceHash: 'test' });
  }
  return uri;
}

async function conceptUriOf(send: Send, name: string): Promise<string | null> {
  const created = await send('POST', '/api/skills', { name });
  expect(created.status).toBe(201);
  return v.parse(Skill, created.body).conceptUri;
}

describe('a skill', () => {
  it('means the concept that has its name, however it is written', async () => {
    const { send } = await newUser();
    const uri = await concept('weave baskets', { also: ['Körbe flechten'] });
    expect(await conceptUriOf(send, 'Weave  Baskets')).toBe(uri);
    expect(await conceptUriOf(send, 'KÖRBE FLECHTEN')).toBe(uri);
    expect(await conceptUriOf(send, 'weave')).toBeNull();
  });

  it('means the concept of its new name once it is renamed, and of nothing else that changes', async () => {
    const { send } = await newUser();
    const kilns = await concept('fire kilns');
    const glaze = await concept('mix glazes');
    const created = await send('POST', '/api/skills', { name: 'Fire kilns' });
    const path = `/api/skills/${v.parse(Skill, created.body).id}`;
    const conceptUri = async (change: object) =>
      v.parse(Skill, (await send('PATCH', path, change)).body).conceptUri;
    expect(await conceptUri({ yearsOfExperience: 3 })).toBe(kilns);
    expect(await conceptUri({ name: 'Mix glazes' })).toBe(glaze);
    expect(await conceptUri({ name: 'Something of my own' })).toBeNull();
  });

  it('means what has the name as its preferred label before what has it as another', async () => {
    const { send } = await newUser();
    await concept('bend rods', { also: ['bend wire'] });
    const uri = await concept('bend wire');
    expect(await conceptUriOf(send, 'Bend wire')).toBe(uri);
  });

  it('means nothing where two concepts have the name alike', async () => {
    const { send } = await newUser();
    await concept('tune pianos', { also: ['tuning'] });
    await concept('tune engines', { also: ['tuning'] });
    expect(await conceptUriOf(send, 'tuning')).toBeNull();
  });

  it('means one concept that has the name in two languages', async () => {
    const { send } = await newUser();
    const uri = await concept('origami');
    await database(env).insert(conceptLabels).values({
      uri,
      language: 'de',
      labelKey: 'origami',
      isPreferred: true,
      sourceHash: 'test',
    });
    expect(await conceptUriOf(send, 'Origami')).toBe(uri);
  });

  it('means what ESCO has before what O*NET has', async () => {
    const { send } = await newUser();
    await concept('spin yarn', { scheme: 'onet' });
    const esco = await concept('spin fibres', { also: ['spin yarn'] });
    expect(await conceptUriOf(send, 'Spin yarn')).toBe(esco);
    const onet = await concept('card wool', { scheme: 'onet' });
    expect(await conceptUriOf(send, 'Card wool')).toBe(onet);
  });

  it('never means an occupation', async () => {
    const { send } = await newUser();
    await concept('falconer', { kind: 'occupation' });
    expect(await conceptUriOf(send, 'Falconer')).toBeNull();
  });

  it('means something too when a JSON Resume brings it', async () => {
    const { send } = await newUser();
    const uri = await concept('splice ropes', { also: ['Tauwerk spleißen'] });
    const document = { skills: [{ name: 'TAUWERK SPLEISSEN' }, { name: 'Knots of my own' }] };
    expect((await send('PUT', '/api/resume/json-resume', document)).status).toBe(200);
    expect((await send('GET', '/api/skills')).body).toMatchObject({
      skills: [
        { name: 'Knots of my own', conceptUri: null },
        { name: 'TAUWERK SPLEISSEN', conceptUri: uri },
      ],
    });
  });

  it('takes no concept from a client', async () => {
    const { send } = await newUser();
    const body = { name: 'Rust', conceptUri: 'https://concepts.test/mine' };
    const refused = {
      status: 400,
      body: { details: { fields: { conceptUri: expect.any(String) } } },
    };
    expect(await send('POST', '/api/skills', body)).toMatchObject(refused);
    const { id } = v.parse(Skill, (await send('POST', '/api/skills', { name: 'Go' })).body);
    expect(await send('PATCH', `/api/skills/${id}`, body)).toMatchObject(refused);
  });
});

it('finds a name by index', async () => {
  const lookup = new SQLiteSyncDialect().sqlToQuery(sql`select ${skillConceptUri('rust')}`);
  const plan = env.DB.prepare(`explain query plan ${lookup.sql}`).bind(...lookup.params);
  const { results } = await plan.all<{ detail: string }>();
  const steps = results.map(({ detail }) => detail);
  expect(steps).toContainEqual(expect.stringMatching(/^SEARCH concept_labels .*\(label_key=\?\)/u));
  expect(steps).toContainEqual(expect.stringMatching(/^SEARCH concepts .*\(uri=\?\)/u));
  expect(steps.filter((step) => /^SCAN (?!CONSTANT ROW)/u.test(step))).toEqual([]);
});
