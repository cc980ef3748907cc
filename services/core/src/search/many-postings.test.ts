import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import type { SearchFilters } from '@jobmatch/shared/contracts/search';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { findByWords } from './queries.ts';

const POSTINGS = 20_000;
const LIMIT = 100;
const scope = userScope({ userId: 'user-1' });

/** Every posting has `plant`, every second `pump`, every third `valve`, every 40th `kiln`. */
beforeAll(async () => {
  await env.DB.batch(
    [
      `insert into users (id, email) values ('user-1', '1@example.com')`,
      `insert into jobs (id, title, company, description, source, source_id, content_hash,
        job_type, is_closed)
      with recursive n(i) as (select 0 union all select i + 1 from n where i < ${POSTINGS - 1})
      select 'job-' || i, iif(i % 1000, 'Keeper', 'Pump and valve keeper'), 'Company ' || (i % 500),
        'plant' || iif(i % 2, '', ' pump') || iif(i % 3, '', ' valve') || iif(i % 40, '', ' kiln'),
        'greenhouse', i, i, iif(i % 5000, 'full-time', 'contract'), i % 7 = 0
      from n`,
    ].map((text) => env.DB.prepare(text)),
  );
}, 60_000);

async function numbersFor(query: string, filters: Partial<SearchFilters> = {}): Promise<number[]> {
  const options = { query, filters: { includeUnknown: false, ...filters }, limit: LIMIT };
  const hits = await findByWords(database(env), scope, options, new Date());
  return hits.map(({ jobId }) => Number(jobId.slice('job-'.length)));
}

describe('among many postings', () => {
  it('those with every word in the title come first, however old they are', async () => {
    const numbers = await numbersFor('pump valve');
    const titled = numbers.filter((i) => i % 1000 === 0);
    expect(titled).toHaveLength(17);
    expect(numbers.slice(0, titled.length)).toEqual(titled);
    expect(numbers).toHaveLength(LIMIT);
    expect(numbers.every((i) => i % 1000 === 0 || i % 6 === 0)).toBe(true);
  });

  it('none is closed, and none twice', async () => {
    for (const query of ['plant', 'pump', 'pump valve kiln', 'plant kiln nowhere']) {
      const numbers = await numbersFor(query);
      expect(numbers).toHaveLength(LIMIT);
      expect(new Set(numbers).size).toBe(LIMIT);
      expect(numbers.filter((i) => i % 7 === 0)).toEqual([]);
    }
  });

  it('those with some of the words follow where too few have all', async () => {
    const numbers = await numbersFor('pump valve kiln', { jobType: 'contract' });
    expect(numbers.toSorted((a, b) => a - b)).toEqual([5000, 10_000, 15_000]);
    expect(await numbersFor('nowhere kiln')).toHaveLength(LIMIT);
  });

  it('the caller’s own are found among newer ones of others with the same words', async () => {
    await env.DB.batch(
      [
        `insert into users (id, email) values ('user-2', '2@example.com')`,
        // The oldest of all.
        `insert into jobs (seq, id, owner_id, title, company, description, source, content_hash)
        values (-1, 'job--1', 'user-2', 'Plant keeper', 'Acme', 'plant pump', 'manual', 'own')`,
      ].map((text) => env.DB.prepare(text)),
    );
    const of = async (userId: string) => {
      const options = { query: 'plant pump', filters: { includeUnknown: false }, limit: LIMIT };
      const scoped = userScope({ userId });
      const hits = await findByWords(database(env), scoped, options, new Date());
      expect(hits).toHaveLength(LIMIT);
      return hits.some(({ jobId }) => jobId === 'job--1');
    };
    expect(await of('user-2')).toBe(true);
    expect(await of('user-1')).toBe(false);
  });

  it('a word that all have is no filter', async () => {
    const numbers = await numbersFor('plant kiln');
    expect(numbers.every((i) => i % 40 === 0)).toBe(true);
  });

  it('every filter at once is one statement that reads no table through', async () => {
    const recording = recordingDatabase();
    const filters: SearchFilters = {
      workArrangement: 'remote',
      location: 'the quick brown fox jumps over lazy dogs łódź москва 東京',
      country: 'DE',
      experienceLevel: 'senior',
      jobType: 'contract',
      salaryMin: 1,
      postedWithinDays: 5,
      includeUnknown: true,
    };
    const options = { query: 'plant pump valve kiln', filters, limit: LIMIT };
    await findByWords(database(recording), scope, options, new Date());
    expect(recording.statements).toHaveLength(2);
    const [, steps = []] = await explain(recording);
    const reads = steps.filter((step) => /\bjobs(?:_fts)?\b/.test(step));
    expect(reads.length).toBeGreaterThanOrEqual(6);
    for (const step of reads) {
      expect(step).toMatch(
        /^SCAN jobs_fts VIRTUAL TABLE INDEX \d+:.*M\d*>|^SEARCH jobs USING COVERING INDEX jobs_search \(seq=\?\)|^SEARCH jobs USING (?:COVERING )?INDEX jobs_by_owner \(owner_id=\?\)/,
      );
    }
  });
});
