import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { recordSearch } from './queries.ts';

const PATH = '/api/search-history';
const db = database(env);
const idsOf = (body: unknown) =>
  (body as { searches: { id: string }[] }).searches.map(({ id }) => id);

describe('the search history', () => {
  it('is empty at first', async () => {
    const { send } = await newUser();
    expect((await send('GET', PATH)).body).toMatchObject({ searches: [], total: 0 });
    expect((await send('GET', `${PATH}/last`)).status).toBe(404);
    expect((await send('GET', `${PATH}/stats`)).body).toEqual({
      total: 0,
      byStatus: { pending: 0, running: 0, completed: 0, partial: 0, failed: 0 },
      jobsFound: 0,
      newJobs: 0,
      lastSearchAt: null,
    });
  });

  it('shows the caller’s searches as they go on, newest first', async () => {
    const { send, userId } = await newUser();
    const scope = userScope({ userId });
    const [first, second] = [newId(), newId()];
    const searchQuery = { query: 'go', keywords: ['k8s'] };
    await recordSearch(db, scope, {
      id: first,
      status: 'running',
      searchQuery,
      sources: ['lever'],
    });
    const done = { status: 'partial' as const, jobsFound: 9, newJobs: 4, errors: [{ code: 'X' }] };
    const ended = await recordSearch(db, scope, { id: first, ...done });
    expect(ended).toMatchObject({ ...done, searchQuery, sources: ['lever'] });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await recordSearch(db, scope, { id: second, status: 'completed', jobsFound: 1, newJobs: 1 });
    const page = await send('GET', `${PATH}?limit=1`);
    expect(idsOf(page.body)).toEqual([second]);
    const { nextCursor } = page.body as { nextCursor: string };
    expect(idsOf((await send('GET', `${PATH}?limit=1&cursor=${nextCursor}`)).body)).toEqual([
      first,
    ]);
    expect((await send('GET', `${PATH}/last`)).body).toMatchObject({ id: second });
    expect((await send('GET', `${PATH}/stats`)).body).toMatchObject({
      total: 2,
      byStatus: { completed: 1, partial: 1 },
      jobsFound: 10,
      newJobs: 5,
      lastSearchAt: expect.any(String),
    });
  });

  it('is the caller’s own', async () => {
    const owner = await newUser();
    const other = await newUser();
    const id = newId();
    await recordSearch(db, userScope(owner), { id, status: 'running' });
    expect(await recordSearch(db, userScope(other), { id, status: 'failed' })).toBeNull();
    expect((await owner.send('GET', `${PATH}/last`)).body).toMatchObject({ status: 'running' });
    expect((await other.send('GET', PATH)).body).toMatchObject({ total: 0 });
    expect((await other.send('GET', `${PATH}/last`)).status).toBe(404);
    expect((await other.send('GET', `${PATH}/stats`)).body).toMatchObject({ total: 0 });
    for (const path of [PATH, `${PATH}/last`, `${PATH}/stats`]) {
      expect((await anonymous('GET', path)).status).toBe(401);
    }
  });

  it('leaves out a template of somebody else’s', async () => {
    const owner = await newUser();
    const made = await owner.send('POST', '/api/search-templates', {
      name: 'Go',
      searchCriteria: {},
    });
    const { id: templateId } = made.body as { id: string };
    const record = (userId: string) =>
      recordSearch(db, userScope({ userId }), { id: newId(), status: 'completed', templateId });
    expect(await record(owner.userId)).toMatchObject({ templateId });
    expect(await record((await newUser()).userId)).toMatchObject({ templateId: null });
  });
});
