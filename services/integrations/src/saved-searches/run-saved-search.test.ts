import type { Feed } from '@jobmatch/shared/contracts/feeds';
import type { StoredPosting } from '@jobmatch/shared/contracts/postings-intake';
import type { SearchCriteria } from '@jobmatch/shared/contracts/saved-searches';
import type { SearchRecord } from '@jobmatch/shared/contracts/search-history';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../job-sources/fixture.ts';
import { runSavedSearch } from './run-saved-search.ts';

const userId = newId();
const log = createLog({ service: 'test' });

interface Setting {
  /** Null: core does not grant the run. */
  criteria?: SearchCriteria | null;
  boardAnswers?: () => Response;
  isUsedUp?: boolean;
  storeFails?: boolean;
}

const aBoard = () => {
  const at = { absolute_url: 'https://x.example', company_name: 'C' };
  return Response.json({
    jobs: [
      { id: 1, title: 'Night Rigger', ...at, first_published: new Date().toISOString() },
      { id: 2, title: 'Day Rigger', ...at, first_published: '2020-01-01T00:00:00Z' },
    ],
  });
};

/** One run over one board; what core was told. */
async function run({
  criteria = { keywords: ['rigger'] },
  boardAnswers = aBoard,
  isUsedUp = false,
  storeFails = false,
}: Setting = {}) {
  const searchId = newId();
  const at = new Date().toISOString();
  const told: unknown[] = [];
  const records: SearchRecord[] = [];
  const stored: string[] = [];
  const feed: Feed = {
    ...{ id: newId(), boardType: 'greenhouse', token: 'acme', lastRunAt: null, nextRunAt: at },
    ...{ lastStatus: null, lastError: null, lastSuccessAt: null, postingsSeen: 0, failures: 0 },
    ...{ createdAt: at, updatedAt: at },
  };
  const env = {
    ...{ APIFY_ACTORS: { linkedin: 'l', indeed: 'i' }, APIFY_URL: 'https://apify.test' },
    ...{ APIFY_RUN_TIMEOUT_MS: 100, UPSTREAM_LIMITS: LIMITS },
    BOARD_URLS: {
      ...{ greenhouse: 'https://boards.test', lever: '', ashby: '' },
      ...{ workable: '', smartrecruiters: '', recruitee: '' },
    },
    WEB: { fetch: async () => boardAnswers() },
    CORE_FEEDS: { list: async () => [feed] },
    CORE_POSTINGS_INTAKE: {
      store: async (
        _: unknown,
        { postings }: { postings: { sourceId: string }[] },
      ): Promise<StoredPosting[]> => {
        if (storeFails) throw new TypeError('core is away');
        stored.push(...postings.map(({ sourceId }) => sourceId));
        return postings.map(({ sourceId }) => ({ id: newId(), sourceId, status: 'created' }));
      },
      listFound: async () => [],
    },
    CORE_SEARCH_HISTORY: {
      record: async (_: unknown, record: SearchRecord) => void records.push(record),
    },
    CORE_USAGE: {
      take: async (_: unknown, { chargeId }: { chargeId: string }) => {
        if (isUsedUp) throw new AppError('USAGE_LIMIT_EXCEEDED', 'None left.');
        told.push(['take', chargeId === searchId]);
        return { kind: 'jobSearches', limit: 9, used: 1, remaining: 8, resetsAt: at } as const;
      },
      giveBack: async () => told.push('give back') > 0,
    },
    CORE_SAVED_SEARCHES: {
      begin: async () => (criteria === null ? null : { searchId, userId, criteria }),
      finish: async ({ failure }: { failure: string | null }) => void told.push(['end', failure]),
    },
  };
  await runSavedSearch(env, { searchId, traceId: 'trace' }, log);
  return { told, records, stored, searchId };
}

describe('a saved search', () => {
  it('runs as one by hand does, charged and recorded under its own id', async () => {
    const { told, records, stored, searchId } = await run();
    expect(told).toEqual([
      ['take', true],
      ['end', null],
    ]);
    expect(stored).toEqual(['1', '2']);
    expect(records.map(({ id, status }) => [id, status])).toEqual([
      [searchId, 'running'],
      [searchId, 'completed'],
    ]);
    // What it is to be run from again, if it is cut off.
    expect(records.every(({ searchQuery }) => searchQuery === undefined)).toBe(true);
  });

  it('leaves out what its criteria narrow and sources cannot', async () => {
    const { stored } = await run({ criteria: { query: 'rigger', postedWithinDays: 7 } });
    expect(stored).toEqual(['1']);
  });

  it('that is not granted does nothing', async () => {
    const { told, records, stored } = await run({ criteria: null });
    expect([told, records, stored]).toEqual([[], [], []]);
  });

  it('for which no unit is left is not run', async () => {
    const { told, stored } = await run({ isUsedUp: true });
    expect([told, stored]).toEqual([[['end', 'USAGE_LIMIT_EXCEEDED']], []]);
  });

  it('whose sources are down costs nothing and is told to be so', async () => {
    const { told, records } = await run({
      boardAnswers: () => new Response('no', { status: 500 }),
    });
    expect(told).toEqual([['take', true], 'give back', ['end', 'UPSTREAM_ERROR']]);
    expect(records.at(-1)).toMatchObject({
      status: 'failed',
      errors: [{ source: 'greenhouse', board: 'acme' }],
    });
  });

  it('that fails for a reason of ours is told to be so, without its text', async () => {
    const { told } = await run({ storeFails: true });
    expect(told).toEqual([['take', true], 'give back', ['end', 'INTERNAL_ERROR']]);
  });

  it('that names nothing to search by is not charged', async () => {
    expect((await run({ criteria: {} })).told).toEqual([['end', 'VALIDATION_ERROR']]);
  });
});
