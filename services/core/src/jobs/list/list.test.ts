import { env } from 'cloudflare:workers';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { userScope } from '@jobmatch/shared/caller';
import { ListJobs, type JobList } from '@jobmatch/shared/contracts/jobs';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Send, newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { PageQuery } from '../../pagination.ts';
import { create, idsOf, list, newPublicJob } from '../postings-for-tests.ts';
import { explain, recordingDatabase } from '../recording-database.ts';
import { listJobs } from './queries.ts';

async function allPages(send: Send, query: string): Promise<JobList[]> {
  const pages = [await list(send, query)];
  for (let next = pages[0]?.nextCursor; next; next = pages.at(-1)?.nextCursor) {
    pages.push(await list(send, `${query}&cursor=${next}`));
  }
  return pages;
}

describe('scopes', () => {
  it('tell mine from the catalogue', async () => {
    const { send, userId } = await newUser();
    const own = await create(send);
    const found = await newPublicJob();
    const saved = await newPublicJob();
    const analysed = await newPublicJob();
    const untouched = await newPublicJob();
    const row = { userId, matchScore: 70 };
    await database(env)
      .insert(userJobs)
      .values([
        { ...row, jobId: found, foundBy: 'feed' },
        { ...row, jobId: saved, foundBy: 'analysis', saved: true },
        { ...row, jobId: analysed, foundBy: 'analysis' },
      ]);
    const catalogue = [found, saved, analysed, untouched];
    const idsIn = async (scope: string) => idsOf(await list(send, `${scope}&limit=100`));
    expect(new Set(await idsIn(''))).toEqual(new Set([own.id, found, saved]));
    expect(await idsIn('scope=catalogue')).toEqual(expect.arrayContaining(catalogue));
    expect(await idsIn('scope=catalogue')).not.toContain(own.id);
    expect(await idsIn('scope=all')).toEqual(expect.arrayContaining([own.id, ...catalogue]));
    expect(await idsIn('minMatchScore=70')).not.toContain(own.id);
    expect(await idsIn('minMatchScore=71')).toEqual([]);
    expect(await idsIn('saved=true')).toEqual([saved]);
  });
});

describe('filters', () => {
  it('leave archived postings out unless asked for', async () => {
    const { send } = await newUser();
    const [kept, put] = [await create(send), await create(send)];
    await send('PATCH', `/api/jobs/${put.id}`, { isArchived: true });
    expect(idsOf(await list(send))).toEqual([kept.id]);
    expect(idsOf(await list(send, 'archived=0'))).toEqual([kept.id]);
    expect(await list(send, 'archived=true')).toMatchObject({ total: 1, jobs: [{ id: put.id }] });
  });

  it('narrow by source and arrangement', async () => {
    const { send } = await newUser();
    const remote = await create(send, { workArrangement: 'remote' });
    await create(send);
    expect(idsOf(await list(send, 'workArrangement=remote'))).toEqual([remote.id]);
    expect((await list(send, 'source=manual')).total).toBe(2);
    expect((await list(send, 'source=import')).total).toBe(0);
  });

  it.each(['archived=yes', 'limit=101', 'page=0', 'scope=theirs', 'cursor=x', 'minMatchScore=-1'])(
    'refuse %s',
    async (query) => {
      const { send } = await newUser();
      expect((await send('GET', `/api/jobs?${query}`)).status).toBe(400);
    },
  );
});

describe('search', () => {
  let send: Send;
  beforeAll(async () => {
    ({ send } = await newUser());
    await create(send, { title: 'C++ developer', description: 'Compilers, node.js tooling' });
    await create(send, { title: 'C# developer', description: 'Uses .NET', company: 'Müller' });
    await create(send, { title: 'Go developer', requiredSkills: ['Kubernetes', 'C'] });
  });
  const titles = async (search: string) =>
    (await list(send, `search=${encodeURIComponent(search)}`)).jobs.map(({ title }) => title);

  it.each([
    ['C++', ['C++ developer']],
    ['c#', ['C# developer']],
    ['developer .NET', ['C# developer']],
    ['node.js', ['C++ developer']],
    ['muller', ['C# developer']],
    ['kuber', ['Go developer']],
    ['kuber developer', []],
    ['developer kuber', ['Go developer']],
    ['developer NOT go', []],
    ['"developer" AND C#', []],
    ['title:go', []],
    ['(go) -- "', ['Go developer']],
    ['🚀', []],
    ['*', []],
    ['"', []],
    ['^ { } -', []],
  ])('for %s finds %o', async (search, expected) => {
    expect(await titles(search)).toEqual(expected);
  });

  it.each([
    '',
    '   ',
    '\0',
    'a\0b',
    '"*',
    'NEAR(a b)',
    "'; drop table jobs",
    '+',
    'ﬀ',
    'x'.repeat(200),
  ])('never fails: %j', async (search) => {
    expect(await titles(search)).toBeInstanceOf(Array);
  });

  it('takes bytes that are not UTF-8', async () => {
    expect((await list(send, 'search=%FF%ED%A0%80')).total).toBe(0);
  });

  it('of nothing is no search', async () => {
    expect((await list(send, 'search=')).total).toBe(3);
  });
});

