import { env } from 'cloudflare:workers';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { SearchPreferences } from '@jobmatch/shared/contracts/search-preferences';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';

const PATH = '/api/search-preferences';
const DEFAULTS = {
  desiredTitles: [],
  desiredLocations: [],
  keywords: [],
  excludeKeywords: [],
  jobTypes: [],
  experienceLevels: [],
  workArrangement: [],
  industries: [],
  companySizes: [],
  benefits: [],
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  remoteOnly: false,
  maxCommuteKm: null,
  visaSponsorship: false,
  workAuthorization: [],
  excludedCountries: [],
  autoSearchEnabled: false,
  searchFrequency: 'daily',
  maxResultsPerSearch: 50,
  minMatchScore: 0,
};
const WANTED = {
  ...DEFAULTS,
  desiredTitles: ['Data engineer'],
  desiredLocations: ['Oslo', 'Remote'],
  jobTypes: ['full-time', 'contract'],
  experienceLevels: ['senior'],
  workArrangement: ['remote', 'hybrid'],
  salaryMin: 70_000,
  salaryMax: 95_000.5,
  salaryCurrency: 'EUR',
  remoteOnly: true,
  maxCommuteKm: 30,
  workAuthorization: ['NO', 'SE'],
  autoSearchEnabled: true,
  searchFrequency: 'bi_weekly',
  maxResultsPerSearch: 500,
  minMatchScore: 100,
};

const put = async (send: Send, body: object) =>
  v.parse(SearchPreferences, (await send('PUT', PATH, body)).body);

describe('search preferences', () => {
  it('are absent until they are set', async () => {
    const { send } = await newUser();
    const detail = 'Search preferences not found.';
    const absent = { status: 404, body: { code: 'NOT_FOUND', detail } };
    expect(await send('GET', PATH)).toMatchObject(absent);
    expect(await send('DELETE', PATH)).toMatchObject(absent);
  });

  it('are set, replaced as a whole and forgotten', async () => {
    const { send } = await newUser();
    const set = await send('PUT', PATH, WANTED);
    expect(set.status).toBe(200);
    const times = { createdAt: expect.any(String), updatedAt: expect.any(String) };
    const unsearched = { lastSearchAt: null, nextSearchAt: null };
    expect(set.body).toEqual({ ...WANTED, ...unsearched, ...times });
    expect((await send('GET', PATH)).body).toEqual(set.body);

    const first = v.parse(SearchPreferences, set.body);
    const second = await put(send, { keywords: ['rust', 'Rust', 'go'] });
    expect(second).toEqual({
      ...DEFAULTS,
      ...unsearched,
      keywords: ['Rust', 'go'],
      createdAt: first.createdAt,
      updatedAt: expect.any(String),
    });
    expect(second.updatedAt > first.updatedAt).toBe(true);

    expect(await send('DELETE', PATH)).toMatchObject({ status: 204, body: null });
    expect((await send('GET', PATH)).status).toBe(404);
  });

  it('leave blacklists, sources and search times as they are', async () => {
    const { userId, send } = await newUser();
    await put(send, {});
    const kept = {
      blacklistCompanies: ['Acme'],
      blacklistKeywords: ['unpaid'],
      enabledSources: ['greenhouse'],
      lastSearchAt: '2026-01-02T03:04:05.678Z',
    };
    const db = database(env);
    await db.update(jobPreferences).set(kept).where(eq(jobPreferences.userId, userId));
    expect(await put(send, WANTED)).toMatchObject({ lastSearchAt: kept.lastSearchAt });
    const rows = await db.select().from(jobPreferences).where(eq(jobPreferences.userId, userId));
    expect(rows).toMatchObject([kept]);
  });

  it('are one row after 10 parallel first requests', async () => {
    const { userId, send } = await newUser();
    const answers = await Promise.all(Array.from({ length: 10 }, () => send('PUT', PATH, WANTED)));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(10).fill(200));
    const rows = await database(env)
      .select()
      .from(jobPreferences)
      .where(eq(jobPreferences.userId, userId));
    expect(rows).toHaveLength(1);
  });

  it('are each user’s own', async () => {
    const owner = await newUser();
    const set = await put(owner.send, WANTED);
    const { send } = await newUser();
    expect((await send('GET', PATH)).status).toBe(404);
    expect((await send('DELETE', PATH)).status).toBe(404);
    await put(send, {});
    expect((await owner.send('GET', PATH)).body).toEqual(set);
  });

  it.each([
    ['a maximum below the minimum', { salaryMin: 2, salaryMax: 1 }, 'salaryMax'],
    ['a negative salary', { salaryMin: -1 }, 'salaryMin'],
    ['a currency that is none', { salaryCurrency: 'euro' }, 'salaryCurrency'],
    ['an unknown job type', { jobTypes: ['full-time', 'gig'] }, 'jobTypes.1'],
    ['an unknown arrangement', { workArrangement: ['unknown'] }, 'workArrangement.0'],
    ['a country that is none', { workAuthorization: ['Norway'] }, 'workAuthorization.0'],
    ['an unknown frequency', { searchFrequency: 'hourly' }, 'searchFrequency'],
    ['no results', { maxResultsPerSearch: 0 }, 'maxResultsPerSearch'],
    ['a score above 100', { minMatchScore: 101 }, 'minMatchScore'],
    ['a fraction of a kilometre', { maxCommuteKm: 0.5 }, 'maxCommuteKm'],
    ['a search time', { nextSearchAt: '2026-01-02T03:04:05Z' }, 'nextSearchAt'],
    ['a blacklist', { blacklistCompanies: ['Acme'] }, 'blacklistCompanies'],
    ['another owner', { userId: 'someone' }, 'userId'],
  ])('are refused with %s, naming the field', async (_, change, field) => {
    const { send } = await newUser();
    expect(await send('PUT', PATH, { ...WANTED, ...change })).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_ERROR', details: { fields: { [field]: expect.any(String) } } },
    });
    expect((await send('GET', PATH)).status).toBe(404);
  });

  it('need a caller', async () => {
    expect((await anonymous('GET', PATH)).status).toBe(401);
    expect((await anonymous('PUT', PATH, WANTED)).status).toBe(401);
    expect((await anonymous('DELETE', PATH)).status).toBe(401);
  });
});
