import { env, exports } from 'cloudflare:workers';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { SearchFilters } from '@jobmatch/shared/contracts/search';
import { newId } from '@jobmatch/shared/ids';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { newPublicJob } from '../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { findByWords, findPostings } from './queries.ts';

const rpc = exports.SearchRpc;

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

let userId: string;
let caller: Caller;
beforeEach(async () => {
  ({ userId } = await newUser());
  caller = callerOf(userId);
});

const NO_FILTERS: SearchFilters = { includeUnknown: false };
const LIMIT = 50;

const hits = (query: string, filters: Partial<SearchFilters> = {}, by = caller) =>
  rpc.keyword(by, { query, filters: { ...NO_FILTERS, ...filters }, limit: LIMIT });

const found = async (query: string, filters: Partial<SearchFilters> = {}, by = caller) =>
  (await hits(query, filters, by)).map(({ jobId }) => jobId);

const postings = async (ids: string[], filters: Partial<SearchFilters> = {}, limit = LIMIT) =>
  (await rpc.postings(caller, { ids, filters: { ...NO_FILTERS, ...filters }, limit })).map(
    ({ id }) => id,
  );

/** A word that no other test has. */
const newWord = (): string => `w${newId().replaceAll('-', '')}`;

describe('words', () => {
  it('find visible, open postings: one’s own and public ones', async () => {
    const word = newWord();
    const other = await newUser();
    const posting = { title: `${word} keeper` };
    const own = await newPublicJob({ ...posting, ownerId: userId, source: 'manual' });
    const foreign = await newPublicJob({ ...posting, ownerId: other.userId, source: 'manual' });
    const shown = await newPublicJob(posting);
    const closed = await newPublicJob({ ...posting, isClosed: true });
    const merged = await newPublicJob({ ...posting, dedupStatus: 'merged' });
    const duplicate = await newPublicJob({ ...posting, dedupStatus: 'duplicate' });
    const mine = [own, shown, duplicate].toSorted();
    expect((await found(word)).toSorted()).toEqual(mine);
    expect((await found(word, {}, callerOf(other.userId))).toSorted()).toEqual(
      [foreign, shown, duplicate].toSorted(),
    );
    const all = [own, foreign, shown, closed, merged, duplicate, newId()];
    expect((await postings(all)).toSorted()).toEqual(mine);
  });

  it('are better found in the title than among skills, there than in the text', async () => {
    const word = newWord();
    const description = 'Runs the plant and keeps its books in order';
    const inText = await newPublicJob({ description: `${description} ${word}` });
    const inSkills = await newPublicJob({ description, requiredSkills: [word] });
    const inTitle = await newPublicJob({ description, title: `Engineer ${word}` });
    const inCompany = await newPublicJob({ description, company: `Acme ${word}` });
    expect(await found(word)).toEqual([inTitle, inSkills, inCompany, inText]);
    const scores = (await hits(word)).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0)).toBe(true);
  });

  it('are OR-ed: with more of them comes first', async () => {
    const [one, two, three] = [newWord(), newWord(), newWord()];
    const first = await newPublicJob({ description: `${one} ${two}` });
    const second = await newPublicJob({ description: `${one} somewhere` });
    expect(await found(`${one} ${two} ${three}`)).toEqual([first, second]);
    expect((await found(`${three} AND ${two}`))[0]).toBe(first);
  });

  it('of equal postings come in the order of their ids, as many as asked for', async () => {
    const word = newWord();
    const ids = await Promise.all(Array.from({ length: 6 }, () => newPublicJob({ title: word })));
    expect(await found(word)).toEqual(ids.toSorted());
    const options = { query: word, filters: NO_FILTERS, limit: 2 };
    expect(await rpc.keyword(caller, options)).toHaveLength(2);
  });
});

