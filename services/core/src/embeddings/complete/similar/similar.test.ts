import { env } from 'cloudflare:workers';
import { embeddingTasks } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../../../test/client.ts';
import { database } from '../../../database.ts';
import { rowOf } from '../../../jobs/postings-for-tests.ts';
import {
  activeTask,
  claim,
  compare,
  complete,
  embed,
  listOf,
  newPosting,
  outline,
  tasksOf,
} from '../../tasks-for-tests.ts';

const db = database(env);

async function embeddedPosting(row: Partial<typeof jobs.$inferInsert> = {}): Promise<string> {
  const id = await newPosting(row);
  await embed(id);
  return id;
}

const again = (jobId: string) =>
  db.insert(embeddingTasks).values({
    id: crypto.randomUUID(),
    subjectType: 'job',
    subjectId: jobId,
    taskType: 'compute_similarity',
    traceId: 'trace',
  });

describe('a list of similar postings', () => {
  it('is kept in both directions, with when and among how many it was made', async () => {
    const [one, two] = [await embeddedPosting(), await embeddedPosting()];
    await compare(one, [[two, 0.9]]);
    expect(await listOf(one)).toEqual([[two, 0.9]]);
    expect(await listOf(two)).toEqual([[one, 0.9]]);
    const row = await rowOf(one);
    expect(row?.similarComputedAt).toEqual(expect.any(String));
    expect(row?.similarAmong).toBeGreaterThanOrEqual(2);
    expect((await rowOf(two))?.similarComputedAt).toBeNull();
    expect(outline(await tasksOf(one))).toContain('compute_similarity completed');
  });

  it('holds the ten most similar, also where others’ lists enter it', async () => {
    const centre = await embeddedPosting();
    const others: string[] = [];
    for (let i = 0; i < 12; i += 1) others.push(await embeddedPosting());
    await compare(
      centre,
      others.map((id, i) => [id, 0.75 + i / 100]),
    );
    const first = await listOf(centre);
    expect(first.map(([id]) => id)).toEqual(others.slice(2).toReversed());
    const late = await embeddedPosting();
    await compare(late, [[centre, 0.99]]);
    expect((await listOf(centre)).map(([id]) => id)).toEqual([
      late,
      ...others.slice(3).toReversed(),
    ]);
  });

  it('is replaced by the next one', async () => {
    const [one, two, three] = [
      await embeddedPosting(),
      await embeddedPosting(),
      await embeddedPosting(),
    ];
    await compare(one, [[two, 0.9]]);
    await again(one);
    await compare(one, [[three, 0.8]]);
    expect(await listOf(one)).toEqual([[three, 0.8]]);
  });

  it('of others loses a posting whose text has changed, unless it is still as similar', async () => {
    const [changed, near, far] = [
      await embeddedPosting(),
      await embeddedPosting(),
      await embeddedPosting(),
    ];
    await compare(near, [[changed, 0.9]]);
    await compare(far, [[changed, 0.8]]);
    await db.update(jobs).set({ contentHash: 'new text' }).where(eq(jobs.id, changed));
    await embed(changed);
    await compare(changed, [[near, 0.95]]);
    expect(await listOf(near)).toEqual([[changed, 0.95]]);
    expect(await listOf(far)).toEqual([]);
  });

  it('does not hold what is closed, gone, itself or no number', async () => {
    const one = await embeddedPosting();
    const closed = await embeddedPosting({});
    await db.update(jobs).set({ isClosed: true }).where(eq(jobs.id, closed));
    await compare(one, [
      [closed, 0.9],
      [crypto.randomUUID(), 0.9],
      [one, 1],
      [await embeddedPosting(), Number.NaN],
      [await embeddedPosting(), 7],
    ]);
    expect(await listOf(one)).toEqual([]);
    expect((await rowOf(one))?.similarComputedAt).toEqual(expect.any(String));
  });

  it('is not written for a posting that went meanwhile, nor by who does not hold its task', async () => {
    const [one, two] = [await embeddedPosting(), await embeddedPosting()];
    const { id: taskId } = await activeTask(one, 'compute_similarity');
    await claim([taskId]);
    const similar = [{ taskId, jobId: one, similar: [{ jobId: two, score: 0.9 }] }];
    await complete({ workerId: 'stranger', similar });
    await complete({ similar: similar.map((list) => ({ ...list, jobId: two })) });
    expect([await listOf(one), await listOf(two)]).toEqual([[], []]);
    await db.update(jobs).set({ isClosed: true }).where(eq(jobs.id, one));
    await complete({ similar });
    expect([await listOf(one), await listOf(two)]).toEqual([[], []]);
  });
});

describe('whoever answers, a list', () => {
  it('of a public posting never holds a private one, and a private one’s no other user’s', async () => {
    const [a, b] = [await newUser(), await newUser()];
    const open = await embeddedPosting();
    const ofA = await embeddedPosting({ ownerId: a.userId });
    const alsoOfA = await embeddedPosting({ ownerId: a.userId });
    const ofB = await embeddedPosting({ ownerId: b.userId });
    const all = [open, ofA, alsoOfA, ofB].map((id): [string, number] => [id, 0.9]);
    for (const id of [open, ofA, alsoOfA, ofB]) await compare(id, all);
    const held = async (id: string) => (await listOf(id)).map(([near]) => near).toSorted();
    expect(await held(open)).toEqual([]);
    expect(await held(ofA)).toEqual([open, alsoOfA].toSorted());
    expect(await held(alsoOfA)).toEqual([open, ofA].toSorted());
    expect(await held(ofB)).toEqual([open]);
  });
});
