import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { similarJobs } from './service.ts';

const POSTINGS = 100_000;
const scope = userScope({ userId: 'user-1' });

const numbers = (count: number) => `(with recursive n(i) as
  (select 0 union all select i + 1 from n where i < ${count - 1}) select i from n)`;

beforeAll(async () => {
  await env.DB.batch(
    [
      `insert into users (id, email) values ('user-1', 'a@example.com'), ('user-2', 'b@example.com')`,
      `insert into jobs (id, owner_id, title, company, description, industry, location, country,
        source, source_id, content_hash, created_at, similar_computed_at)
      select 'job-' || i, case i % 10 when 0 then 'user-1' when 1 then 'user-2' end,
        'Senior Platform Engineer ' || (i % 1000), 'Company ' || (i % 500),
        printf('%.*c', 3000, 'x'), 'Industry ' || (i % 20), 'City ' || (i % 300), 'US',
        'import', i, i, strftime('%Y-%m-%dT%H:%M:%fZ', 1767225600 + i * 60, 'unixepoch'),
        iif(i % 2, '2026-03-01T00:00:00.000Z', null)
      from ${numbers(POSTINGS)}`,
      `insert into similar_jobs (job_id, similar_job_id, score, model, computed_at)
      select 'job-' || (i * 100 + 9), 'job-' || (i * 100 + 9 + 2 * j), 0.9 - j / 100.0, 'm',
        '2026-03-01T00:00:00.000Z'
      from ${numbers(900)} cross join (select i + 1 as j from ${numbers(10)})`,
    ].map((text) => env.DB.prepare(text)),
  );
}, 120_000);

/** The middle of the times of some calls, in milliseconds. */
async function medianMs(calls: (() => Promise<unknown>)[]): Promise<number> {
  const times: number[] = [];
  for (const call of calls) {
    const begun = performance.now();
    await call();
    times.push(performance.now() - begun);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

describe('among 100,000 postings', () => {
  it('a stored list is read by its keys, in one round trip of two statements', async () => {
    const recording = recordingDatabase();
    const answer = await similarJobs(database(recording), scope, 'job-109');
    expect(answer).toMatchObject({ source: 'semantic' });
    expect(answer?.similar.length).toBeGreaterThan(5);
    expect([recording.batches, recording.statements.length]).toEqual([1, 2]);
    const steps = (await explain(recording)).flat();
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
    expect(steps).toContainEqual(expect.stringMatching(/^SEARCH similar_jobs USING .*job_id=\?/));
    expect(steps).toContainEqual(expect.stringMatching(/^SEARCH jobs USING INDEX .*\(id=\?\)/));
  });

  it.each(['job-100', 'job-102'])('the fallback of %s reads no table through', async (jobId) => {
    const recording = recordingDatabase();
    const answer = await similarJobs(database(recording), scope, jobId);
    expect(answer).toMatchObject({ source: 'fallback', status: 'computing' });
    expect(answer?.similar).toHaveLength(10);
    // The same title and category, in the same country or the same city.
    for (const { score } of answer?.similar ?? []) expect(score).toBeGreaterThan(0.9);
    expect(recording.batches).toBe(2);
    const steps = (await explain(recording)).flat();
    const bounded = /^SCAN (?:wanted|titled|newest|jobs_fts) ?(?:VIRTUAL TABLE|$)/;
    const unbounded = steps.filter((step) => step.startsWith('SCAN') && !bounded.test(step));
    expect(unbounded).toEqual([]);
    expect(steps).toContainEqual(expect.stringMatching(/USING .*jobs_by_owner .*owner_id=\?/));
  });

  it('a stored list takes a few milliseconds and a fallback tens', async () => {
    const db = database(env);
    const ask = (step: number) =>
      Array.from({ length: 40 }, (_, i) => () => similarJobs(db, scope, `job-${i * 100 + step}`));
    const [stored, fallback] = [await medianMs(ask(9)), await medianMs(ask(2))];
    // Bounds for a busy machine: 4 and 20 are usual, of which a round trip with nothing in it takes 2.
    expect(stored).toBeLessThan(25);
    expect(fallback).toBeLessThan(250);
  });
});
