import type { Job } from '@jobmatch/shared/contracts/jobs';
import type { RecommendationInputs } from '@jobmatch/shared/contracts/recommendations';
import { createLog } from '@jobmatch/shared/log';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleCandidate, examplePosting } from '../analysis/example-inputs.ts';
import { DIMENSIONS } from '../embeddings/embedding-model.ts';
import { profileText } from '../embeddings/profile-text.ts';
import { toBytes } from '../embeddings/vector-bytes.ts';
import { recommend } from './service.ts';

const caller = { userId: 'user-a', role: 'user', sessionId: 's', requestId: 'r' } as const;
const EMPTY = {
  currentTitle: null,
  professionalSummary: null,
  location: null,
  city: null,
  state: null,
  country: null,
  yearsOfExperience: null,
  workExperience: [],
  education: [],
  skills: [],
};

/** A vector of the index's length that begins with these values. */
const vector = (...values: number[]): Float32Array =>
  Float32Array.from({ length: DIMENSIONS }, (_, i) => values[i] ?? 0);

const job = (id: string): Job => ({
  ...examplePosting({ id }),
  companyLogo: null,
  url: null,
  postedAt: null,
  expiresAt: null,
  source: 'greenhouse',
  sourceId: id,
  isOwn: false,
  isClosed: false,
  isSaved: false,
  isArchived: false,
  matchScore: null,
  dedupStatus: 'pending',
  canonicalJobId: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
});

const inputsOf = (changes: Partial<RecommendationInputs> = {}): RecommendationInputs => ({
  profile: { candidate: exampleCandidate(), preferences: null },
  arrangements: null,
  stored: null,
  liked: [],
  disliked: [],
  ...changes,
});

interface World {
  inputs?: RecommendationInputs;
  /** Cosine order of the index, whatever is asked. */
  matches?: { id: string; score: number }[];
  vectors?: Record<string, Float32Array>;
  hits?: { jobId: string; score: number }[];
  /** What core lets through; everything when absent. */
  admitted?: string[];
  failing?: ('model' | 'query' | 'getByIds' | 'keyword' | 'candidates' | 'storeVector')[];
  /** Calls that never answer. */
  silent?: ('model' | 'query' | 'keyword' | 'inputs')[];
}

/** The service over bindings that answer as `world` says and note what they were asked. */
function worldOf(world: World) {
  const asked: Record<string, unknown[]> = {};
  const waited: Promise<unknown>[] = [];
  const answering =
    <Args extends unknown[], Answer>(name: string, answer: (...args: Args) => Answer) =>
    async (...args: Args): Promise<Answer> => {
      (asked[name] ??= []).push(args);
      if (world.silent?.some((silent) => silent === name)) return new Promise(() => {});
      if (world.failing?.some((failing) => failing === name)) throw new Error(`${name} is down`);
      return answer(...args);
    };
  const env = {
    AI: {
      run: answering('model', (_: string, input: Record<string, unknown>) => ({
        data: (input['text'] as string[]).map(() => [...vector(1)]),
      })),
    },
    AI_GATEWAY_ID: '',
    EMBEDDING_MODEL: 'model-1',
    EMBEDDING_CACHE_ENABLED: false,
    EMBEDDINGS_CACHE: {},
    CORE_EMBEDDINGS: { count: answering('count', () => {}) },
    VECTORIZE: {
      query: answering('query', () => ({
        matches: world.matches ?? [],
        count: world.matches?.length ?? 0,
      })),
      getByIds: answering('getByIds', (ids: string[]) =>
        ids.flatMap((id) => {
          const values = world.vectors?.[id];
          return values === undefined ? [] : [{ id, values }];
        }),
      ),
    },
    CORE_RECOMMENDATIONS: {
      inputs: answering('inputs', () => world.inputs ?? inputsOf()),
      candidates: answering(
        'candidates',
        (_: unknown, { ids, limit }: { ids: string[]; limit: number }) =>
          ids
            .filter((id) => world.admitted?.includes(id) ?? true)
            .slice(0, limit)
            .map(job),
      ),
      storeVector: answering('storeVector', () => {}),
    },
    CORE_SEARCH: { keyword: answering('keyword', () => world.hits ?? []) },
  };
  const scope = {
    env,
    ctx: { waitUntil: (work: Promise<unknown>) => void waited.push(work) },
    caller,
    log: createLog({ service: 'test' }),
  };
  return {
    asked,
    run: async (limit = 20) => {
      const asScope = scope as unknown as Parameters<typeof recommend>[0]; // fakes have what a test calls
      const answer = await recommend(asScope, limit);
      await Promise.all(waited);
      return answer;
    },
  };
}

