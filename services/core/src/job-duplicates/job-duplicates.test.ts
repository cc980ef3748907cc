import { env } from 'cloudflare:workers';
import { canonicalJobMetadata, jobDuplicates } from '@jobmatch/db-schema/job-judgements';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { count, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Send, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import {
  POSTING,
  create,
  idsOf,
  list,
  newPublicJob,
  rowOf,
  userJobOf,
} from '../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { canonicalHash } from './canonical-hash.ts';
import { deduplicate } from './deduplicate.ts';

const RUN = '/api/jobs/deduplicate';
const MERGE = '/api/jobs/merge';
const description = 'Build the platform our teams deploy to, in Go, on Kubernetes, every day.';

const duplicatesOf = async (send: Send, id: string) => {
  const { status, body } = await send('GET', `/api/jobs/${id}/duplicates`);
  expect(status).toBe(200);
  const { duplicates, total } = body as {
    duplicates: { job: { id: string }; isCanonical: boolean }[];
    total: number;
  };
  expect(total).toBe(duplicates.length);
  return duplicates;
};
const pairCount = async () =>
  (await database(env).select({ rows: count() }).from(jobDuplicates))[0]?.rows;

describe('the canonical hash', () => {
  it('follows creation, change and import', async () => {
    const { send } = await newUser();
    const job = await create(send, { location: 'Oslo' });
    const hash = (title: string) => canonicalHash({ ...POSTING, title, location: 'Oslo' });
    expect((await rowOf(job.id))?.canonicalHash).toBe(await hash(POSTING.title));
    await send('PATCH', `/api/jobs/${job.id}`, { title: 'Baker' });
    expect((await rowOf(job.id))?.canonicalHash).toBe(await hash('Baker'));
    const postings = [{ ...POSTING, location: 'Oslo', sourceId: 'x' }];
    const { body } = await send('POST', '/api/jobs/import', { postings });
    const id = (body as { results: { id: string }[] }).results[0]?.id ?? '';
    expect((await rowOf(id))?.canonicalHash).toBe(await hash(POSTING.title));
    await send('POST', '/api/jobs/import', { postings: [{ ...postings[0], title: 'Cook' }] });
    expect((await rowOf(id))?.canonicalHash).toBe(await hash('Cook'));
  });
});

describe('looking for duplicates', () => {
  it('pairs, links and rates the caller’s postings, and no one else’s', async () => {
    const { send } = await newUser();
    const other = await newUser();
    const foreign = await create(other.send, { description });
    const open = await newPublicJob({ description });
    const poor = await create(send, { description });
    const rich = await create(send, {
      description: `${description} Apply.`,
      url: 'https://acme.example/1',
      industry: 'Software',
    });
    const alone = await create(send, { title: 'Baker', company: 'Bread' });
    const { status, body } = await send('POST', RUN);
    expect(status).toBe(200);
    expect(body).toEqual({
      checked: 3,
      isComplete: true,
      linked: 1,
      pairs: { high: 1, medium: 0, low: 0 },
    });
    expect(await rowOf(poor.id)).toMatchObject({
      dedupStatus: 'duplicate',
      canonicalJobId: rich.id,
    });
    expect(await rowOf(rich.id)).toMatchObject({ dedupStatus: 'canonical', canonicalJobId: null });
    expect(await rowOf(alone.id)).toMatchObject({ dedupStatus: 'unique' });
    for (const id of [foreign.id, open]) {
      expect(await rowOf(id)).toMatchObject({ dedupStatus: 'pending', qualityScore: null });
    }
    const [metadata] = await database(env)
      .select()
      .from(canonicalJobMetadata)
      .where(eq(canonicalJobMetadata.jobId, rich.id));
    const quality = (await rowOf(rich.id))?.qualityScore;
    expect(metadata).toMatchObject({
      duplicateCount: 1,
      hasUrl: true,
      overallQualityScore: quality,
    });
    expect(quality).toBeGreaterThan(0);

    expect(await duplicatesOf(send, poor.id)).toMatchObject([
      {
        job: { id: rich.id },
        isCanonical: true,
        detectionMethod: 'hash_match',
        titleSimilarity: 100,
        confidenceLevel: 'high',
        isConfirmed: false,
      },
    ]);
    expect(await duplicatesOf(send, rich.id)).toMatchObject([
      { job: { id: poor.id }, isCanonical: false },
    ]);
    expect((await other.send('GET', `/api/jobs/${rich.id}/duplicates`)).status).toBe(404);
  });

  it('done again changes nothing, and follows what changed', async () => {
    const { send } = await newUser();
    const first = await create(send, { description });
    const second = await create(send, { description, location: 'Oslo' });
    await send('POST', RUN);
    const before = await Promise.all([first.id, second.id].map(rowOf));
    const { body } = await send('POST', RUN);
    expect(body).toMatchObject({ linked: 1 });
    expect(await Promise.all([first.id, second.id].map(rowOf))).toEqual(before);
    await send('PATCH', `/api/jobs/${second.id}`, { title: 'Baker', company: 'Bread' });
    expect((await send('POST', RUN)).body).toMatchObject({ linked: 0 });
    expect(await duplicatesOf(send, first.id)).toEqual([]);
    for (const id of [first.id, second.id]) {
      expect(await rowOf(id)).toMatchObject({ dedupStatus: 'unique', canonicalJobId: null });
    }
  });

  it('takes as many statements for many postings as for few, each by an index', async () => {
    const { send, userId } = await newUser();
    for (let from = 0; from < 400; from += 200) {
      const postings = Array.from({ length: 200 }, (_, i) => ({
        title: `Engineer ${(from + i) >> 1}`,
        company: `Company ${(from + i) >> 2}`,
        sourceId: String(from + i),
      }));
      await send('POST', '/api/jobs/import', { postings });
    }
    const recording = recordingDatabase();
    const scope = userScope({ userId });
    const result = await deduplicate(database(recording), scope, new Date());
    expect(result).toMatchObject({ checked: 400, isComplete: true, linked: 200 });
    expect([recording.batches, recording.statements.length]).toEqual([1, 6]);
    const steps = (await explain(recording)).flat();
    const scanned = steps.filter((step) => /^SCAN (?!.*json_each|item|found|value)/.test(step));
    expect(scanned.filter((step) => !/VIRTUAL TABLE/.test(step))).toEqual([]);
    expect(steps.filter((step) => /SEARCH jobs .*\(owner_id=\?\)$/.test(step))).toHaveLength(1);
  });

  it('lists what was linked when it was added, before anything was compared', async () => {
    const { send } = await newUser();
    const first = await create(send, { url: 'https://acme.example/1' });
    const second = await create(send, { title: 'Baker', url: 'https://acme.example/1' });
    const link = { detectionMethod: 'url_match', overallSimilarity: null };
    expect(await duplicatesOf(send, first.id)).toMatchObject([
      { ...link, job: { id: second.id }, isCanonical: false },
    ]);
    expect(await duplicatesOf(send, second.id)).toMatchObject([
      { ...link, job: { id: first.id }, isCanonical: true },
    ]);
  });
});

describe('saying that two differ', () => {
  it('unlinks them, for good', async () => {
    const { send } = await newUser();
    const [a, b] = [await create(send), await create(send)];
    for (const round of ['linked when added', 'found']) {
      if (round === 'found') {
        await database(env).delete(jobDuplicates).where(eq(jobDuplicates.canonicalJobId, a.id));
        await database(env).delete(jobDuplicates).where(eq(jobDuplicates.canonicalJobId, b.id));
        await send('POST', RUN);
      }
      expect((await rowOf(b.id))?.canonicalJobId).toBe(a.id);
      const one = `/api/jobs/${b.id}/duplicates/${a.id}`;
      expect(await send('DELETE', one)).toMatchObject({ status: 204 });
      expect(await duplicatesOf(send, a.id)).toEqual([]);
      expect(await rowOf(b.id)).toMatchObject({ dedupStatus: 'pending', canonicalJobId: null });
      expect((await rowOf(a.id))?.dedupStatus).toBe('pending');
      expect((await send('DELETE', one)).status).toBe(404);
      expect((await send('POST', RUN)).body).toMatchObject({ linked: 0, pairs: { high: 0 } });
      expect(await duplicatesOf(send, a.id)).toEqual([]);
    }
  });

  it('is not for others, nor for public postings', async () => {
    const owner = await newUser();
    const { send } = await newUser();
    const [a, b] = [await create(owner.send), await create(owner.send)];
    const open = [await newPublicJob(), await newPublicJob()];
    await database(env)
      .update(jobs)
      .set({ canonicalJobId: open[0] })
      .where(eq(jobs.id, open[1] ?? ''));
    const before = await pairCount();
    for (const [x, y] of [[a.id, b.id], open, [a.id, newId()], [newId(), 'x']]) {
      const answer = await send('DELETE', `/api/jobs/${x}/duplicates/${y}`);
      expect(answer).toMatchObject({ status: 404, body: { detail: 'Duplicate not found.' } });
    }
    expect((await rowOf(b.id))?.canonicalJobId).toBe(a.id);
    expect(await pairCount()).toBe(before);
  });
});

describe('merging', () => {
  it('moves what the caller did with the others, and takes them off the list', async () => {
    const { send, userId } = await newUser();
    const kept = await create(send, { title: 'Kept' });
    const twin = await create(send, { title: 'Twin', url: 'https://acme.example/1' });
    const echo = await create(send, { title: 'Echo', url: 'https://acme.example/1' });
    const stays = await create(send, { title: 'Stays' });
    await send('PATCH', `/api/jobs/${kept.id}`, { isArchived: true });
    await send('PATCH', `/api/jobs/${twin.id}`, { isSaved: true });
    const { savedAt } = (await userJobOf(userId, twin.id)) ?? {};
    const body = { canonicalJobId: kept.id, duplicateJobIds: [twin.id, twin.id] };
    const answer = await send('POST', MERGE, body);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        job: { id: kept.id, isSaved: true, isArchived: false, dedupStatus: 'canonical' },
        mergedJobIds: [twin.id],
      },
    });
    expect(await userJobOf(userId, kept.id)).toMatchObject({ savedAt, foundBy: 'manual' });
    expect(await userJobOf(userId, twin.id)).toBeUndefined();
    expect(await rowOf(twin.id)).toMatchObject({ dedupStatus: 'merged', canonicalJobId: kept.id });
    expect(await rowOf(echo.id)).toMatchObject({
      dedupStatus: 'duplicate',
      canonicalJobId: kept.id,
    });
    expect(new Set(idsOf(await list(send)))).toEqual(new Set([kept.id, echo.id, stays.id]));
    const found = await duplicatesOf(send, kept.id);
    expect(found.find(({ job }) => job.id === twin.id)).toMatchObject({
      detectionMethod: 'manual',
      isConfirmed: true,
      mergedAt: expect.any(String),
    });
    // A repeat, and a look for duplicates, leave it as it is.
    expect((await send('POST', MERGE, body)).status).toBe(200);
    await send('POST', RUN);
    expect(await rowOf(twin.id)).toMatchObject({ dedupStatus: 'merged', canonicalJobId: kept.id });
    expect((await rowOf(kept.id))?.dedupStatus).toBe('canonical');
    // Undone: the posting is back.
    expect((await send('DELETE', `/api/jobs/${kept.id}/duplicates/${twin.id}`)).status).toBe(204);
    expect(idsOf(await list(send))).toContain(twin.id);
  });

  it.each([
    ['no posting', { duplicateJobIds: [] }, 'duplicateJobIds'],
    ['51 postings', { duplicateJobIds: Array.from({ length: 51 }, newId) }, 'duplicateJobIds'],
    ['an id that is none', { canonicalJobId: 'x' }, 'canonicalJobId'],
    ['more fields', { force: true }, 'force'],
  ])('refuses %s', async (_, change, field) => {
    const { send } = await newUser();
    const body = { canonicalJobId: newId(), duplicateJobIds: [newId()], ...change };
    const { status, body: problem } = await send('POST', MERGE, body);
    expect(status).toBe(400);
    expect(problem).toMatchObject({ details: { fields: { [field]: expect.any(String) } } });
  });

  it('refuses a posting into itself', async () => {
    const { send } = await newUser();
    const { id } = await create(send);
    const answer = await send('POST', MERGE, { canonicalJobId: id, duplicateJobIds: [id] });
    expect(answer).toMatchObject({
      status: 400,
      body: { details: { fields: { duplicateJobIds: 'Must not name canonicalJobId.' } } },
    });
  });

  it('takes no posting that is not the caller’s own, on either side', async () => {
    const { send } = await newUser();
    const mine = [await create(send, { title: 'A' }), await create(send, { title: 'B' })];
    const foreign = await create((await newUser()).send);
    const open = await newPublicJob();
    const ids = [mine[0]?.id ?? '', mine[1]?.id ?? ''];
    const before = await Promise.all([...ids, foreign.id, open].map(rowOf));
    const pairs = await pairCount();
    for (const other of [foreign.id, open, newId()]) {
      for (const body of [
        { canonicalJobId: other, duplicateJobIds: ids },
        { canonicalJobId: ids[0], duplicateJobIds: [ids[1], other] },
      ]) {
        const answer = await send('POST', MERGE, body);
        expect(answer).toMatchObject({ status: 404, body: { detail: 'Job not found.' } });
      }
    }
    expect(await Promise.all([...ids, foreign.id, open].map(rowOf))).toEqual(before);
    expect(await pairCount()).toBe(pairs);
  });

  it('of two into each other at once is one merge', async () => {
    const { send, userId } = await newUser();
    const a = await create(send, { title: 'A' });
    const b = await create(send, { title: 'B' });
    await send('PATCH', `/api/jobs/${a.id}`, { isSaved: true });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        send(
          'POST',
          MERGE,
          i % 2 === 0
            ? { canonicalJobId: a.id, duplicateJobIds: [b.id] }
            : { canonicalJobId: b.id, duplicateJobIds: [a.id] },
        ),
      ),
    );
    const statuses = new Set(answers.map(({ status }) => status));
    expect(statuses).toEqual(new Set([200, 409]));
    const rows = await Promise.all([a.id, b.id].map(rowOf));
    expect(new Set(rows.map((row) => row?.dedupStatus))).toEqual(new Set(['canonical', 'merged']));
    expect((await list(send)).total).toBe(1);
    const left = rows.find((row) => row?.dedupStatus === 'canonical');
    expect(await userJobOf(userId, left?.id ?? '')).toMatchObject({ saved: true });
  });

  it('into a merged posting is a conflict', async () => {
    const { send } = await newUser();
    const [a, b, c] = [
      await create(send, { title: 'A' }),
      await create(send, { title: 'B' }),
      await create(send, { title: 'C' }),
    ];
    await send('POST', MERGE, { canonicalJobId: a.id, duplicateJobIds: [b.id] });
    for (const body of [
      { canonicalJobId: b.id, duplicateJobIds: [c.id] },
      { canonicalJobId: c.id, duplicateJobIds: [b.id] },
    ]) {
      expect(await send('POST', MERGE, body)).toMatchObject({
        status: 409,
        body: { code: 'CONFLICT' },
      });
    }
    expect((await rowOf(c.id))?.dedupStatus).toBe('pending');
  });
});
