import { createExecutionContext } from 'cloudflare:test';
import { env as bindings } from 'cloudflare:workers';
import type { Job } from '@jobmatch/shared/contracts/jobs';
import { SearchAnswer, SearchJobs } from '@jobmatch/shared/contracts/search';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { SearchContext } from './arms.ts';
import { searchJobs } from './service.ts';

const USER = newId();
const NOW = new Date('2026-11-22T12:00:00.000Z');

interface Posting {
  job: Job;
  ownerId: string | null;
}

/** A posting whose id sorts by its number. */
const postingOf = (number: number, ownerId: string | null = null): Posting => ({
  ownerId,
  job: {
    id: `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`,
    title: `Posting ${number}`,
    company: 'Acme',
    companyLogo: null,
    location: null,
    country: null,
    workArrangement: 'unknown',
    remoteRegions: [],
    description: `Pumps and valves, number ${number}`,
    requirements: null,
    benefits: [],
    url: null,
    language: null,
    jobType: null,
    experienceLevel: null,
    salaryMin: null,
    salaryMax: null,
    salaryCurrency: null,
    salaryPeriod: null,
    requiredSkills: [],
    preferredSkills: [],
    industry: null,
    companySize: null,
    postedAt: null,
    expiresAt: null,
    source: 'greenhouse',
    sourceId: null,
    isOwn: ownerId === USER,
    isClosed: false,
    isSaved: false,
    isArchived: false,
    matchScore: null,
    dedupStatus: 'unique',
    canonicalJobId: null,
    createdAt: NOW.toISOString(),
    updatedAt: NOW.toISOString(),
  },
});

type Found = [posting: Posting, score: number][];

/** What a search is run against: what each arm finds, or how it fails, and a note of every call. */
interface World {
  keyword?: Found | Error;
  semantic?: Found | Error;
  model?: Error;
  postings?: Posting[] | Error;
}