const idsOf = ({ recommended }: { recommended: { job: Job }[] }) =>
  recommended.map((item) => item.job.id);

afterEach(() => vi.useRealTimers());

describe('recommendations', () => {
  it('are the nearest visible postings, best first, equals by id, as many as were asked for', async () => {
    const matches = [
      { id: 'c', score: 0.5 },
      { id: 'b', score: 0.5 },
      { id: 'a', score: 0.25 },
      { id: 'd', score: 1.000_001 },
      { id: 'e', score: -0.5 },
    ];
    const { run, asked } = worldOf({ matches });
    const answer = await run(4);
    expect(answer).toMatchObject({ source: 'semantic', degraded: [], reason: null });
    expect(answer.recommended.map(({ job: { id }, score }) => [id, score])).toEqual([
      ['d', 1],
      ['b', 0.5],
      ['c', 0.5],
      ['a', 0.25],
    ]);
    const ids = ['d', 'b', 'c', 'a', 'e'];
    expect(asked['candidates']).toEqual([[caller, { ids, limit: 4 }]]);
    const filter = { owner: { $in: ['public', 'user-a'] } };
    expect(asked['query']).toEqual([[vector(1), { topK: 100, filter }]]);
  });

  it('are only what core lets through, whatever the index answers', async () => {
    const matches = ['foreign', 'fine', 'hidden'].map((id, i) => ({ id, score: 0.9 - i / 10 }));
    expect(idsOf(await worldOf({ matches, admitted: ['fine'] }).run())).toEqual(['fine']);
    const none = await worldOf({ matches, admitted: [] }).run();
    expect(none).toEqual({ recommended: [], source: 'semantic', degraded: [], reason: null });
  });

  it('are asked for within the arrangements that preferences admit', async () => {
    const inputs = inputsOf({ arrangements: ['remote'] });
    const { run, asked } = worldOf({ inputs, matches: [{ id: 'a', score: 1 }] });
    await run();
    const filter = {
      owner: { $in: ['public', 'user-a'] },
      workArrangement: { $in: ['remote', 'unknown'] },
    };
    expect(asked['query']).toEqual([[vector(1), { topK: 100, filter }]]);
    const words = worldOf({ inputs: inputsOf({ arrangements: ['remote'] }) });
    await words.run();
    expect(words.asked['keyword']).toMatchObject([
      [caller, { filters: { includeUnknown: true, workArrangement: 'remote' }, limit: 100 }],
    ]);
  });

  it('of a profile that says nothing are none, with the reason', async () => {
    const profile = { candidate: EMPTY, preferences: null };
    const { run, asked } = worldOf({ inputs: inputsOf({ profile }) });
    expect(await run()).toEqual({
      recommended: [],
      source: 'semantic',
      degraded: [],
      reason: 'profile_empty',
    });
    expect(Object.keys(asked)).toEqual(['inputs']);
  });
});

describe('the vector of a profile', () => {
  const matches = [{ id: 'a', score: 1 }];

  it('is made once and stored, and then the stored one is used', async () => {
    const first = worldOf({ matches });
    await first.run();
    expect(first.asked['model']).toHaveLength(1);
    const [[, stored]] = first.asked['storeVector'] as [
      [unknown, NonNullable<RecommendationInputs['stored']>],
    ];
    expect(stored).toEqual({
      model: 'model-1',
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      vector: toBytes(vector(1)),
    });
    const kept = { ...stored, vector: toBytes(vector(0, 1)) };
    const second = worldOf({ matches, inputs: inputsOf({ stored: kept }) });
    await second.run();
    expect(second.asked['model']).toBeUndefined();
    expect(second.asked['storeVector']).toBeUndefined();
    expect(second.asked['query']?.[0]).toMatchObject([vector(0, 1), {}]);
  });

  it.each([
    ['text', { textHash: 'other' }],
    ['model', { model: 'model-0' }],
    ['length', { vector: new ArrayBuffer(8) }],
  ])('of another %s is made anew', async (_, change) => {
    const first = worldOf({ matches });
    await first.run();
    const [[, stored]] = first.asked['storeVector'] as [
      [unknown, NonNullable<RecommendationInputs['stored']>],
    ];
    const again = worldOf({ matches, inputs: inputsOf({ stored: { ...stored, ...change } }) });
    await again.run();
    expect(again.asked['model']).toHaveLength(1);
    expect(again.asked['storeVector']).toHaveLength(1);
  });

  it('that cannot be stored does no harm', async () => {
    const answer = await worldOf({ matches, failing: ['storeVector'] }).run();
    expect(idsOf(answer)).toEqual(['a']);
  });
});

