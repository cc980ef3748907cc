import { env } from 'cloudflare:workers';
import { workExperience } from '@jobmatch/db-schema/profile';
import { WorkExperience } from '@jobmatch/shared/contracts/profile';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';

const PATH = '/api/profile/work-experience';
const MINIMAL = { company: 'Acme', title: 'Engineer', startDate: '2020-05' };

const Listed = v.object({
  workExperience: v.array(WorkExperience),
  nextCursor: v.nullable(v.string()),
});

const add = async (send: Send, body: object = {}) =>
  v.parse(WorkExperience, (await send('POST', PATH, { ...MINIMAL, ...body })).body);

const list = async (send: Send, query = '') =>
  v.parse(Listed, (await send('GET', `${PATH}${query}`)).body);

const fieldError = (field: string) => ({
  code: 'VALIDATION_ERROR',
  details: { fields: { [field]: expect.any(String) } },
});

describe('work experience', () => {
  it('is added with defaults for what was not said', async () => {
    const { send } = await newUser();
    const created = await send('POST', PATH, MINIMAL);
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      id: expect.any(String),
      ...MINIMAL,
      location: null,
      employmentType: null,
      endDate: null,
      isCurrent: false,
      description: null,
      accomplishments: [],
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
  });

  it('is read, changed field by field and removed', async () => {
    const { send } = await newUser();
    const sent = {
      ...MINIMAL,
      location: 'Berlin',
      employmentType: 'contract',
      endDate: '2022-01-31',
      description: 'Built things.',
      accomplishments: ['Shipped v1', 'Cut costs'],
    };
    const created = await add(send, sent);
    expect(created).toMatchObject(sent);
    const one = `${PATH}/${created.id}`;
    expect((await send('GET', one)).body).toEqual(created);

    const changed = await send('PATCH', one, { title: 'Lead', accomplishments: [] });
    expect(changed).toMatchObject({
      status: 200,
      body: { ...sent, title: 'Lead', accomplishments: [] },
    });
    expect(v.parse(WorkExperience, changed.body).updatedAt > created.updatedAt).toBe(true);
    expect((await list(send)).workExperience).toEqual([changed.body]);

    expect(await send('DELETE', one)).toMatchObject({ status: 204, body: null });
    expect((await send('GET', one)).status).toBe(404);
    expect((await send('DELETE', one)).status).toBe(404);
  });

  it('needs a caller', async () => {
    expect((await anonymous('GET', PATH)).status).toBe(401);
    expect((await anonymous('POST', PATH, MINIMAL)).status).toBe(401);
    expect((await anonymous('DELETE', `${PATH}/${newId()}`)).status).toBe(401);
  });

  it.each([
    ['no company', { company: undefined }, 'company'],
    ['an empty title', { title: '' }, 'title'],
    ['no start', { startDate: undefined }, 'startDate'],
    ['a start that is not a date', { startDate: '2020-13' }, 'startDate'],
    ['a day that does not exist', { startDate: '2023-02-29' }, 'startDate'],
    ['a time for a date', { endDate: '2023-02-01T00:00:00Z' }, 'endDate'],
    ['an unknown employment type', { employmentType: 'gig' }, 'employmentType'],
    ['a text flag', { isCurrent: 'yes' }, 'isCurrent'],
    ['an empty accomplishment', { accomplishments: ['ok', ' '] }, 'accomplishments.1'],
    ['a row number', { seq: 1 }, 'seq'],
    ['another owner', { userId: newId() }, 'userId'],
  ])('is refused with %s, naming the field', async (_, change, field) => {
    const { send } = await newUser();
    const created = await send('POST', PATH, { ...MINIMAL, ...change });
    expect(created).toMatchObject({ status: 400, body: fieldError(field) });
    expect((await list(send)).workExperience).toEqual([]);
  });
});