describe('any text', () => {
  let ids: Record<'cpp' | 'cs' | 'net' | 'node' | 'muller' | 'moscow' | 'tokyo', string>;
  beforeAll(async () => {
    ids = {
      cpp: await newPublicJob({ title: 'C++ compiler writer' }),
      cs: await newPublicJob({ title: 'C# programmer' }),
      net: await newPublicJob({ title: '.NET programmer' }),
      node: await newPublicJob({ description: 'Tooling in node.js and nothing else' }),
      muller: await newPublicJob({ company: 'Müllerei Schön' }),
      moscow: await newPublicJob({ title: 'Сварщик' }),
      tokyo: await newPublicJob({ title: '東京 看護師' }),
    };
  });

  it.each([
    ['C++', 'cpp', 'cs'],
    ['c#', 'cs', 'cpp'],
    ['.NET', 'net', 'cs'],
    ['node.js', 'node', 'net'],
    ['mullerei', 'muller', 'net'],
    ['MÜLLEREI', 'muller', 'net'],
    ['сварщик', 'moscow', 'net'],
    ['看護師', 'tokyo', 'net'],
    ['"C++', 'cpp', 'cs'],
    ['C++\0 ', 'cpp', 'cs'],
    ['\ud800 c#', 'cs', 'cpp'],
  ] as const)('%j finds %s, not %s', async (query, wanted, unwanted) => {
    const answer = await found(query);
    expect(answer).toContain(ids[wanted]);
    expect(answer).not.toContain(ids[unwanted]);
  });

  it.each(['', ' ', '"', '*', '-', '()', '.', '?!', '\0', '🚀', '" OR "', "'"])(
    '%j finds nothing',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );

  it.each([
    'title:go',
    'NEAR(a b, 3)',
    'a AND NOT b',
    '{title company} : x',
    '^first',
    "'; drop table jobs; --",
    'x*',
    '+',
    '#',
    '\ud83d',
    'ﬀ ﷺ ё',
    'a\0"b',
    '\u{10ffff}',
    '%s %d \\',
    'x'.repeat(500),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(9),
    '" '.repeat(250),
    '𝒞𝓸𝓭𝓮',
    '\u202eright to left',
  ])('%j is a query', async (query) => {
    expect(await found(query)).toBeInstanceOf(Array);
  });

  it('is a query, whatever characters it is made of', async () => {
    const characters = Array.from(
      `"'*^(){}[]:+-#.,~|&\\/%_ \0\n\ta b1éßЖ京😀\ud800\udc00\u200b\u0301ﬁ`,
    );
    let state = 20_261_122;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const queries = Array.from({ length: 300 }, () =>
      Array.from({ length: 1 + next(40) }, () =>
        next(4) === 0
          ? String.fromCharCode(next(0x1_0000))
          : (characters[next(characters.length)] ?? ''),
      ).join(''),
    );
    const db = database(env);
    const scope = userScope(caller);
    for (const query of queries) {
      const options = { query, filters: NO_FILTERS, limit: 5 };
      const answer = await findByWords(db, scope, options, new Date());
      expect(answer.length, JSON.stringify(query)).toBeLessThanOrEqual(5);
    }
  });
});

