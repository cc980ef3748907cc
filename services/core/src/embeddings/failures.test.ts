import { env, exports } from 'cloudflare:workers';
import { embeddingTasks, workerStatus } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { deadLetters } from '@jobmatch/db-schema/operations';
import type { DeadLetter } from '@jobmatch/shared/contracts/embeddings';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { rowOf } from '../jobs/postings-for-tests.ts';
import { pauseQueue, resumeQueue } from './admin/pause/queries.ts';
import { removeOldTasks, removeSilentWorkers, sweepTasks } from './sweep/queries.ts';
import {
  type TaskRow,
  WORKER,
  activeTask,
  claim,
  complete,
  embed,
  embedded,
  endAllTasks,
  newPosting,
  outline,
  tasksOf,
} from './tasks-for-tests.ts';

const db = database(env);
const rpc = exports.EmbeddingsRpc;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const set = (id: string, values: Partial<typeof embeddingTasks.$inferInsert>) =>
  db.update(embeddingTasks).set(values).where(eq(embeddingTasks.id, id));

/** A task that has been sent, as after a dispatch. */
async function sent(jobId: string): Promise<TaskRow> {
  const { id } = await activeTask(jobId, 'generate_embedding');
  await set(id, { enqueuedAt: new Date().toISOString() });
  return activeTask(jobId, 'generate_embedding');
}

const letterOf = (
  { id, taskType, subjectType, subjectId, traceId }: TaskRow,
  messageId = newId(),
): DeadLetter => ({
  queue: 'jobmatch-embeddings-dead-local',
  messageId,
  message: { taskId: id, taskType, subjectType, subjectId, traceId },
});

beforeEach(endAllTasks);

describe('a try that failed', () => {
  it('is noted with its error and when the queue brings it again, and is claimed again', async () => {
    const jobId = await newPosting();
    const task = await sent(jobId);
    await claim([task.id]);
    const error = `busy \uD800 ${'x'.repeat(900)}`;
    await rpc.postpone({
      workerId: WORKER,
      tasks: [{ taskId: task.id, error, retryAfterSeconds: 300 }],
    });
    const [row] = await tasksOf(jobId);
    expect(row).toMatchObject({ status: 'pending', attempts: 1, enqueuedAt: task.enqueuedAt });
    expect(row?.error?.length).toBe(500);
    const waitMs = Date.parse(row?.nextRetryAt ?? '') - Date.now();
    expect(waitMs).toBeGreaterThan(290_000);
    expect(waitMs).toBeLessThanOrEqual(300_000);
    const [worker] = await db.select().from(workerStatus).where(eq(workerStatus.workerId, WORKER));
    expect(worker?.failedCount).toBe(1);
    expect((await claim([task.id])).work).toMatchObject([{ attempt: 2 }]);
    await complete({ postings: [await embedded(jobId, task.id)] });
    expect((await tasksOf(jobId))[0]).toMatchObject({ error: null, nextRetryAt: null });
  });

  it('is nothing to a task that another consumer holds', async () => {
    const jobId = await newPosting();
    const { id } = await sent(jobId);
    await claim([id], 'worker-2');
    await rpc.postpone({
      workerId: WORKER,
      tasks: [{ taskId: id, error: 'x', retryAfterSeconds: 60 }],
    });
    expect(await tasksOf(jobId)).toMatchObject([{ status: 'processing', error: null }]);
  });
});

describe('a dead letter', () => {
  async function poisoned() {
    const jobId = await newPosting();
    const task = await sent(jobId);
    await claim([task.id]);
    const failed = { taskId: task.id, error: 'poison', retryAfterSeconds: null };
    await rpc.postpone({ workerId: WORKER, tasks: [failed] });
    return { jobId, task, letter: letterOf(task) };
  }

  it('is kept once with its error and trace, and ends the task and the posting as failed', async () => {
    const { jobId, task, letter } = await poisoned();
    await rpc.deadLetters([letter]);
    await rpc.deadLetters([letter]);
    const kept = await db
      .select()
      .from(deadLetters)
      .where(eq(deadLetters.messageId, letter.messageId));
    expect(kept).toMatchObject([
      { queue: letter.queue, error: 'poison', traceId: task.traceId, message: letter.message },
    ]);
    expect(await tasksOf(jobId)).toMatchObject([
      { status: 'failed', error: 'poison', finishedAt: expect.any(String) },
    ]);
    expect(await rowOf(jobId)).toMatchObject({ embeddingStatus: 'failed' });
    expect((await claim([task.id])).work).toEqual([]);
  });

  it('that comes again does not fail what has been retried since', async () => {
    const { jobId, task, letter } = await poisoned();
    await rpc.deadLetters([letter]);
    await set(task.id, { status: 'pending', finishedAt: null });
    await claim([task.id]);
    await rpc.deadLetters([letter]);
    expect(outline(await tasksOf(jobId))).toEqual(['generate_embedding processing']);
  });

  it('does not fail a posting that has changed since, nor a task that is done', async () => {
    const { jobId, letter } = await poisoned();
    await db.update(jobs).set({ contentHash: 'mended' }).where(eq(jobs.id, jobId));
    await rpc.deadLetters([letter]);
    expect(outline(await tasksOf(jobId))).toEqual(['generate_embedding pending']);
    const done = await newPosting();
    const task = await sent(done);
    await embed(done);
    await rpc.deadLetters([letterOf(task)]);
    expect((await tasksOf(done))[0]).toMatchObject({ status: 'completed' });
  });

  it('about a profile does not say whose', async () => {
    const { userId } = await newUser();
    const id = newId();
    const row = { subjectType: 'profile', subjectId: userId, ownerId: userId } as const;
    await db
      .insert(embeddingTasks)
      .values({ id, ...row, taskType: 'generate_embedding', traceId: 'trace', attempts: 4 });
    const [task] = await tasksOf(userId);
    if (task === undefined) throw new Error('There is no task.');
    await rpc.deadLetters([letterOf(task)]);
    expect(outline(await tasksOf(userId))).toEqual(['generate_embedding failed']);
    const letters = await db.select().from(deadLetters).where(eq(deadLetters.traceId, 'trace'));
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toContain(userId);
  });
});

