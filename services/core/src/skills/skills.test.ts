import { env } from 'cloudflare:workers';
import { skills } from '@jobmatch/db-schema/profile';
import { Skill } from '@jobmatch/shared/contracts/profile';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';

const Listed = v.object({ skills: v.array(Skill), nextCursor: v.nullable(v.string()) });

const add = async (send: Send, body: object) =>
  v.parse(Skill, (await send('POST', '/api/skills', body)).body);

const names = async (send: Send, query = '') => {
  const listed = v.parse(Listed, (await send('GET', `/api/skills${query}`)).body);
  return { names: listed.skills.map(({ name }) => name), nextCursor: listed.nextCursor };
};

const fieldError = (field: string) => ({
  code: 'VALIDATION_ERROR',
  details: { fields: { [field]: expect.any(String) } },
});

/** Stores skills without a request each. D1 takes 100 parameters a statement, so one row at a time. */
async function seed(userId: string, count: number): Promise<void> {
  const db = database(env);
  const insert = (i: number) =>
    db.insert(skills).values({ id: newId(), userId, name: `skill ${String(i).padStart(3, '0')}` });
  const [first, ...rest] = Array.from({ length: count }, (_, i) => insert(i));
  if (first !== undefined) await db.batch([first, ...rest]);
}

describe.each(['/api/skills', '/api/profile/skills'])('%s', (path) => {
  it('adds, reads, changes and removes a skill', async () => {
    const { send } = await newUser();
    const created = await send('POST', path, { name: ' Rust ', yearsOfExperience: 4 });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      id: expect.any(String),
      name: 'Rust',
      proficiencyLevel: 'intermediate',
      yearsOfExperience: 4,
      endorsedCount: 0,
      conceptUri: null,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
    const skill = v.parse(Skill, created.body);
    const one = `${path}/${skill.id}`;
    expect((await send('GET', one)).body).toEqual(skill);

    const changed = await send('PATCH', one, { proficiencyLevel: 'expert' });
    expect(changed).toMatchObject({
      status: 200,
      body: { name: 'Rust', proficiencyLevel: 'expert', yearsOfExperience: 4 },
    });
    expect(v.parse(Skill, changed.body).updatedAt > skill.updatedAt).toBe(true);
    expect((await send('GET', path)).body).toMatchObject({ skills: [changed.body], total: 1 });

    expect(await send('DELETE', one)).toMatchObject({ status: 204, body: null });
    expect((await send('GET', one)).status).toBe(404);
    expect((await send('DELETE', one)).status).toBe(404);
  });

  it('needs a caller', async () => {
    expect((await anonymous('GET', path)).status).toBe(401);
    expect((await anonymous('POST', path, { name: 'Rust' })).status).toBe(401);
  });
});

describe('a skill that is not valid', () => {
  it.each([
    ['an empty name', { name: '  ' }, 'name'],
    ['a long name', { name: 'a'.repeat(101) }, 'name'],
    ['an unknown level', { proficiencyLevel: 'godlike' }, 'proficiencyLevel'],
    ['negative years', { yearsOfExperience: -1 }, 'yearsOfExperience'],
    ['a fraction of years', { yearsOfExperience: 1.5 }, 'yearsOfExperience'],
    ['endorsements of its own', { endorsedCount: 99 }, 'endorsedCount'],
    ['another owner', { userId: newId() }, 'userId'],
  ])('is refused with %s, naming the field', async (_, change, field) => {
    const { send } = await newUser();
    const created = await send('POST', '/api/skills', { name: 'Rust', ...change });
    expect(created).toMatchObject({ status: 400, body: fieldError(field) });
    const { id } = await add(send, { name: 'Go' });
    const changed = await send('PATCH', `/api/skills/${id}`, change);
    expect(changed).toMatchObject({ status: 400, body: fieldError(field) });
  });
});