function contextOf({ keyword = [], semantic = [], model, postings }: World) {
  const calls: { name: string; options: unknown }[] = [];
  const logged: { event: string; fields: unknown }[] = [];
  const write = (event: string, fields?: unknown): void => void logged.push({ event, fields });
  const answer = <T>(name: string, options: unknown, outcome: T | Error): Promise<T> => {
    calls.push({ name, options });
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  const hitsOf = (outcome: Found | Error, name: 'jobId' | 'id') =>
    outcome instanceof Error
      ? outcome
      : outcome.map(([{ job }, score]) => ({ [name]: job.id, score }));
  const known = [keyword, semantic].flatMap((found) =>
    found instanceof Error ? [] : found.map(([posting]) => posting),
  );
  const stored = new Map(
    (postings instanceof Error ? [] : (postings ?? known)).map((posting) => [
      posting.job.id,
      posting,
    ]),
  );
  const CORE_SEARCH = {
    keyword: (caller: unknown, options: object) =>
      answer('keyword', { caller, ...options }, hitsOf(keyword, 'jobId')),
    postings: (
      { userId }: { userId: string },
      options: { ids: string[]; limit: number; filters: object },
    ) => {
      const visible = options.ids.flatMap((id) => {
        const posting = stored.get(id);
        const isVisible = posting?.ownerId === null || posting?.ownerId === userId;
        return posting !== undefined && isVisible ? [posting.job] : [];
      });
      const shown = postings instanceof Error ? postings : visible.slice(0, options.limit);
      return answer('postings', { userId, ...options }, shown);
    },
  };
  const env = {
    AI: {
      run: (_: string, input: object) =>
        answer('model', input, model ?? { data: [Array.from({ length: 768 }, () => 0.5)] }),
    },
    AI_GATEWAY_ID: '',
    CORE_EMBEDDINGS: { count: () => Promise.resolve() },
    CORE_SEARCH,
    EMBEDDINGS_CACHE: bindings.EMBEDDINGS_CACHE,
    EMBEDDING_CACHE_ENABLED: false,
    EMBEDDING_MODEL: '@local/test',
    VECTORIZE: {
      query: (_: unknown, options: object) => {
        const matches = hitsOf(semantic, 'id');
        return answer('vectors', options, matches instanceof Error ? matches : { matches });
      },
    },
  };
  const context = {
    env,
    ctx: createExecutionContext(),
    caller: { userId: USER, role: 'user', sessionId: newId(), requestId: 'test' },
    log: { info: write, warn: write, error: write },
  };
  const names = () => calls.map(({ name }) => name).toSorted();
  const optionsOf = (name: string) => calls.find((call) => call.name === name)?.options;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fakes answer plain objects where bindings answer stubs
  return { context: context as unknown as SearchContext, names, optionsOf, logged };
}

type Asked = ReturnType<typeof contextOf>;

async function search({ context }: Asked, sent: object = {}): Promise<SearchAnswer> {
  const answer = await searchJobs(context, v.parse(SearchJobs, { query: 'pumps', ...sent }), NOW);
  v.assert(SearchAnswer, answer);
  return answer;
}

const idsIn = ({ jobs }: SearchAnswer): string[] => jobs.map(({ id }) => id);
const idsOf = (postings: Posting[]): string[] => postings.map(({ job }) => job.id);

const [one, two, three] = [postingOf(1), postingOf(2), postingOf(3)];

describe('a search', () => {
  it('asks both arms and fuses what they find', async () => {
    const world = contextOf({
      keyword: [
        [one, 8],
        [two, 4],
      ],
      semantic: [
        [two, 0.9],
        [three, 0.5],
      ],
    });
    const answer = await search(world);
    expect(idsIn(answer)).toEqual(idsOf([two, one, three]));
    expect(answer.scores).toEqual([
      { jobId: two.job.id, keywordScore: 0.5, semanticScore: 1, combinedScore: 0.85 },
      { jobId: one.job.id, keywordScore: 1, semanticScore: null, combinedScore: 0.3 },
      { jobId: three.job.id, keywordScore: null, semanticScore: 0, combinedScore: 0 },
    ]);
    expect(answer).toMatchObject({ resultCount: 3, nextCursor: null, degraded: [] });
    expect(answer.snippets).toEqual({
      [two.job.id]: '«Pumps» and valves, number 2',
      [one.job.id]: '«Pumps» and valves, number 1',
      [three.job.id]: 'Pumps and valves, number 3',
    });
    expect(answer.tookMs.keyword).toBeTypeOf('number');
    expect(answer.tookMs.semantic).toBeTypeOf('number');
    expect(world.names()).toEqual(['keyword', 'model', 'postings', 'vectors']);
  });

  it('by words never asks the model or the index, by meaning never the words', async () => {
    const found: Found = [[one, 1]];
    const byWords = contextOf({ keyword: found, semantic: found });
    const words = await search(byWords, { searchType: 'keyword' });
    expect(byWords.names()).toEqual(['keyword', 'postings']);
    expect(words).toMatchObject({ searchType: 'keyword', tookMs: { semantic: null } });
    const byMeaning = contextOf({ keyword: found, semantic: found });
    const meaning = await search(byMeaning, { searchType: 'semantic' });
    expect(byMeaning.names()).toEqual(['model', 'postings', 'vectors']);
    expect(meaning).toMatchObject({ searchType: 'semantic', tookMs: { keyword: null } });
    expect(meaning.scores[0]).toMatchObject({ keywordScore: null });
  });

  it('with every vector gone is a search by words; by meaning it finds nothing', async () => {
    const keyword: Found = [
      [one, 2],
      [two, 7],
    ];
    const hybrid = await search(contextOf({ keyword }));
    const words = await search(contextOf({ keyword }), { searchType: 'keyword' });
    expect(hybrid.jobs).toEqual(words.jobs);
    expect(hybrid.scores).toEqual(words.scores);
    expect(hybrid.degraded).toEqual([]);
    const meaning = contextOf({ keyword });
    expect(await search(meaning, { searchType: 'semantic' })).toMatchObject({
      jobs: [],
      resultCount: 0,
      nextCursor: null,
    });
    expect(meaning.names()).not.toContain('postings');
  });
});

describe('an arm that fails', () => {
  const found: Found = [[one, 1]];
  const down = new Error('down: select * from jobs');

  it.each([
    ['keyword', { keyword: down, semantic: found }],
    ['semantic', { keyword: found, semantic: down }],
    ['semantic', { keyword: found, semantic: found, model: down }],
  ])('%s: leaves the other to answer, which says so', async (arm, world: World) => {
    const asked = contextOf(world);
    expect(await search(asked)).toMatchObject({ degraded: [arm], resultCount: 1 });
    const warning = asked.logged.find(({ event }) => event === 'search.arm_failed');
    expect(warning?.fields).toMatchObject({ arm, error: 'Error' });
    expect(JSON.stringify(asked.logged)).not.toContain('select');
  });

  it.each([
    ['keyword', 'UNAVAILABLE'],
    ['semantic', 'AI_UNAVAILABLE'],
    ['hybrid', 'UNAVAILABLE'],
  ])('and no other: %s is %s', async (searchType, code) => {
    const world = contextOf({ keyword: down, semantic: down });
    await expect(search(world, { searchType })).rejects.toMatchObject({ name: 'AppError', code });
  });

  it('is one that does not answer in time', { timeout: 15_000 }, async () => {
    const world = contextOf({ keyword: found });
    world.context.env.VECTORIZE.query = () => new Promise(() => {});
    const answer = await search(world);
    expect(answer).toMatchObject({ degraded: ['semantic'], resultCount: 1 });
    expect(answer.tookMs.semantic).toBeGreaterThanOrEqual(3_900);
  });

  it('is no excuse for showing postings that core cannot vouch for', async () => {
    const world = contextOf({ semantic: found, postings: down });
    await expect(search(world)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('what a caller may not see', () => {
  it('is not asked of the index', async () => {
    const world = contextOf({ semantic: [[one, 1]] });
    await search(world, {
      searchType: 'semantic',
      filters: { workArrangement: 'remote', country: 'de', postedWithinDays: 7 },
    });
    expect(world.optionsOf('vectors')).toMatchObject({
      topK: 100,
      filter: {
        owner: { $in: ['public', USER] },
        workArrangement: { $in: ['remote'] },
        country: { $in: ['DE'] },
        postedDay: { $gte: 20_772 },
      },
    });
    const lenient = contextOf({});
    await search(lenient, {
      filters: { workArrangement: 'remote', postedWithinDays: 7, includeUnknown: true },
    });
    expect(lenient.optionsOf('vectors')).toMatchObject({
      filter: { owner: { $in: ['public', USER] }, workArrangement: { $in: ['remote', 'unknown'] } },
    });
    expect(lenient.optionsOf('vectors')).not.toHaveProperty('filter.postedDay');
  });

  it('is not shown though the index gives it: core reads it under the caller’s scope', async () => {
    const foreign = postingOf(9, newId());
    const gone = postingOf(8);
    const own = postingOf(7, USER);
    const world = contextOf({
      semantic: [
        [foreign, 0.9],
        [gone, 0.8],
        [own, 0.7],
      ],
      postings: [foreign, own],
    });
    const filters = { jobType: 'contract', salaryMin: 5 };
    const answer = await search(world, { filters });
    expect(idsIn(answer)).toEqual(idsOf([own]));
    expect(Object.keys(answer.snippets)).toEqual(idsOf([own]));
    expect(answer.scores).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain(foreign.job.id);
    expect(world.optionsOf('postings')).toMatchObject({
      userId: USER,
      filters: { ...filters, includeUnknown: false },
    });
    expect(world.optionsOf('keyword')).toMatchObject({ caller: { userId: USER }, filters });
  });
});

describe('pages', () => {
  const many = Array.from({ length: 23 }, (_, i) => postingOf(i + 1));
  // Every third is in both arms, and every fourth is not shown by core.
  const world = (): Asked =>
    contextOf({
      keyword: many.filter((_, i) => i % 3 === 0).map((posting, i) => [posting, 50 - i]),
      semantic: many.map((posting, i) => [posting, 1 - (i % 5) / 10]),
      postings: many.filter((_, i) => i % 4 !== 1),
    });

  it.each([1, 2, 5, 17, 50])(
    'of %d show everything once, in the order of one page',
    async (limit) => {
      const whole = await search(world(), { limit: 50 });
      expect(whole).toMatchObject({ resultCount: 17, nextCursor: null });
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const sent: object = cursor === null ? { limit } : { limit, cursor };
        const page: SearchAnswer = await search(world(), sent);
        expect(page.jobs.length).toBeGreaterThan(0);
        expect(page.resultCount).toBeLessThanOrEqual(limit);
        expect(page.scores.map(({ jobId }) => jobId)).toEqual(idsIn(page));
        paged.push(...idsIn(page));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(paged).toEqual(idsIn(whole));
    },
  );

  it('go on with the filters in any order, and another page size', async () => {
    const filters = { country: 'DE', jobType: 'contract' };
    const { nextCursor } = await search(world(), { limit: 2, filters });
    const turned = { jobType: 'contract', country: 'de' };
    const page = await search(world(), { limit: 3, filters: turned, cursor: nextCursor });
    expect(page.resultCount).toBe(3);
  });

  it.each([
    ['another query', { query: 'valves' }],
    ['another type', { searchType: 'keyword' }],
    ['other filters', { filters: { country: 'DE' } }],
    ['unknown let through', { filters: { includeUnknown: true } }],
  ])('of %s have cursors of their own', async (_, other) => {
    const { nextCursor } = await search(world(), { limit: 2 });
    await expect(search(world(), { ...other, cursor: nextCursor })).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      details: { fields: { cursor: expect.any(String) } },
    });
  });

  it.each(['x', 'bnVsbA', btoa('["a",1]'), btoa('[1]'), '🚀', '-'.repeat(500)])(
    'do not go on from %j',
    async (cursor) => {
      await expect(search(world(), { cursor })).rejects.toMatchObject({ code: 'VALIDATION_ERROR' });
    },
  );

  it('do not go on before the start or past the depth', async () => {
    const { nextCursor } = await search(world(), { limit: 2 });
    const [fingerprint] = JSON.parse(atob(nextCursor ?? ''));
    for (const offset of [-1, 0, 1.5, 1e9, null]) {
      const cursor = btoa(JSON.stringify([fingerprint, offset]));
      await expect(search(world(), { cursor })).rejects.toMatchObject({ code: 'VALIDATION_ERROR' });
    }
  });
});

describe('what may be asked', () => {
  it.each([
    ['C++\0.NET', 'C++ .NET'],
    ['\ud800 "(*', '\ufffd "(*'],
    ['  x ', 'x'],
  ])('%j is a query', (query, kept) => {
    expect(v.parse(SearchJobs, { query }).query).toBe(kept);
  });

  it.each([
    { query: '' },
    { query: ' \0 ' },
    { query: 'x'.repeat(501) },
    { query: 'x', limit: 51 },
    { query: 'x', searchType: 'all' },
    { query: 'x', filters: { city: 'Berlin' } },
  ])('%j is not', (sent) => {
    expect(v.safeParse(SearchJobs, sent).success).toBe(false);
  });
});