describe('opinions', () => {
  const matches = [{ id: 'a', score: 1 }];
  const queried = async (world: World) => {
    const { run, asked } = worldOf({ matches, ...world });
    await run();
    const [[sent]] = asked['query'] as [[Float32Array]];
    return { sent, reads: (asked['getByIds'] ?? []) as [string[]][] };
  };

  it('turn what is asked for towards the liked and away from the disliked', async () => {
    const vectors = { up: vector(0, 1), down: vector(0, 0, 1) };
    const inputs = inputsOf({ liked: ['up'], disliked: ['down'] });
    const { sent } = await queried({ vectors, inputs });
    expect(sent[0]).toBeGreaterThan(0.8);
    expect(sent[1]).toBeGreaterThan(0.3);
    expect(sent[2]).toBeLessThan(-0.1);
  });

  it('are read 20 at a time, and one without a vector does not count', async () => {
    const ids = (of: string) => Array.from({ length: 20 }, (_, i) => `${of}-${i}`);
    const inputs = inputsOf({ liked: ids('liked').slice(1), disliked: ids('disliked') });
    const { sent, reads } = await queried({ inputs });
    expect(reads.map(([read]) => read.length)).toEqual([20, 19]);
    expect(reads.flatMap(([read]) => read)).toEqual([...ids('liked').slice(1), ...ids('disliked')]);
    expect(sent).toEqual(vector(1));
  });

  it('are not asked for where there are none', async () => {
    expect((await queried({})).reads).toEqual([]);
  });
});

describe('without vectors', () => {
  const hits = [
    { jobId: 'best', score: 8 },
    { jobId: 'good', score: 2 },
  ];

  it.each(['model', 'query', 'getByIds'] as const)(
    'because %s fails, words answer and say so',
    async (failing) => {
      const inputs = inputsOf({ liked: ['x'] });
      const { run, asked } = worldOf({ inputs, hits, failing: [failing] });
      const answer = await run();
      expect(answer).toMatchObject({ source: 'keyword', degraded: ['semantic'], reason: null });
      expect(answer.recommended.map(({ job: { id }, score }) => [id, score])).toEqual([
        ['best', 1],
        ['good', 0.25],
      ]);
      expect(asked['candidates']).toHaveLength(1);
    },
  );

  it('because none is there, words answer and nothing is degraded', async () => {
    const { run, asked } = worldOf({ hits, admitted: ['good'] });
    const answer = await run();
    expect(answer).toMatchObject({ source: 'keyword', degraded: [] });
    expect(idsOf(answer)).toEqual(['good']);
    const [[, { query }]] = asked['keyword'] as [[unknown, { query: string }]];
    expect(query).toContain('Software Engineer');
    expect(query).toContain('TypeScript');
  });

  it('the query is the beginning of the profile, in whole words', async () => {
    const skills = Array.from({ length: 90 }, (_, i) => ({
      name: `Skill${i}`,
      proficiencyLevel: 'expert' as const,
      yearsOfExperience: null,
    }));
    const profile = {
      candidate: exampleCandidate({
        currentTitle: 'Welder',
        professionalSummary: 'Joins what is to hold. '.repeat(40),
        skills,
      }),
      preferences: { desiredTitles: ['Pipe fitter'], keywords: [], industries: [] },
    };
    const { run, asked } = worldOf({ inputs: inputsOf({ profile }) });
    expect(idsOf(await run())).toEqual([]);
    const [[, { query }]] = asked['keyword'] as [[unknown, { query: string }]];
    expect(query).toMatch(/^Welder Pipe fitter Skill0\b/);
    expect(query.length).toBeLessThanOrEqual(500);
    const text = profileText(profile).replaceAll('\n', ' ');
    expect(text.length).toBeGreaterThan(500);
    expect(text.startsWith(`${query} `)).toBe(true);
  });

  it('and without words there is no answer', async () => {
    const { run } = worldOf({ failing: ['model', 'keyword'] });
    await expect(run()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('a call that does not answer', () => {
  const hits = [{ jobId: 'best', score: 8 }];

  it.each(['model', 'query'] as const)('of %s is given up after five seconds', async (silent) => {
    vi.useFakeTimers();
    const { run } = worldOf({ hits, silent: [silent] });
    const answer = run();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toMatchObject({ source: 'keyword', degraded: ['semantic'] });
  });

  it.each(['inputs', 'keyword'] as const)('of core’s %s is UNAVAILABLE', async (silent) => {
    vi.useFakeTimers();
    const refusal = worldOf({ silent: [silent] })
      .run()
      .catch((err: unknown) => err);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await refusal).toMatchObject({ code: 'UNAVAILABLE' });
  });
});