describe('a name', () => {
  it('is required of a new skill', async () => {
    const { send } = await newUser();
    const created = await send('POST', '/api/skills', {});
    expect(created).toMatchObject({ status: 400, body: fieldError('name') });
  });

  it('goes to one of 10 parallel requests, whatever its case', async () => {
    const { send } = await newUser();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        send('POST', '/api/skills', { name: i % 2 === 0 ? 'TypeScript' : 'typescript' }),
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, ...Array<number>(9).fill(409)]);
    expect((await names(send)).names).toHaveLength(1);
  });

  it('cannot be taken over by a rename, but may change its own case', async () => {
    const { send } = await newUser();
    await add(send, { name: 'Rust' });
    const { id } = await add(send, { name: 'Go' });
    const taken = await send('PATCH', `/api/skills/${id}`, { name: 'RUST' });
    expect(taken).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    expect((await send('PATCH', `/api/skills/${id}`, { name: 'GO' })).status).toBe(200);
    expect((await names(send)).names).toEqual(['GO', 'Rust']);
  });

  it('is free to every other user', async () => {
    const first = await add((await newUser()).send, { name: 'Rust' });
    const second = await add((await newUser()).send, { name: 'Rust' });
    expect(second.name).toBe(first.name);
  });
});

describe('another user’s skill', () => {
  it.each([
    ['GET', undefined],
    ['PATCH', { name: 'Mine' }],
    ['PATCH', { name: '', nonsense: true }],
    ['DELETE', undefined],
  ])('reads as absent to %s %o', async (method, body) => {
    const owner = await newUser();
    const skill = await add(owner.send, { name: 'Rust' });
    const { send } = await newUser();
    const answer = await send(method, `/api/skills/${skill.id}`, body);
    const absent = await send(method, `/api/skills/${newId()}`, body);
    const detail = 'Skill not found.';
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', detail } });
    expect(absent).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', detail } });
    expect((await owner.send('GET', `/api/skills/${skill.id}`)).body).toEqual(skill);
    expect((await names(send)).names).toEqual([]);
  });
});

describe('the list', () => {
  it('is by name, ignoring case, and pages by cursor and by number alike', async () => {
    const { send } = await newUser();
    for (const name of ['rust', 'C#', 'Python', 'C++', 'École', 'ada', 'Zig']) {
      await add(send, { name });
    }
    const all = ['ada', 'C#', 'C++', 'Python', 'rust', 'Zig', 'École'];
    expect((await names(send)).names).toEqual(all);

    let page = await names(send, '?limit=2');
    const pages = [page.names];
    while (page.nextCursor !== null) {
      page = await names(send, `?limit=2&cursor=${page.nextCursor}`);
      pages.push(page.names);
    }
    expect(pages).toHaveLength(4);
    expect(pages.flat()).toEqual(all);

    const third = await send('GET', '/api/skills?limit=2&page=3');
    expect(third.body).toMatchObject({ total: 7, page: 3, limit: 2, hasMore: true });
    expect((await names(send, '?limit=2&page=3')).names).toEqual(['rust', 'Zig']);
    const past = await send('GET', '/api/skills?page=9');
    expect(past.body).toMatchObject({ skills: [], total: 7, hasMore: false, nextCursor: null });
  });

  it.each([
    ['page=0', 'page'],
    ['page=x', 'page'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['cursor=nonsense', 'cursor'],
    [`cursor=${btoa('["a"]')}`, 'cursor'],
    [`cursor=${btoa('{}')}`, 'cursor'],
    ['cursor=', 'cursor'],
  ])('refuses ?%s and names the parameter', async (query, field) => {
    const { send } = await newUser();
    const answer = await send('GET', `/api/skills?${query}`);
    expect(answer).toMatchObject({ status: 400, body: fieldError(field) });
  });

  it('takes a cursor of a longest name in multi-byte text', async () => {
    const { send } = await newUser();
    await add(send, { name: '语'.repeat(100) });
    await add(send, { name: '语'.repeat(99) });
    const { nextCursor } = await names(send, '?limit=1');
    expect((await names(send, `?limit=1&cursor=${nextCursor}`)).names).toEqual(['语'.repeat(100)]);
  });

  it('never grows past 300 skills, even in parallel', async () => {
    const { userId, send } = await newUser();
    await seed(userId, 298);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => send('POST', '/api/skills', { name: `late ${i}` })),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, 201, ...Array<number>(6).fill(409)]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'CONFLICT',
      details: { limit: 300 },
    });
    expect((await send('GET', '/api/skills?limit=1')).body).toMatchObject({ total: 300 });
    await add((await newUser()).send, { name: 'another user has room' });
  });
});
