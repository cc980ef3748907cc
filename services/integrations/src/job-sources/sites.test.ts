import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchSite } from '@jobmatch/shared/contracts/postings-intake';
import { describe, expect, it } from 'vitest';
import { LIMITS, all } from './fixture.ts';
import type { SiteSearch } from './job-source.ts';
import { normalise } from './normalise/normalise.ts';
import { SITES } from './sources.ts';

const itemsOf = (site: string): unknown[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `${site}.json`), 'utf8'));

const SEARCH: SiteSearch = {
  ...{ keywords: ['data', 'engineer'], location: 'London', experienceLevel: 'senior' },
  ...{ salaryMin: 50_000, maxResults: 50 },
};

interface Run {
  statuses?: string[];
  items?: unknown[];
  runTimeoutMs?: number;
}

/** Apify with one run that goes through `statuses`, a look each. */
async function search(site: SearchSite, { statuses = [], items = [], runTimeoutMs = 5000 }: Run) {
  const asked: { line: string; body: string; authorization: string | null }[] = [];
  let look = 0;
  const web = async (request: Request) => {
    const { pathname, search: query } = new URL(request.url);
    const authorization = request.headers.get('authorization');
    asked.push({
      line: `${request.method} ${pathname}${query}`,
      body: await request.text(),
      authorization,
    });
    const run = (status: string) =>
      Response.json({ data: { id: 'run-1', status, defaultDatasetId: 'set-1' } });
    if (pathname.includes('/datasets/')) return Response.json(items);
    if (request.method === 'POST') return run('READY');
    look += 1;
    return run(statuses[look - 1] ?? statuses.at(-1) ?? 'SUCCEEDED');
  };
  const apify = {
    baseUrl: 'https://apify.test',
    actor: 'maker~actor',
    token: 'secret',
    runTimeoutMs,
  };
  const found = all(SITES[site].find({ search: SEARCH, apify }, { web, limits: LIMITS }));
  return { found, asked };
}

describe('a run of an actor', () => {
  it('is started with what it takes, waited for until it ends, and read then', async () => {
    const { found, asked } = await search('linkedin', { statuses: ['RUNNING', 'SUCCEEDED'] });
    expect(await found).toEqual([]);
    expect(asked.map(({ line }) => line)).toEqual([
      'POST /v2/acts/maker~actor/runs?timeout=5',
      expect.stringMatching(/^GET \/v2\/actor-runs\/run-1\?waitForFinish=\d$/),
      expect.stringMatching(/^GET \/v2\/actor-runs\/run-1\?waitForFinish=\d$/),
      'GET /v2/datasets/set-1/items?format=json&clean=true&limit=50',
    ]);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      ...{ keywords: 'data engineer', location: 'London', maxItems: 50, experienceLevel: '4' },
    });
    // Never in the address, which ends up in logs.
    expect(asked.map(({ authorization }) => authorization)).toEqual(
      asked.map(() => 'Bearer secret'),
    );
  });

  it('of Indeed takes other names', async () => {
    const { found, asked } = await search('indeed', {});
    await found;
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      ...{ position: 'data engineer', location: 'London', maxItems: 50, salaryMin: 50_000 },
    });
  });

  it.each(['FAILED', 'TIMED-OUT', 'ABORTED'])('that ends as %s is not read', async (status) => {
    const { found, asked } = await search('indeed', {
      statuses: [status],
      items: itemsOf('indeed'),
    });
    await expect(found).rejects.toMatchObject({ fault: 'incomplete' });
    expect(asked.some(({ line }) => line.includes('/datasets/'))).toBe(false);
  });

  it('that does not end in time is aborted', async () => {
    const { found, asked } = await search('indeed', { statuses: ['RUNNING'], runTimeoutMs: 50 });
    await expect(found).rejects.toMatchObject({ fault: 'too_slow' });
    expect(asked.at(-1)?.line).toBe('POST /v2/actor-runs/run-1/abort');
  });

  it('gives no more than was asked for', async () => {
    const items = Array.from({ length: 80 }, (_, i) => ({
      ...Object(itemsOf('linkedin')[0]),
      id: `${i}`,
    }));
    const { found } = await search('linkedin', { items });
    expect(await found).toHaveLength(50);
  });
});

describe('what is found', () => {
  const read = async (site: SearchSite) => {
    const { found } = await search(site, { items: itemsOf(site) });
    const entries = await found;
    return {
      postings: entries.flatMap((entry) =>
        entry.kind === 'posting' ? [normalise(entry.posting)] : [],
      ),
      unreadable: entries.filter(({ kind }) => kind === 'unreadable').length,
    };
  };

  it('on LinkedIn is without tracking, and named by its link where it has no id', async () => {
    const { postings, unreadable } = await read('linkedin');
    expect(postings).toMatchObject([
      {
        sourceId: '3912345678',
        url: 'https://uk.linkedin.com/jobs/view/data-engineer-at-quay-robotics-3912345678',
        country: 'GB',
        workArrangement: 'unknown',
        experienceLevel: 'senior',
        ...{ salaryMin: 60_000, salaryMax: 75_000, salaryCurrency: 'GBP', salaryPeriod: 'year' },
      },
      {
        sourceId: '3900000002',
        country: 'US',
        workArrangement: 'remote',
        jobType: 'contract',
        ...{ salaryMin: null, postedAt: null },
      },
    ]);
    expect(unreadable).toBe(2);
  });

  it('on Indeed is not what has expired, and dated by its date, not its words', async () => {
    const { postings, unreadable } = await read('indeed');
    expect(postings).toMatchObject([
      {
        sourceId: 'a1b2c3d4e5f6a7b8',
        description: 'Drive & lift.',
        jobType: 'part-time',
        ...{ salaryMin: 12.6, salaryMax: null, salaryPeriod: 'hour' },
        postedAt: '2026-05-31T08:00:00.000Z',
      },
    ]);
    expect(unreadable).toBe(1);
  });
});
