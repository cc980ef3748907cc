import { env } from 'cloudflare:workers';
import { languages } from '@jobmatch/db-schema/profile-extras';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { Language } from './language.ts';

const PATH = '/api/profile/languages';
const FULL = { language: 'Norwegian', fluency: 'Native speaker' };

const Listed = v.object({
  languages: v.array(Language),
  nextCursor: v.nullable(v.string()),
});

const add = async (send: Send, body: object = {}) =>
  v.parse(Language, (await send('POST', PATH, { ...FULL, ...body })).body);

const list = async (send: Send, query = '') =>
  v.parse(Listed, (await send('GET', `${PATH}${query}`)).body);

const fieldError = (field: string) => ({
  code: 'VALIDATION_ERROR',
  details: { fields: { [field]: expect.any(String) } },
});

describe('a language', () => {
  it('is added, read, changed field by field and removed', async () => {
    const { send } = await newUser();
    const minimal = await send('POST', PATH, { language: ' Sami ' });
    expect(minimal).toMatchObject({
      status: 201,
      body: { language: 'Sami', fluency: null },
    });
    const created = await add(send);
    expect(created).toMatchObject(FULL);
    const one = `${PATH}/${created.id}`;
    expect((await send('GET', one)).body).toEqual(created);
    const changed = await send('PATCH', one, { fluency: null });
    expect(changed).toMatchObject({ status: 200, body: { ...FULL, fluency: null } });
    expect((await list(send)).languages).toEqual([changed.body, minimal.body]);
    expect(await send('DELETE', one)).toMatchObject({ status: 204, body: null });
    expect((await send('GET', one)).status).toBe(404);
    expect((await send('DELETE', one)).status).toBe(404);
  });

  it.each([
    ['no language', { language: undefined }, 'language'],
    ['an empty fluency', { fluency: ' ' }, 'fluency'],
    ['a fluency of many words', { fluency: 'x'.repeat(101) }, 'fluency'],
    ['another owner', { userId: newId() }, 'userId'],
  ])('is refused with %s, naming the field', async (_, change, field) => {
    const { send } = await newUser();
    const created = await send('POST', PATH, { ...FULL, ...change });
    expect(created).toMatchObject({ status: 400, body: fieldError(field) });
    expect((await list(send)).languages).toEqual([]);
  });

  it('of another user is absent, whatever is sent', async () => {
    const owner = await newUser();
    const stored = await add(owner.send);
    const { send } = await newUser();
    const absent = await send('GET', `${PATH}/${newId()}`);
    for (const [method, body] of [
      ['GET', undefined],
      ['PATCH', { language: 'Mine' }],
      ['PATCH', { language: 7, nothing: true }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await send(method, `${PATH}/${stored.id}`, body);
      expect([answer.status, detailOf(answer.body)]).toEqual([404, detailOf(absent.body)]);
    }
    expect((await list(owner.send)).languages).toEqual([stored]);
    expect((await list(send)).languages).toEqual([]);
  });

  it('needs a caller', async () => {
    expect((await anonymous('GET', PATH)).status).toBe(401);
    expect((await anonymous('POST', PATH, FULL)).status).toBe(401);
  });
});

describe('the list of languages', () => {
  it('is in the order of names on every page', async () => {
    const { send } = await newUser();
    for (const language of ['C', 'A', 'B', 'A', 'D']) await add(send, { language });
    const all = (await list(send)).languages;
    expect(all.map(({ language }) => language)).toEqual(['A', 'A', 'B', 'C', 'D']);
    let page = await list(send, '?limit=2');
    const seen = [...page.languages];
    while (page.nextCursor !== null) {
      page = await list(send, `?limit=2&cursor=${page.nextCursor}`);
      seen.push(...page.languages);
    }
    expect(seen).toEqual(all);
    expect((await send('GET', `${PATH}?limit=4&page=2`)).body).toEqual({
      languages: all.slice(4),
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
    const insert = () => db.insert(languages).values({ id: newId(), userId, language: 'Old' });
    await db.batch([insert(), ...Array.from({ length: 98 }, insert)]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => send('POST', PATH, FULL)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    expect((await list(send)).languages).toHaveLength(100);
    await add((await newUser()).send);
  });
});

const detailOf = (body: unknown) => v.parse(v.object({ detail: v.string() }), body).detail;
