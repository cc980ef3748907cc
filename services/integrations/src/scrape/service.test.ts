import type { Feed } from '@jobmatch/shared/contracts/feeds';
import type { StoredPosting } from '@jobmatch/shared/contracts/postings-intake';
import { ScrapeSearch } from '@jobmatch/shared/contracts/scrape';
import type { SearchRecord } from '@jobmatch/shared/contracts/search-history';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { LIMITS } from '../job-sources/fixture.ts';
import { scrape } from './service.ts';

const caller = { userId: newId(), role: 'user', sessionId: newId(), requestId: 'r' } as const;
const log = createLog({ service: 'test' });

interface Setting {
  feeds?: Pick<Feed, 'boardType' | 'token'>[];
  storeFails?: boolean;
}

/** A search without Apify, over these boards; what it told core. */
async function search({ feeds = [], storeFails = false }: Setting, body: object = {}) {
  const told: string[] = [];
  const records: SearchRecord[] = [];
  const asked: string[] = [];
  const at = new Date().toISOString();
  const board = {
    jobs: [{ id: 1, title: 'Night Rigger', absolute_url: 'https://x.example', company_name: 'C' }],
  };
  const outcome = scrape(
    {
      ...{ APIFY_ACTORS: { linkedin: 'l', indeed: 'i' }, APIFY_URL: 'https://apify.test' },
      ...{ APIFY_RUN_TIMEOUT_MS: 100, UPSTREAM_LIMITS: LIMITS },
      BOARD_URLS: {
        ...{ greenhouse: 'https://boards.test', lever: 'https://boards.test', ashby: '' },
        ...{ workable: '', smartrecruiters: '', recruitee: '' },
      },
      WEB: {
        fetch: async (request) => {
          const { url } = new Request(request);
          asked.push(url);
          if (url.includes('/gone/')) return new Response('', { status: 404 });
          return url.includes('/v1/boards/')
            ? Response.json(board)
            : new Response('', { status: 500 });
        },
      },
      CORE_FEEDS: {
        list: async () =>
          feeds.map((feed): Feed => ({
            ...{ id: newId(), ...feed, lastRunAt: null, nextRunAt: at, lastStatus: null },
            ...{ lastError: null, lastSuccessAt: null, postingsSeen: 0, failures: 0 },
            ...{ createdAt: at, updatedAt: at },
          })),
      },
      CORE_POSTINGS_INTAKE: {
        store: async (): Promise<StoredPosting[]> => {
          if (storeFails) throw new Error('core is away');
          return [{ id: newId(), sourceId: '1', status: 'created' }];
        },
        listFound: async () => [],
      },
      CORE_SEARCH_HISTORY: { record: async (_, record) => void records.push(record) },
      CORE_USAGE: {
        take: async () => {
          told.push('take');
          return { kind: 'jobSearches', limit: 1, used: 1, remaining: 0, resetsAt: at };
        },
        giveBack: async () => told.push('give back') > 0,
      },
    },
    caller,
    v.parse(ScrapeSearch, { keywords: 'rigger', ...body }),
    log,
  );
  return { outcome: await outcome.catch((err: unknown) => err), told, records, asked };
}

it('is not set up without a token and without a board, and then not charged', async () => {
  const lever = { boardType: 'lever', token: 'acme' } as const;
  for (const { outcome, told, records } of [
    await search({}),
    await search({ feeds: [lever] }, { sources: ['linkedin', 'greenhouse'] }),
  ]) {
    expect(outcome).toMatchObject({ code: 'SCRAPING_NOT_CONFIGURED' });
    expect([told, records]).toEqual([[], []]);
  }
});

it('refuses boards that the caller does not follow', async () => {
  const { outcome, told } = await search({}, { sources: ['lever', 'greenhouse'] });
  expect(outcome).toMatchObject({
    code: 'VALIDATION_ERROR',
    details: { fields: { sources: 'You follow no board of these.' } },
  });
  expect(told).toEqual([]);
});

it('takes it for an answer that there is no such board, and not that a board fails', async () => {
  const gone = { boardType: 'greenhouse', token: 'gone' } as const;
  const down = { boardType: 'lever', token: 'acme' } as const;
  const { outcome, told } = await search({ feeds: [gone] });
  expect(outcome).toMatchObject({ jobCount: 0, errors: [{ code: 'not_found' }] });
  expect(told).toEqual(['take']);
  const failing = await search({ feeds: [down] });
  expect(failing.outcome).toMatchObject({ code: 'UPSTREAM_ERROR' });
  expect(failing.told).toEqual(['take', 'give back']);
});

it('asks five boards at most, of the sources that were named', async () => {
  const feeds = Array.from({ length: 8 }, (_, i) => ({
    boardType: 'greenhouse' as const,
    token: `board-${i}`,
  }));
  const { outcome, asked } = await search({ feeds }, { sources: ['greenhouse'] });
  expect(asked).toHaveLength(5);
  // The same posting on five boards is found once.
  expect(outcome).toMatchObject({ newJobs: 1, duplicates: 4, sources: { greenhouse: 5 } });
});

it('tells that a site it was to ask is not set up', async () => {
  const feeds = [{ boardType: 'greenhouse', token: 'acme' } as const];
  const { outcome } = await search({ feeds }, { sources: ['indeed', 'greenhouse'] });
  expect(outcome).toMatchObject({
    newJobs: 1,
    errors: [{ source: 'indeed', code: 'not_configured', message: 'indeed is not set up here.' }],
  });
});

it('gives the unit back and remembers a failure that is ours', async () => {
  const feeds = [{ boardType: 'greenhouse', token: 'acme' } as const];
  const { outcome, told, records } = await search({ feeds, storeFails: true });
  expect(outcome).toMatchObject({ message: 'core is away' });
  expect(told).toEqual(['take', 'give back']);
  expect(records.map(({ status }) => status)).toEqual(['running', 'failed']);
});
