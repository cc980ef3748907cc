import { env } from 'cloudflare:workers';
import { education } from '@jobmatch/db-schema/profile';
import { Education } from '@jobmatch/shared/contracts/profile';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';

const PATH = '/api/profile/education';
const MINIMAL = { institution: 'University of Oslo' };

const Listed = v.object({ education: v.array(Education), nextCursor: v.nullable(v.string()) });

const add = async (send: Send, body: object = {}) =>
  v.parse(Education, (await send('POST', PATH, { ...MINIMAL, ...body })).body);

const list = async (send: Send, query = '') =>
  v.parse(Listed, (await send('GET', `${PATH}${query}`)).body);

const fieldError = (field: string) => ({
  code: 'VALIDATION_ERROR',
  details: { fields: { [field]: expect.any(String) } },
});

describe('education', () => {
  it('is added with defaults for what was not said', async () => {
    const { send } = await newUser();
    const created = await send('POST', PATH, MINIMAL);
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      id: expect.any(String),
      ...MINIMAL,
      degree: null,
      fieldOfStudy: null,
      grade: null,
      startDate: null,
      endDate: null,
      isCurrent: false,
      description: null,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
  });

  it('is read, changed field by field and removed', async () => {
    const { send } = await newUser();
    const sent = {
      ...MINIMAL,
      degree: 'MSc',
      fieldOfStudy: 'Informatics',
      grade: 'A',
      startDate: '2012-08',
      endDate: '2014',
      description: 'Thesis on type systems.',
    };
    const created = await add(send, sent);
    expect(created).toMatchObject(sent);
    const one = `${PATH}/${created.id}`;
    expect((await send('GET', one)).body).toEqual(created);

    const changed = await send('PATCH', one, { degree: 'PhD', grade: null });
    expect(changed).toMatchObject({ status: 200, body: { ...sent, degree: 'PhD', grade: null } });
    expect(v.parse(Education, changed.body).updatedAt > created.updatedAt).toBe(true);
    expect((await list(send)).education).toEqual([changed.body]);

    expect(await send('DELETE', one)).toMatchObject({ status: 204, body: null });
    expect((await send('GET', one)).status).toBe(404);
    expect((await send('DELETE', one)).status).toBe(404);
  });

  it('may be current and have an expected end', async () => {
    const { send } = await newUser();
    const studying = { startDate: '2025', endDate: '2028', isCurrent: true };
    expect(await add(send, studying)).toMatchObject(studying);
  });

  it('needs a caller', async () => {
    expect((await anonymous('GET', PATH)).status).toBe(401);
    expect((await anonymous('POST', PATH, MINIMAL)).status).toBe(401);
  });

  it.each([
    ['no institution', { institution: undefined }, 'institution'],
    ['an empty degree', { degree: '' }, 'degree'],
    ['a day that does not exist', { startDate: '2023-04-31' }, 'startDate'],
    ['an end before the start', { startDate: '2014-08', endDate: '2014-07-31' }, 'endDate'],
    ['a text flag', { isCurrent: 1 }, 'isCurrent'],
    ['another owner', { userId: newId() }, 'userId'],
  ])('is refused with %s, naming the field', async (_, change, field) => {
    const { send } = await newUser();
    const created = await send('POST', PATH, { ...MINIMAL, ...change });
    expect(created).toMatchObject({ status: 400, body: fieldError(field) });
    expect((await list(send)).education).toEqual([]);
  });

  it.each([{ startDate: '2016' }, { endDate: '2011-12' }])(
    'from 2012-08 to 2014 is not changed by %o',
    async (change) => {
      const { send } = await newUser();
      const stored = await add(send, { startDate: '2012-08', endDate: '2014' });
      const one = `${PATH}/${stored.id}`;
      const changed = await send('PATCH', one, change);
      expect(changed).toMatchObject({ status: 400, body: fieldError('endDate') });
      expect((await send('GET', one)).body).toEqual(stored);
    },
  );

  it.each([{ startDate: '2016', endDate: '2018' }, { startDate: null }, { endDate: '2012' }])(
    'from 2012-08 to 2014 is changed by %o',
    async (change) => {
      const { send } = await newUser();
      const stored = await add(send, { startDate: '2012-08', endDate: '2014' });
      const changed = await send('PATCH', `${PATH}/${stored.id}`, change);
      expect(changed).toMatchObject({ status: 200, body: change });
    },
  );
});

describe('another user’s entry', () => {
  it.each([
    ['GET', undefined],
    ['PATCH', { degree: 'Mine' }],
    ['PATCH', { endDate: 'never', nonsense: true }],
    ['DELETE', undefined],
  ])('reads as absent to %s %o', async (method, body) => {
    const owner = await newUser();
    const entry = await add(owner.send);
    const { send } = await newUser();
    const detail = 'Education not found.';
    for (const id of [entry.id, newId(), 'not-an-id']) {
      const answer = await send(method, `${PATH}/${id}`, body);
      expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', detail } });
    }
    expect((await owner.send('GET', `${PATH}/${entry.id}`)).body).toEqual(entry);
    expect((await list(send)).education).toEqual([]);
  });
});

describe('the list', () => {
  it('is latest first, undated last, and a cursor goes through every row once', async () => {
    const { send } = await newUser();
    for (const startDate of [null, '2012-08', null, '2016', '2012', '2016']) {
      await add(send, { startDate });
    }
    const { education: all } = await list(send);
    const latestFirst = ['2016', '2016', '2012-08', '2012', null, null];
    expect(all.map(({ startDate }) => startDate)).toEqual(latestFirst);

    let page = await list(send, '?limit=1');
    const seen = [...page.education];
    while (page.nextCursor !== null) {
      page = await list(send, `?limit=1&cursor=${page.nextCursor}`);
      seen.push(...page.education);
    }
    expect(seen).toEqual(all);
    expect((await list(send, '?limit=4&page=2')).education).toEqual(all.slice(4));
  });

  it('never grows past 50 entries, even in parallel', async () => {
    const { userId, send } = await newUser();
    const db = database(env);
    const insert = () => db.insert(education).values({ ...MINIMAL, id: newId(), userId });
    await db.batch([insert(), ...Array.from({ length: 48 }, insert)]);
    const answers = await Promise.all(Array.from({ length: 5 }, () => send('POST', PATH, MINIMAL)));
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, 409, 409, 409, 409]);
    expect((await list(send)).education).toHaveLength(50);
    await add((await newUser()).send);
  });
});