describe('the sweep', () => {
  it('sets back what a crash left between claim and completion, after ten minutes', async () => {
    const jobId = await newPosting();
    const { id } = await sent(jobId);
    await claim([id]);
    expect(await sweepTasks(db, inMinutes(9))).toBe(0);
    expect(await sweepTasks(db, inMinutes(11))).toBe(1);
    expect(await tasksOf(jobId)).toMatchObject([
      { status: 'pending', enqueuedAt: null, workerId: null },
    ]);
    // The one who was thought gone comes back: it holds nothing any more.
    await complete({ postings: [await embedded(jobId, id)] });
    expect(outline(await tasksOf(jobId))).toEqual(['generate_embedding pending']);
  });

  it('sends again what was sent 20 minutes ago and did not come, unless a retry is due later', async () => {
    const [lost, waiting] = [await newPosting(), await newPosting()];
    await sent(lost);
    const retried = await sent(waiting);
    await set(retried.id, { nextRetryAt: inMinutes(30).toISOString() });
    expect(await sweepTasks(db, inMinutes(19))).toBe(0);
    expect(await sweepTasks(db, inMinutes(21))).toBe(1);
    expect((await tasksOf(lost))[0]?.enqueuedAt).toBeNull();
    expect(await sweepTasks(db, inMinutes(31))).toBe(1);
    expect((await tasksOf(waiting))[0]?.enqueuedAt).toBeNull();
  });

  it('removes completed tasks after a week, and silent workers after an hour', async () => {
    const [old, fresh] = [await newPosting(), await newPosting()];
    const failed = await newPosting();
    await embed(old);
    await embed(fresh);
    const week = { finishedAt: inMinutes(-8 * 1440).toISOString() };
    const { userId } = await newUser();
    const own = await newPosting({ ownerId: userId });
    await embed(own);
    const done = [...(await tasksOf(old)), ...(await tasksOf(own))].filter(
      ({ status }) => status === 'completed',
    );
    for (const { id } of done) await set(id, week);
    const { id: failedId } = await activeTask(failed, 'generate_embedding');
    await set(failedId, { status: 'failed', ...week });
    await removeOldTasks(db, new Date());
    expect(outline(await tasksOf(old))).toEqual(['compute_similarity pending']);
    expect(await tasksOf(fresh)).toHaveLength(2);
    expect(await tasksOf(failed)).toHaveLength(1);
    // It knows the hash of a user's text, which the cache may still have.
    expect(await tasksOf(own)).toHaveLength(2);
    await removeOldTasks(db, inMinutes(23 * 1440));
    expect(await tasksOf(own)).toHaveLength(1);

    expect(await removeSilentWorkers(db, inMinutes(59))).toBe(0);
    expect(await removeSilentWorkers(db, inMinutes(61))).toBeGreaterThan(0);
  });
});

describe('a paused queue', () => {
  it('gives no work, and sets back what comes so that it is sent when it goes on', async () => {
    const jobId = await newPosting();
    const { id } = await sent(jobId);
    await pauseQueue(db, new Date().toISOString());
    expect(await rpc.claim({ workerId: WORKER, taskIds: [id] })).toEqual({
      isPaused: true,
      work: [],
    });
    expect(await tasksOf(jobId)).toMatchObject([
      { status: 'pending', enqueuedAt: null, attempts: 0 },
    ]);
    expect(await resumeQueue(db)).toBe(1);
    expect((await rpc.claim({ workerId: WORKER, taskIds: [id] })).work).toHaveLength(1);
  });
});
