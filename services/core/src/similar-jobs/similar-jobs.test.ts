import { env, exports } from 'cloudflare:workers';
import { similarJobs } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import type { Caller } from '@jobmatch/shared/caller';
import { SimilarAnswer } from '@jobmatch/shared/contracts/similar-jobs';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { create, newPublicJob } from '../jobs/postings-for-tests.ts';

const COMPUTED_AT = '2026-03-01T12:00:00.000Z';

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

/** What the caller is answered for a posting they may see. */
async function similarTo(userId: string, jobId: string): Promise<SimilarAnswer> {
  const answer = await exports.SimilarJobsRpc.list(callerOf(userId), { jobId });
  return v.parse(SimilarAnswer, answer);
}

const idsOf = ({ similar }: SimilarAnswer) => similar.map(({ job }) => job.id);

const computed = (jobId: string) =>
  database(env).update(jobs).set({ similarComputedAt: COMPUTED_AT }).where(eq(jobs.id, jobId));

/** Stores a list as the pipeline does. */
async function storeList(jobId: string, scores: Record<string, number>) {
  const rows = Object.entries(scores).map(([similarJobId, score]) => ({
    jobId,
    similarJobId,
    score,
    model: 'model-1',
    computedAt: COMPUTED_AT,
  }));
  await database(env).insert(similarJobs).values(rows);
  await computed(jobId);
}

/** A title of two words that no other test has. */
const newTitle = () =>
  newId()
    .replaceAll('-', '')
    .replace(/^.{16}/, '$& ');

describe('a stored list', () => {
  it('is best first, equals by id, at most ten, with when it was computed', async () => {
    const { userId } = await newUser();
    const jobId = await newPublicJob();
    const others = await Promise.all(Array.from({ length: 12 }, () => newPublicJob()));
    const scores = Object.fromEntries(others.map((id, i) => [id, i < 4 ? 0.9 : 0.9 - i / 100]));
    await storeList(jobId, scores);
    const answer = await similarTo(userId, jobId);
    const expected = Object.entries(scores)
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, 10);
    expect(answer).toMatchObject({
      source: 'semantic',
      status: 'ready',
      computedAt: COMPUTED_AT,
    });
    expect(answer.similar.map(({ job, score }) => [job.id, score])).toEqual(expected);
  });

  it('leaves out what is closed, merged or another user’s, and shows what the caller did', async () => {
    const [{ userId, send }, other] = [await newUser(), await newUser()];
    const jobId = await newPublicJob();
    const [open, closed, merged] = [
      await newPublicJob(),
      await newPublicJob({ isClosed: true }),
      await newPublicJob({ dedupStatus: 'merged' }),
    ];
    const [foreign, own] = [await create(other.send), await create(send)];
    // No list of a public posting is to hold private ones: a reader must not depend on it.
    const every = [open, closed, merged, foreign.id, own.id];
    await storeList(jobId, Object.fromEntries(every.map((id, i) => [id, 0.9 - i / 10])));
    await send('PATCH', `/api/jobs/${open}`, { isSaved: true });
    const { similar } = await similarTo(userId, jobId);
    expect(similar.map(({ job }) => [job.id, job.isSaved, job.isOwn])).toEqual([
      [open, true, false],
      [own.id, false, true],
    ]);
    expect(idsOf(await similarTo(other.userId, jobId))).toEqual([open, foreign.id]);
  });

  it('of a posting that the caller may not see is absent', async () => {
    const { userId } = await newUser();
    const foreign = await create((await newUser()).send);
    await storeList(foreign.id, { [await newPublicJob()]: 0.9 });
    for (const jobId of [foreign.id, newId(), '']) {
      expect(await exports.SimilarJobsRpc.list(callerOf(userId), { jobId })).toBeNull();
    }
  });

  it('goes with the postings on it', async () => {
    const { userId } = await newUser();
    const title = newTitle();
    const jobId = await newPublicJob({ title });
    const only = await newPublicJob();
    await storeList(jobId, { [only]: 0.9 });
    await database(env).delete(jobs).where(eq(jobs.id, only));
    expect(await similarTo(userId, jobId)).toMatchObject({ source: 'fallback', status: 'ready' });
  });
});

