import { env } from 'cloudflare:workers';
import { projects } from '@jobmatch/db-schema/profile-extras';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { Project } from './project.ts';

const PATH = '/api/profile/projects';
const FULL = {
  name: 'Compiler',
  description: 'Fast.',
  highlights: ['Self-hosting'],
  keywords: ['rust'],
  startDate: '2020-05',
  endDate: '2023',
  url: 'https://example.com/card',
};

const Listed = v.object({
  projects: v.array(Project),
  nextCursor: v.nullable(v.string()),
});

const add = async (send: Send, body: object = {}) =>
  v.parse(Project, (await send('POST', PATH, { ...FULL, ...body })).body);

const list = async (send: Send, query = '') =>
  v.parse(Listed, (await send('GET', `${PATH}${query}`)).body);

const fieldError = (field: string) => ({
  code: 'VALIDATION_ERROR',
  details: { fields: { [field]: expect.any(String) } },
});

describe('a project', () => {
  it('is added, read, changed field by field and removed', async () => {
    const { send } = await newUser();
    const minimal = await send('POST', PATH, { name: ' Forklift ' });
    expect(minimal).toMatchObject({
      status: 201,
      body: { name: 'Forklift', description: null, highlights: [], keywords: [], endDate: null },
    });
    const created = await add(send);
    expect(created).toMatchObject(FULL);
    const one = `${PATH}/${created.id}`;
    expect((await send('GET', one)).body).toEqual(created);
    const changed = await send('PATCH', one, { description: null });
    expect(changed).toMatchObject({ status: 200, body: { ...FULL, description: null } });
    expect((await list(send)).projects).toEqual([changed.body, minimal.body]);
    expect(await send('DELETE', one)).toMatchObject({ status: 204, body: null });
    expect((await send('GET', one)).status).toBe(404);
    expect((await send('DELETE', one)).status).toBe(404);
  });

  it.each([
    ['no name', { name: undefined }, 'name'],
    ['an empty highlight', { highlights: ['a', ' '] }, 'highlights.1'],
    ['a date that is none', { startDate: '2020-02-30' }, 'startDate'],
    ['an end before the start', { endDate: '2019' }, 'endDate'],
    ['an address a browser would run', { url: 'javascript:alert(1)' }, 'url'],
    ['another owner', { userId: newId() }, 'userId'],
  ])('is refused with %s, naming the field', async (_, change, field) => {
    const { send } = await newUser();
    const created = await send('POST', PATH, { ...FULL, ...change });
    expect(created).toMatchObject({ status: 400, body: fieldError(field) });
    expect((await list(send)).projects).toEqual([]);
  });

  it('cannot come to end before it started by changing one of the two', async () => {
    const { send } = await newUser();
    const stored = await add(send);
    const one = `${PATH}/${stored.id}`;
    for (const change of [{ startDate: '2024' }, { endDate: '2020-04' }]) {
      const answer = await send('PATCH', one, change);
      expect(answer).toMatchObject({ status: 400, body: fieldError('endDate') });
    }
    expect((await send('GET', one)).body).toEqual(stored);
    expect((await send('PATCH', one, { startDate: '2024', endDate: '2024-01' })).status).toBe(200);
  });

  it('of another user is absent, whatever is sent', async () => {
    const owner = await newUser();
    const stored = await add(owner.send);
    const { send } = await newUser();
    const absent = await send('GET', `${PATH}/${newId()}`);
    for (const [method, body] of [
      ['GET', undefined],
      ['PATCH', { name: 'Mine' }],
      ['PATCH', { name: 7, nothing: true }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await send(method, `${PATH}/${stored.id}`, body);
      expect([answer.status, detailOf(answer.body)]).toEqual([404, detailOf(absent.body)]);
    }
    expect((await list(owner.send)).projects).toEqual([stored]);
    expect((await list(send)).projects).toEqual([]);
  });

  it('needs a caller', async () => {
    expect((await anonymous('GET', PATH)).status).toBe(401);
    expect((await anonymous('POST', PATH, FULL)).status).toBe(401);
  });
});

describe('the list of projects', () => {
  it('is in the order of names on every page', async () => {
    const { send } = await newUser();
    for (const name of ['C', 'A', 'B', 'A', 'D']) await add(send, { name });
    const all = (await list(send)).projects;
    expect(all.map(({ name }) => name)).toEqual(['A', 'A', 'B', 'C', 'D']);
    let page = await list(send, '?limit=2');
    const seen = [...page.projects];
    while (page.nextCursor !== null) {
      page = await list(send, `?limit=2&cursor=${page.nextCursor}`);
      seen.push(...page.projects);
    }
    expect(seen).toEqual(all);
    expect((await send('GET', `${PATH}?limit=4&page=2`)).body).toEqual({
      projects: all.slice(4),
      total: 5,
      page: 2,
      limit: 4,
      hasMore: false,
      nextCursor: null,
    });
  });

  it('never grows past 100 entries, even in parallel', async () => {
    const { userId, send } = await newUser();
    const db = database(env);
    const insert = () => db.insert(projects).values({ id: newId(), userId, name: 'Old' });
    await db.batch([insert(), ...Array.from({ length: 98 }, insert)]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => send('POST', PATH, FULL)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    expect((await list(send)).projects).toHaveLength(100);
    await add((await newUser()).send);
  });
});

const detailOf = (body: unknown) => v.parse(v.object({ detail: v.string() }), body).detail;