describe('a period', () => {
  it.each([
    ['2020', '2020'],
    ['2020-05', '2020'],
    ['2020', '2020-01'],
    ['2020-05-17', '2020-05'],
    ['2020-05', '2020-05-01'],
    ['2020-05-17', '2020-05-17'],
  ])('from %s to %s keeps its precision', async (startDate, endDate) => {
    const { send } = await newUser();
    expect(await add(send, { startDate, endDate })).toMatchObject({ startDate, endDate });
  });

  it.each([
    ['2020', '2019'],
    ['2020-05', '2019'],
    ['2020-05', '2020-04'],
    ['2020-05-17', '2020-04'],
    ['2020-05-17', '2020-05-16'],
    ['2021', '2020-12-31'],
  ])('from %s to %s is refused at endDate, new or changed', async (startDate, endDate) => {
    const { send } = await newUser();
    const created = await send('POST', PATH, { ...MINIMAL, startDate, endDate });
    expect(created).toMatchObject({ status: 400, body: fieldError('endDate') });

    const stored = await add(send, { startDate });
    const one = `${PATH}/${stored.id}`;
    const ended = await send('PATCH', one, { endDate });
    expect(ended).toMatchObject({ status: 400, body: fieldError('endDate') });
    expect((await send('GET', one)).body).toEqual(stored);
  });

  it('is refused when its start is moved past the stored end', async () => {
    const { send } = await newUser();
    const { id } = await add(send, { startDate: '2020', endDate: '2021' });
    const moved = await send('PATCH', `${PATH}/${id}`, { startDate: '2022' });
    expect(moved).toMatchObject({ status: 400, body: fieldError('endDate') });
    const both = await send('PATCH', `${PATH}/${id}`, { startDate: '2022', endDate: '2023' });
    expect(both.status).toBe(200);
  });

  it('that is current has no end', async () => {
    const { send } = await newUser();
    const closed = { startDate: '2020', endDate: '2021' };
    const created = await send('POST', PATH, { ...MINIMAL, ...closed, isCurrent: true });
    expect(created).toMatchObject({ status: 400, body: fieldError('endDate') });

    const { id } = await add(send, closed);
    const one = `${PATH}/${id}`;
    const reopened = await send('PATCH', one, { isCurrent: true });
    expect(reopened).toMatchObject({ status: 400, body: fieldError('endDate') });
    const cleared = await send('PATCH', one, { isCurrent: true, endDate: null });
    expect(cleared).toMatchObject({ status: 200, body: { isCurrent: true, endDate: null } });
    const ended = await send('PATCH', one, { endDate: '2022' });
    expect(ended).toMatchObject({ status: 400, body: fieldError('endDate') });
  });

  it('stays possible when both ends are changed at the same time', async () => {
    const { send } = await newUser();
    const { id } = await add(send, { startDate: '2010', endDate: '2020' });
    const answers = await Promise.all([
      send('PATCH', `${PATH}/${id}`, { startDate: '2018' }),
      send('PATCH', `${PATH}/${id}`, { endDate: '2012' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
  });
});

describe('another user’s entry', () => {
  it.each([
    ['GET', undefined],
    ['PATCH', { title: 'Mine' }],
    ['PATCH', { startDate: 'never', nonsense: true }],
    ['DELETE', undefined],
  ])('reads as absent to %s %o', async (method, body) => {
    const owner = await newUser();
    const entry = await add(owner.send);
    const { send } = await newUser();
    const detail = 'Work experience not found.';
    for (const id of [entry.id, newId(), 'not-an-id']) {
      const answer = await send(method, `${PATH}/${id}`, body);
      expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', detail } });
    }
    expect((await owner.send('GET', `${PATH}/${entry.id}`)).body).toEqual(entry);
    expect((await list(send)).workExperience).toEqual([]);
  });
});

describe('the list', () => {
  it('is newest first and a cursor goes through every row once', async () => {
    const { send } = await newUser();
    const starts = ['2019', '2021-03', '2020-05-17', '2020-05', '2020', '2020'];
    for (const startDate of starts) await add(send, { startDate });
    const { workExperience: all } = await list(send);
    const newestFirst = ['2021-03', '2020-05-17', '2020-05', '2020', '2020', '2019'];
    expect(all.map(({ startDate }) => startDate)).toEqual(newestFirst);

    let page = await list(send, '?limit=1');
    const seen = [...page.workExperience];
    while (page.nextCursor !== null) {
      page = await list(send, `?limit=1&cursor=${page.nextCursor}`);
      seen.push(...page.workExperience);
    }
    expect(seen).toEqual(all);
    const second = await send('GET', `${PATH}?limit=4&page=2`);
    expect(second.body).toEqual({
      workExperience: all.slice(4),
      total: 6,
      page: 2,
      limit: 4,
      hasMore: false,
      nextCursor: null,
    });
  });

  it('never grows past 100 entries, even in parallel', async () => {
    const { userId, send } = await newUser();
    const db = database(env);
    const insert = () => db.insert(workExperience).values({ ...MINIMAL, id: newId(), userId });
    await db.batch([insert(), ...Array.from({ length: 98 }, insert)]);
    const answers = await Promise.all(Array.from({ length: 5 }, () => send('POST', PATH, MINIMAL)));
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, 409, 409, 409, 409]);
    expect((await list(send)).workExperience).toHaveLength(100);
    await add((await newUser()).send);
  });
});