describe('without a stored list', () => {
  it('the same family of titles comes first, then the category, then the place', async () => {
    const { userId } = await newUser();
    const word = newTitle();
    const [industry, location] = [newId(), `Here ${newId()}`];
    const jobId = await newPublicJob({ title: `Senior ${word}`, industry, location });
    const [related, place, category, family, same] = [
      await newPublicJob({ title: `${word.split(' ')[1]} planner`, industry: newId() }),
      await newPublicJob({ title: 'Welder', location: location.toUpperCase() }),
      await newPublicJob({ title: 'Welder', industry: industry.toUpperCase() }),
      await newPublicJob({ title: `${word}, junior (m/w/d)` }),
      await newPublicJob({ title: word.toLowerCase(), industry, location }),
    ];
    const answer = await similarTo(userId, jobId);
    expect(answer).toMatchObject({ source: 'fallback', status: 'computing', computedAt: null });
    expect(answer.similar.map(({ job, score }) => [job.id, score])).toEqual([
      [same, 1],
      [family, 0.6],
      [related, 0.3],
      [category, 0.25],
      [place, 0.15],
    ]);
  });

  it('is at most ten, and none where nothing agrees', async () => {
    const { userId } = await newUser();
    const title = newTitle();
    const jobId = await newPublicJob({ title });
    expect(idsOf(await similarTo(userId, jobId))).toEqual([]);
    const ids = await Promise.all(Array.from({ length: 12 }, () => newPublicJob({ title })));
    expect(idsOf(await similarTo(userId, jobId))).toEqual(ids.toSorted().slice(0, 10));
    await computed(jobId);
    expect(await similarTo(userId, jobId)).toMatchObject({
      source: 'fallback',
      status: 'ready',
      computedAt: COMPUTED_AT,
    });
  });

  it('never holds the posting itself, a closed or merged one, or another user’s', async () => {
    const [{ userId, send }, other] = [await newUser(), await newUser()];
    const title = newTitle();
    const mine = await create(send, { title });
    const shown = await newPublicJob({ title });
    await newPublicJob({ title, isClosed: true });
    await newPublicJob({ title, dedupStatus: 'merged' });
    const foreign = await create(other.send, { title });
    expect(idsOf(await similarTo(userId, mine.id))).toEqual([shown]);
    expect(idsOf(await similarTo(other.userId, foreign.id))).toEqual([shown]);
    // Of a public posting it is the same for everybody.
    expect(idsOf(await similarTo(userId, shown))).toEqual([]);
    const second = await create(send, { title, company: 'Other' });
    expect(new Set(idsOf(await similarTo(userId, mine.id)))).toEqual(new Set([shown, second.id]));
  });

  it('finds a posting behind a thousand of another user’s', async () => {
    const [{ userId }, other] = [await newUser(), await newUser()];
    const title = newTitle();
    const [jobId, shown] = [await newPublicJob({ title }), await newPublicJob({ title })];
    await env.DB.prepare(
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000)
      insert into jobs (id, owner_id, title, company, source, source_id, content_hash)
      select ?1 || i, ?1, ?2, 'Acme', 'import', i, i from n`,
    )
      .bind(other.userId, title)
      .run();
    expect(idsOf(await similarTo(userId, jobId))).toEqual([shown]);
  });

  it('a closed posting is not being computed', async () => {
    const { userId } = await newUser();
    const jobId = await newPublicJob({ isClosed: true });
    expect(await similarTo(userId, jobId)).toMatchObject({ source: 'fallback', status: 'ready' });
  });

  const twinOf = async (title: string) => {
    const { userId } = await newUser();
    const [jobId, twin] = [await newPublicJob({ title }), await newPublicJob({ title })];
    return { twin, similar: (await similarTo(userId, jobId)).similar };
  };

  it.each(['C++ * (OR) "NEAR"', '看護師', "'; drop table jobs; --"])(
    'the title %s is no query, and finds its like',
    async (title) => {
      const { twin, similar } = await twinOf(title);
      expect(similar[0]).toMatchObject({ job: { id: twin }, score: 0.6 });
    },
  );

  it.each(['"', '😀', '- -', '\u{301}'])('the title %s names no family', async (title) => {
    const { twin, similar } = await twinOf(title);
    expect(similar.map(({ job }) => job.id)).not.toContain(twin);
  });
});