describe('filters', () => {
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

  const cases: [
    filter: Partial<SearchFilters>,
    passing: Partial<typeof jobs.$inferInsert>[],
    failing: Partial<typeof jobs.$inferInsert>[],
  ][] = [
    [
      { workArrangement: 'remote' },
      [{ workArrangement: 'remote' }],
      [{ workArrangement: 'hybrid' }],
    ],
    [{ country: 'DE' }, [{ country: 'DE' }], [{ country: 'AT' }]],
    [{ experienceLevel: 'senior' }, [{ experienceLevel: 'senior' }], [{ experienceLevel: 'mid' }]],
    [{ jobType: 'contract' }, [{ jobType: 'contract' }], [{ jobType: 'full-time' }]],
    [{ postedWithinDays: 7 }, [{ postedAt: daysAgo(6.9) }], [{ postedAt: daysAgo(7.1) }]],
    [
      { salaryMin: 52_000 },
      [
        { salaryMin: 52_000, salaryPeriod: 'year' },
        { salaryMin: 40_000, salaryMax: 60_000, salaryPeriod: 'year' },
        { salaryMin: 25, salaryPeriod: 'hour' },
        { salaryMin: 200, salaryPeriod: 'day' },
        { salaryMin: 1000, salaryPeriod: 'week' },
        { salaryMax: 4400, salaryPeriod: 'month' },
      ],
      [
        { salaryMin: 51_999, salaryPeriod: 'year' },
        { salaryMin: 24.9, salaryPeriod: 'hour' },
        { salaryMin: 199, salaryPeriod: 'day' },
        { salaryMin: 999, salaryPeriod: 'week' },
        { salaryMin: 1000, salaryMax: 4300, salaryPeriod: 'month' },
      ],
    ],
    [
      { location: 'münchen' },
      [
        { location: 'Munchen' },
        { location: 'MÜNCHEN, Bayern' },
        { location: 'Deutschland/München' },
      ],
      [{ location: 'Münchenstein' }, { location: 'Berlin' }],
    ],
    [
      { location: 'new, york' },
      [{ location: 'New York, NY' }, { location: 'York (New)' }],
      [{ location: 'New Yorkshire' }, { location: 'York' }],
    ],
    [{ location: 'lodz' }, [{ location: 'Łódź' }], [{ location: 'Lublin' }]],
    [{ location: 'Århus' }, [{ location: 'Aarhus / arhus' }, { location: 'ÅRHUS' }], []],
    [{ location: 'москва' }, [{ location: 'Россия, Москва' }, { location: 'МОСКВА' }], []],
    [{ location: '東京' }, [{ location: '東京都渋谷区' }], [{ location: '大阪府' }]],
    [{ location: 'the quick brown fox jumps over lazy dogs vwxyz žš' }, [], [{ location: 'é' }]],
    [{ location: '%' }, [{ location: 'Paris' }], []],
  ];

  it.each(cases)('%j', async (filter, passing, failing) => {
    const word = newWord();
    const add = (row: Partial<typeof jobs.$inferInsert>) => newPublicJob({ title: word, ...row });
    const passed = await Promise.all(passing.map(add));
    const failed = await Promise.all(failing.map(add));
    const silent = await add({});
    expect((await found(word, filter)).toSorted()).toEqual(passed.toSorted());
    const ids = [...passed, ...failed, silent];
    expect(await postings(ids, filter)).toEqual(passed);
    const withUnknown = { ...filter, includeUnknown: true };
    expect(await postings(ids, withUnknown)).toEqual([...passed, silent]);
    expect((await found(word, withUnknown)).toSorted()).toEqual([...passed, silent].toSorted());
  });

  it('a sum without a period does not say what a year pays', async () => {
    const id = await newPublicJob({ salaryMin: 90_000 });
    expect(await postings([id], { salaryMin: 1 })).toEqual([]);
    expect(await postings([id], { salaryMin: 1, includeUnknown: true })).toEqual([id]);
  });

  it('all apply together', async () => {
    const both = await newPublicJob({ country: 'DE', jobType: 'contract' });
    const one = await newPublicJob({ country: 'DE', jobType: 'full-time' });
    expect(await postings([both, one], { country: 'DE', jobType: 'contract' })).toEqual([both]);
  });

  it('all apply together with the longest words of a place', async () => {
    const word = newWord();
    const longest = 'abcdefghijklmnopqrstuvwxyz';
    const filters: Partial<SearchFilters> = {
      workArrangement: 'remote',
      location: Array.from({ length: 10 }, (_, nth) => `${longest}${nth}`).join(' '),
      country: 'DE',
      experienceLevel: 'senior',
      jobType: 'contract',
      salaryMin: 1,
      postedWithinDays: 5,
      includeUnknown: true,
    };
    const silent = await newPublicJob({ title: word });
    const elsewhere = await newPublicJob({ title: word, location: 'Łódź' });
    expect(await found(word, filters)).toEqual([silent]);
    expect(await postings([silent, elsewhere], filters)).toEqual([silent]);
  });
});

describe('postings', () => {
  it('come in the order of their ids, with what the caller did, up to the limit', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => newPublicJob()));
    const order = ids.toSorted().toReversed();
    const [first = ''] = order;
    await database(env)
      .insert(userJobs)
      .values({ userId, jobId: first, foundBy: 'search', saved: true, matchScore: 61 });
    const options = { ids: [newId(), ...order], filters: NO_FILTERS, limit: 3 };
    const answer = await rpc.postings(caller, options);
    expect(answer.map(({ id }) => id)).toEqual(order.slice(0, 3));
    expect(answer[0]).toMatchObject({ isSaved: true, matchScore: 61, isOwn: false });
    expect(await postings([])).toEqual([]);
  });
});

describe('a whole search', () => {
  it('takes two statements for the words and one for the postings, each by an index', async () => {
    const recording = recordingDatabase();
    const db = database(recording);
    const scope = userScope(caller);
    await newPublicJob({ title: 'Cartographer' });
    const now = new Date();
    const filters: SearchFilters = {
      ...NO_FILTERS,
      workArrangement: 'remote',
      location: 'Łódź Köln',
      country: 'DE',
      experienceLevel: 'senior',
      jobType: 'contract',
      salaryMin: 1,
      postedWithinDays: 5,
    };
    await findByWords(db, scope, { query: 'cartographer', filters, limit: 5 }, now);
    await findPostings(db, scope, { ids: [newId()], filters, limit: 5 }, now);
    expect(recording.statements).toHaveLength(3);
    const plans = await explain(recording);
    const [, words, byIds] = plans.map((steps) => steps.join('\n'));
    expect(words).toMatch(/SCAN jobs_fts VIRTUAL TABLE INDEX \d+:.*M/);
    expect(words).toContain('SEARCH jobs USING COVERING INDEX jobs_search (seq=?)');
    expect(byIds).toContain('SEARCH jobs USING INDEX jobs_id_unique (id=?)');
    expect(byIds).toContain('SEARCH jobs USING INTEGER PRIMARY KEY (rowid=?)');
    expect(plans.flat().filter((step) => /^SCAN jobs\b/.test(step))).toEqual([]);
  });
});
