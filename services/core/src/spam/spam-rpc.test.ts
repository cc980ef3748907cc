import { env, exports } from 'cloudflare:workers';
import { jobs } from '@jobmatch/db-schema/jobs';
import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { SpamFinding } from '@jobmatch/shared/contracts/spam';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { create, newPublicJob, rowOf } from '../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { readStats } from './stats/queries.ts';

const rpc = exports.SpamRpc;

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

const finding = (score: number): SpamFinding => ({
  score,
  categories: ['phishing'],
  flags: [{ category: 'phishing', reason: 'r', field: 'title', quote: `it's "${score}"` }],
});

const setStatus = (id: string, spamStatus: typeof jobs.$inferSelect.spamStatus) =>
  database(env).update(jobs).set({ spamStatus }).where(eq(jobs.id, id));

async function newPosting(): Promise<{ jobId: string; contentHash: string }> {
  const jobId = await newPublicJob();
  return { jobId, contentHash: jobId };
}

describe('postings to be checked', () => {
  it('are those that the caller may see, in the order asked', async () => {
    const { send, userId } = await newUser();
    const [mine, foreign] = [await create(send), await create((await newUser()).send)];
    const open = await newPublicJob();
    const ids = [open, foreign.id, newId(), '', mine.id];
    const found = await rpc.postings(callerOf(userId), { ids });
    expect(found.map(({ jobId }) => jobId)).toEqual([open, mine.id]);
    expect(found[1]?.posting).toMatchObject({ title: mine.title, company: mine.company });
  });
});

describe('what was found', () => {
  it.each([
    [79, 'suspicious'],
    [80, 'spam'],
    [50, 'suspicious'],
    [49, 'clean'],
    [0, 'clean'],
  ])('of %i is %s, the same for the next caller', async (score, status) => {
    const { userId } = await newUser();
    const posting = await newPosting();
    const found = [{ ...posting, ...finding(score) }];
    const [first] = await rpc.store(callerOf(userId), { found });
    expect(first).toEqual({
      jobId: posting.jobId,
      status,
      ...finding(score),
      analyzedAt: expect.any(String),
    });
    const other = await newUser();
    expect(await rpc.store(callerOf(other.userId), { found })).toEqual([first]);
    const [again] = await rpc.store(callerOf(userId), { found: [{ ...posting, ...finding(7) }] });
    expect(again).toMatchObject({ status: 'clean', score: 7 });
  });

  it.each(['manually_approved', 'manually_rejected', 'pending_review'] as const)(
    'does not undo %s',
    async (status) => {
      const { userId } = await newUser();
      const posting = await newPosting();
      await setStatus(posting.jobId, status);
      const found = [{ ...posting, ...finding(90) }];
      expect(await rpc.store(callerOf(userId), { found })).toMatchObject([{ status, score: 90 }]);
    },
  );

  it('is not kept of another text, another user’s posting or one that is gone', async () => {
    const { userId } = await newUser();
    const foreign = await create((await newUser()).send);
    const row = await rowOf(foreign.id);
    const stale = await newPublicJob();
    const found = [
      { jobId: foreign.id, contentHash: row?.contentHash ?? '', ...finding(90) },
      { jobId: stale, contentHash: 'another', ...finding(90) },
      { jobId: newId(), contentHash: 'x', ...finding(90) },
    ];
    expect(await rpc.store(callerOf(userId), { found })).toEqual([]);
    for (const id of [foreign.id, stale]) {
      expect(await rowOf(id)).toMatchObject({ spamStatus: 'unchecked', spamScore: null });
    }
  });

  it('goes with the text it was found in; a decision and a review stay', async () => {
    const { send, userId } = await newUser();
    const kept = { spamScore: null, spamCategories: [], spamFlags: [], spamAnalyzedAt: null };
    for (const [before, after] of [
      ['spam', 'unchecked'],
      ['manually_approved', 'unchecked'],
      ['pending_review', 'pending_review'],
      ['manually_rejected', 'manually_rejected'],
    ] as const) {
      const { id } = await create(send, { company: newId() });
      const contentHash = (await rowOf(id))?.contentHash ?? '';
      await rpc.store(callerOf(userId), { found: [{ jobId: id, contentHash, ...finding(90) }] });
      await setStatus(id, before);
      await send('PATCH', `/api/jobs/${id}`, { isSaved: true, url: 'https://a.example/1' });
      expect(await rowOf(id)).toMatchObject({ spamStatus: before, spamScore: 90 });
      await send('PATCH', `/api/jobs/${id}`, { description: 'Other.' });
      expect(await rowOf(id)).toMatchObject({ spamStatus: after, ...kept, qualityScore: null });
    }
  });

  it('goes when an import brings another text', async () => {
    const { send, userId } = await newUser();
    const posting = { title: 'T', company: 'C', source: 's', sourceId: newId() };
    const bring = (description: string) =>
      send('POST', '/api/jobs/import', { postings: [{ ...posting, description }] });
    const { body } = await bring('One.');
    const [{ id = '' } = {}] = (body as { results: { id?: string }[] }).results;
    const contentHash = (await rowOf(id))?.contentHash ?? '';
    await rpc.store(callerOf(userId), { found: [{ jobId: id, contentHash, ...finding(90) }] });
    await bring('One.');
    expect(await rowOf(id)).toMatchObject({ spamStatus: 'spam' });
    await bring('Two.');
    expect(await rowOf(id)).toMatchObject({ spamStatus: 'unchecked', spamFlags: [] });
  });
});

it('figures are of what the caller sees, from indexes alone', async () => {
  const { send, userId } = await newUser();
  const other = await newUser();
  const before = await rpc.stats(callerOf(other.userId));
  const open = await newPosting();
  const { id } = await create(send);
  const contentHash = (await rowOf(id))?.contentHash ?? '';
  const found = [open, { jobId: id, contentHash }].map((one) => ({ ...one, ...finding(90) }));
  await rpc.store(callerOf(userId), { found });
  await newPublicJob({ isClosed: true });
  const [mine, theirs] = [
    await rpc.stats(callerOf(userId)),
    await rpc.stats(callerOf(other.userId)),
  ];
  expect([mine.total - before.total, theirs.total - before.total]).toEqual([2, 1]);
  expect(mine.byStatus.spam - before.byStatus.spam).toBe(2);
  expect(theirs.byStatus.spam - before.byStatus.spam).toBe(1);
  expect(mine.byCategory.phishing - before.byCategory.phishing).toBe(2);
  expect(mine.byCategory['mlm-scheme']).toBe(before.byCategory['mlm-scheme']);
  const recording = recordingDatabase();
  await readStats(database(recording), userScope({ userId }));
  const steps = (await explain(recording)).flat();
  const reads = steps.filter((step) => /\bjobs\b/.test(step));
  expect(reads.length).toBeGreaterThan(0);
  expect(reads.filter((step) => !step.includes('COVERING INDEX'))).toEqual([]);
});
