import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import type { SearchTemplate } from './template.ts';

const PATH = '/api/search-templates';
const CRITERIA = {
  query: 'platform',
  keywords: ['go'],
  location: 'Oslo',
  workArrangement: 'remote',
  experienceLevel: 'senior',
  jobType: 'contract',
  salaryMin: 10.5,
  sources: ['greenhouse'],
  postedWithinDays: 14,
};

async function add(send: Send, change: object = {}): Promise<SearchTemplate> {
  const body = { name: 'Mine', searchCriteria: CRITERIA, ...change };
  const answer = await send('POST', PATH, body);
  expect(answer.status).toBe(201);
  return answer.body as SearchTemplate;
}
const listed = async (send: Send) =>
  (await send('GET', PATH)).body as { templates: SearchTemplate[]; total: number };
const defaults = async (send: Send) =>
  (await listed(send)).templates.filter(({ isDefault }) => isDefault).map(({ id }) => id);

describe('a search template', () => {
  it('is added, read, changed, used and removed', async () => {
    const { send } = await newUser();
    const template = await add(send, { description: 'All of it' });
    expect(template).toMatchObject({
      name: 'Mine',
      description: 'All of it',
      searchCriteria: CRITERIA,
      isDefault: false,
      useCount: 0,
    });
    const one = `${PATH}/${template.id}`;
    expect((await send('GET', one)).body).toEqual(template);
    expect(await listed(send)).toMatchObject({ templates: [template], total: 1 });
    const changed = await send('PATCH', one, { searchCriteria: { query: 'x' } });
    expect(changed.body).toMatchObject({ name: 'Mine', searchCriteria: { query: 'x' } });
    const used = await send('POST', `${one}/use`);
    expect(used).toMatchObject({
      status: 200,
      body: { template: { id: template.id }, useCount: 1 },
    });
    expect((await send('DELETE', one)).status).toBe(204);
    for (const method of ['GET', 'DELETE']) expect((await send(method, one)).status).toBe(404);
  });

  it.each([
    ['name', { name: 'x'.repeat(101) }],
    ['name', { name: ' ' }],
    ['description', { description: 'x'.repeat(501) }],
    ['searchCriteria', { searchCriteria: null }],
    ['searchCriteria.secret', { searchCriteria: { secret: 1 } }],
    ['searchCriteria.salaryMin', { searchCriteria: { salaryMin: -1 } }],
    ['searchCriteria.postedWithinDays', { searchCriteria: { postedWithinDays: 0 } }],
    ['searchCriteria.jobType', { searchCriteria: { jobType: 'fun' } }],
    ['isDefault', { isDefault: 'yes' }],
    ['useCount', { useCount: 5 }],
    ['userId', { userId: newId() }],
  ])('that is not valid names %s', async (field, change) => {
    const { send } = await newUser();
    const template = await add(send);
    const refusal = { status: 400, body: { details: { fields: { [field]: expect.any(String) } } } };
    const body = { name: 'Mine', searchCriteria: CRITERIA, ...change };
    expect(await send('POST', PATH, body)).toMatchObject(refusal);
    expect(await send('PATCH', `${PATH}/${template.id}`, change)).toMatchObject(refusal);
    expect((await listed(send)).templates).toEqual([template]);
  });

  it('of another user is absent', async () => {
    const owner = await newUser();
    const template = await add(owner.send, { isDefault: true });
    const { send } = await newUser();
    const mine = await add(send, { isDefault: true });
    for (const id of [template.id, newId(), 'x']) {
      for (const [method, path, body] of [
        ['GET', ''],
        ['PATCH', '', { isDefault: true }],
        ['PATCH', '', { nonsense: 1 }],
        ['DELETE', ''],
        ['POST', '/use'],
      ] as const) {
        expect(await send(method, `${PATH}/${id}${path}`, body)).toMatchObject({
          status: 404,
          body: { detail: 'Search template not found.' },
        });
      }
    }
    expect((await owner.send('GET', `${PATH}/${template.id}`)).body).toEqual(template);
    expect(await defaults(send)).toEqual([mine.id]);
    expect((await anonymous('GET', PATH)).status).toBe(401);
  });
});

describe('under parallel requests', () => {
  it('at most one template is the default', async () => {
    const { send } = await newUser();
    const made = await Promise.all(
      Array.from({ length: 25 }, () => add(send, { isDefault: true })),
    );
    expect(await defaults(send)).toHaveLength(1);
    const answers = await Promise.all(
      made.map(({ id }) => send('PATCH', `${PATH}/${id}`, { isDefault: true })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const [chosen] = await defaults(send);
    expect(await defaults(send)).toHaveLength(1);
    await send('PATCH', `${PATH}/${chosen}`, { isDefault: false });
    expect(await defaults(send)).toEqual([]);
  });

  it('every use is counted', async () => {
    const { send } = await newUser();
    const { id } = await add(send);
    await Promise.all(Array.from({ length: 50 }, () => send('POST', `${PATH}/${id}/use`)));
    expect((await send('GET', `${PATH}/${id}`)).body).toMatchObject({ useCount: 50 });
  });

  it('nobody has more than 50, and one too many changes no default', async () => {
    const { send } = await newUser();
    const { id } = await add(send, { isDefault: true });
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => send('POST', PATH, { name: 'More', searchCriteria: {} })),
    );
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(201), count(409)]).toEqual([49, 11]);
    const more = { name: 'Default', searchCriteria: {}, isDefault: true };
    expect(await send('POST', PATH, more)).toMatchObject({
      status: 409,
      body: { details: { limit: 50 } },
    });
    expect(await listed(send)).toMatchObject({ total: 50 });
    expect((await send('GET', `${PATH}/${id}`)).body).toMatchObject({ isDefault: true });
  });
});