describe('paging', () => {
  it('by cursor shows every posting once, newest first, however many share an instant', async () => {
    const { send, userId } = await newUser();
    const createdAt = '2026-01-01T00:00:00.000Z';
    const kept = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        newPublicJob({ createdAt: i < 5 ? createdAt : `2026-02-0${i}T00:00:00.000Z` }),
      ),
    );
    await database(env)
      .insert(userJobs)
      .values(kept.map((jobId) => ({ userId, jobId, foundBy: 'search' as const })));
    for (let i = 0; i < 5; i += 1) await create(send, { title: `Own ${i}` });
    const whole = await list(send, 'limit=100');
    expect(whole).toMatchObject({ total: 13, hasMore: false, nextCursor: null, page: 1 });
    const keys = whole.jobs.map(({ createdAt: at, id }) => `${at} ${id}`);
    expect(keys).toEqual(keys.toSorted().toReversed());
    const pages = await allPages(send, 'limit=3');
    expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, true, true, false]);
    expect(pages.every(({ total }) => total === 13)).toBe(true);
    expect(pages.flatMap(idsOf)).toEqual(idsOf(whole));
    const second = await list(send, 'limit=3&page=2');
    expect(idsOf(second)).toEqual(idsOf(whole).slice(3, 6));
  });
});

describe('sorting', () => {
  let send: Send;
  beforeAll(async () => {
    const user = await newUser();
    ({ send } = user);
    const row = { userId: user.userId, foundBy: 'search' as const };
    const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
    const touch = async (day: number, title: string, done: object) => {
      const jobId = await newPublicJob({ createdAt: at(day), title });
      await database(env)
        .insert(userJobs)
        .values({ ...row, jobId, ...done });
    };
    await touch(1, 'delta', { matchScore: 90 });
    await touch(2, 'Alpha', { matchScore: 90, saved: true, savedAt: at(8) });
    await touch(3, 'charlie', { saved: true, savedAt: at(9) });
    await touch(4, 'Bravo', { matchScore: 0 });
    await touch(5, 'alpha', { matchScore: 100 });
    await touch(6, 'Émile', { matchScore: null });
    const { id } = await create(send, { title: 'own' });
    await database(env).update(userJobs).set({ matchScore: 95 }).where(eq(userJobs.jobId, id));
  });

  it.each([
    ['newest', 'own Émile alpha Bravo charlie Alpha delta'],
    ['oldest', 'delta Alpha charlie Bravo alpha Émile own'],
    ['match', 'alpha own Alpha delta Bravo Émile charlie'],
    ['saved', 'charlie Alpha own Émile alpha Bravo delta'],
    ['title', 'alpha Alpha Bravo charlie delta own Émile'],
  ])('by %s pages by cursor and by number alike', async (sort, expected) => {
    const titlesOf = ({ jobs }: JobList) => jobs.map(({ title }) => title);
    const whole = await list(send, `sort=${sort}`);
    const fold = (titles: string[]) =>
      sort === 'title' ? titles.map((title) => title.toLowerCase()) : titles;
    expect(fold(titlesOf(whole))).toEqual(fold(expected.split(' ')));
    for (const limit of [1, 2, 3]) {
      const pages = await allPages(send, `sort=${sort}&limit=${limit}`);
      expect(pages.flatMap(idsOf)).toEqual(idsOf(whole));
    }
    const second = await list(send, `sort=${sort}&limit=3&page=2`);
    expect(idsOf(second)).toEqual(idsOf(whole).slice(3, 6));
  });

  it('goes with every scope and filter', async () => {
    for (const sort of ['newest', 'oldest', 'match', 'saved', 'title']) {
      for (const query of ['scope=all', 'scope=catalogue', 'saved=true', 'minMatchScore=50']) {
        const whole = await list(send, `${query}&sort=${sort}&limit=100`);
        expect(whole.total).toBe(whole.jobs.length);
        const pages = await allPages(send, `${query}&sort=${sort}&limit=4`);
        expect(pages.flatMap(idsOf)).toEqual(idsOf(whole));
      }
    }
  });

  it('takes a cursor of a longest title', async () => {
    const user = await newUser();
    for (const title of ['\u0001'.repeat(300), '语'.repeat(300), `${'🚀'.repeat(100)}b`]) {
      await create(user.send, { title: `x${title}`.slice(0, 300) });
    }
    const pages = await allPages(user.send, 'sort=title&limit=1');
    expect(pages.flatMap(idsOf)).toEqual(idsOf(await list(user.send, 'sort=title')));
  });

  it('refuses a cursor of another sort, and an unknown sort', async () => {
    const { nextCursor } = await list(send, 'limit=1');
    for (const query of [`sort=match&cursor=${nextCursor}`, 'sort=salary']) {
      expect((await send('GET', `/api/jobs?${query}`)).status).toBe(400);
    }
    const { nextCursor: ranked } = await list(send, 'limit=1&sort=match');
    expect((await send('GET', `/api/jobs?cursor=${ranked}`)).status).toBe(400);
  });
});

describe('the query', () => {
  it.each([
    { scope: 'mine' },
    { scope: 'catalogue' },
    { scope: 'all' },
    { scope: 'mine', search: 'C++ dev' },
    { scope: 'catalogue', search: 'C++ dev' },
    { scope: 'all', cursor: btoa('["2026-01-01T00:00:00.000Z","x"]'), saved: 'true' },
  ])('for %o takes one round trip and scans neither table', async (sent) => {
    const { userId } = await newUser();
    const recording = recordingDatabase();
    const query = v.parse(v.object({ ...PageQuery, ...ListJobs.entries }), sent);
    await listJobs(database(recording), userScope({ userId }), query);
    expect([recording.batches, recording.statements.length]).toEqual([1, 2]);
    const steps = (await explain(recording)).flat();
    expect(steps.filter((step) => /^SCAN (?:user_)?jobs$/.test(step))).toEqual([]);
  });
});
