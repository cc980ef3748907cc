import { createExecutionContext } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { embeddingTasks, profileEmbeddings } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { deadLetters } from '@jobmatch/db-schema/operations';
import { users } from '@jobmatch/db-schema/users';
import type { Caller } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { rowOf } from '../../jobs/postings-for-tests.ts';
import { EmbeddingAdminRpc } from '../embedding-admin-rpc.ts';
import {
  MODEL,
  WORKER,
  activeTask,
  claim,
  compare,
  embed,
  endAllTasks,
  newPosting,
  outline,
  tasksOf,
} from '../tasks-for-tests.ts';

const db = database(env);
const rpc = exports.EmbeddingAdminRpc;
/** For calls that fail: over RPC the runtime reports a rejection that the test has taken already. */
const local = new EmbeddingAdminRpc(createExecutionContext(), env);

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'admin',
  sessionId: newId(),
  requestId: newId(),
});
const admin = async () => callerOf((await newUser('admin')).userId);

const ALL = { subject: 'all', force: false, limit: 1000, model: MODEL } as const;

beforeEach(async () => {
  await db.delete(jobs);
  await endAllTasks();
  await db.delete(embeddingTasks);
});

/** A posting whose embedding has failed for good, and its letter. */
async function failedPosting() {
  const jobId = await newPosting();
  const { id, taskType, subjectType, traceId } = await activeTask(jobId, 'generate_embedding');
  await claim([id]);
  const failed = { taskId: id, error: 'poison', retryAfterSeconds: null };
  await exports.EmbeddingsRpc.postpone({ workerId: WORKER, tasks: [failed] });
  const message = { taskId: id, taskType, subjectType, subjectId: jobId, traceId };
  const letter = { queue: 'embeddings', messageId: newId(), message };
  await exports.EmbeddingsRpc.deadLetters([letter]);
  return { jobId, taskId: id, messageId: letter.messageId };
}

it('nothing is for who is no admin now, whatever the token says', async () => {
  const caller = callerOf((await newUser()).userId);
  const calls = [
    () => local.authorise(caller),
    () => local.status(caller, { model: MODEL }),
    () => local.listQueue(caller, { status: null, page: 1, limit: 1 }),
    () => local.workers(caller),
    () => local.retry(caller, { stuckAfterSeconds: 0 }),
    () => local.backfill(caller, ALL),
    () => local.recompute(caller, { jobIds: null }),
    () => local.purge(caller, { what: 'failed' }),
    () => local.pause(caller),
    () => local.resume(caller),
  ];
  for (const call of calls) {
    await expect(call()).rejects.toMatchObject({ code: 'ADMIN_REQUIRED' });
  }
  await rpc.authorise(await admin());
});

it('status, queue and workers say what there is', async () => {
  const caller = await admin();
  const [done, waiting] = [await newPosting(), await newPosting()];
  await embed(done);
  const { jobId } = await failedPosting();
  await newPosting({ isClosed: true });
  const status = await rpc.status(caller, { model: MODEL });
  expect(status).toMatchObject({
    isPaused: false,
    model: MODEL,
    postings: { total: 4, none: 1, pending: 1, completed: 1, failed: 1 },
    tasks: { pending: 2, processing: 0, completed: 1, failed: 1 },
    lastHour: { completed: 1, failed: 1 },
    deadLetters: 1,
    oldestWaitingAt: expect.any(String),
    lastEmbeddedAt: expect.any(String),
  });
  expect(status.profiles.total).toBeGreaterThan(0);
  expect(await rpc.status(caller, { model: 'another' })).toMatchObject({
    postings: { completed: 0, none: 2 },
  });
  const queue = await rpc.listQueue(caller, { status: 'failed', page: 1, limit: 1 });
  expect(queue).toMatchObject({ total: 1, page: 1, limit: 1, hasMore: false });
  expect(queue.tasks).toMatchObject([{ subjectId: jobId, attempts: 1, status: 'failed' }]);
  expect(queue.deadLetters).toMatchObject([
    { taskId: queue.tasks[0]?.id, retriedAt: null, traceId: queue.tasks[0]?.traceId },
  ]);
  const all = await rpc.listQueue(caller, { status: null, page: 2, limit: 3 });
  expect(all).toMatchObject({ total: 4, hasMore: false, tasks: [{ subjectId: done }] });
  const worker = { workerId: WORKER, service: 'ai' };
  expect(await rpc.workers(caller)).toMatchObject({
    workers: [{ ...worker, status: 'idle', currentTask: null }],
  });
  const task = await activeTask(waiting, 'generate_embedding');
  await claim([task.id]);
  const { id: taskId, taskType, traceId } = task;
  expect(await rpc.workers(caller)).toMatchObject({
    workers: [{ ...worker, status: 'running', currentTask: { taskId, taskType, traceId } }],
  });
});

describe('a retry', () => {
  it('lets failed tasks wait as new ones and marks their letters', async () => {
    const caller = await admin();
    const { jobId, messageId } = await failedPosting();
    expect(await rpc.retry(caller, { stuckAfterSeconds: 600 })).toEqual({ queued: 1 });
    expect(await tasksOf(jobId)).toMatchObject([
      { status: 'pending', attempts: 0, finishedAt: null },
    ]);
    expect(await rowOf(jobId)).toMatchObject({ embeddingStatus: 'pending' });
    const letters = await db.select().from(deadLetters).where(eq(deadLetters.messageId, messageId));
    expect(letters[0]?.retriedAt).toEqual(expect.any(String));
    await embed(jobId);
    expect(await rpc.retry(caller, { stuckAfterSeconds: 600 })).toEqual({ queued: 0 });
  });

  it('of several for one posting takes one, and none where one waits already', async () => {
    const caller = await admin();
    const { jobId } = await failedPosting();
    await db.update(jobs).set({ contentHash: 'second' }).where(eq(jobs.id, jobId));
    const second = await activeTask(jobId, 'generate_embedding');
    await db
      .update(embeddingTasks)
      .set({ status: 'failed' })
      .where(eq(embeddingTasks.id, second.id));
    expect(await rpc.retry(caller, { stuckAfterSeconds: 600 })).toEqual({ queued: 1 });
    expect(outline(await tasksOf(jobId))).toEqual([
      'generate_embedding completed',
      'generate_embedding pending',
    ]);
    const other = await failedPosting();
    await db.update(jobs).set({ contentHash: 'third' }).where(eq(jobs.id, other.jobId));
    expect(await rpc.retry(caller, { taskIds: [other.taskId], stuckAfterSeconds: 600 })).toEqual({
      queued: 0,
    });
    expect(outline(await tasksOf(other.jobId))).toEqual([
      'generate_embedding completed',
      'generate_embedding pending',
    ]);
  });

  it('takes what is stuck, and what is named whatever its age', async () => {
    const caller = await admin();
    const jobId = await newPosting();
    const { id } = await activeTask(jobId, 'generate_embedding');
    await claim([id]);
    expect(await rpc.retry(caller, { stuckAfterSeconds: 600 })).toEqual({ queued: 0 });
    expect(await rpc.retry(caller, { taskIds: [id], stuckAfterSeconds: 600 })).toEqual({
      queued: 1,
    });
    await claim([id]);
    expect(await rpc.retry(caller, { stuckAfterSeconds: 0 })).toEqual({ queued: 1 });
    expect(outline(await tasksOf(jobId))).toEqual(['generate_embedding pending']);
  });
});

describe('a backfill', () => {
  it('comes past every posting and profile that has no vector of the model, once', async () => {
    const caller = await admin();
    await db.update(users).set({ erasingAt: 'now' });
    await db.update(users).set({ erasingAt: null }).where(eq(users.id, caller.userId));
    const has = await newPosting();
    await embed(has);
    const bare = [await newPosting(), await newPosting(), await newPosting()];
    await newPosting({ isClosed: true });
    await endAllTasks();
    const { userId } = await newUser();
    await db.update(users).set({ currentTitle: 'Welder' }).where(eq(users.id, userId));
    await newUser();
    const queued: number[] = [];
    let answer = await rpc.backfill(caller, { ...ALL, limit: 2 });
    queued.push(answer.queued);
    while (answer.nextCursor !== null) {
      answer = await rpc.backfill(caller, { ...ALL, limit: 2, cursor: answer.nextCursor });
      queued.push(answer.queued);
    }
    expect(queued).toEqual([2, 1, 1]);
    for (const id of bare) {
      expect(await activeTask(id, 'generate_embedding')).toMatchObject({ priority: 8 });
    }
    expect(await activeTask(userId, 'generate_embedding')).toMatchObject({
      subjectType: 'profile',
      ownerId: userId,
    });
    expect((await rpc.backfill(caller, { ...ALL, subject: 'jobs' })).queued).toBe(0);
    const other = { ...ALL, subject: 'jobs', model: 'another' } as const;
    expect(await rpc.backfill(caller, other)).toEqual({ queued: 1, nextCursor: null });
    expect(await rowOf(has)).toMatchObject({ embeddingStatus: 'pending' });
  });

  it('by force takes what has a vector too, and leaves out profiles when asked for postings', async () => {
    const caller = await admin();
    const id = await newPosting();
    await embed(id);
    const forced = { ...ALL, subject: 'jobs', force: true } as const;
    expect(await rpc.backfill(caller, forced)).toEqual({ queued: 1, nextCursor: null });
    const { userId } = await newUser();
    await db.update(users).set({ currentTitle: 'Welder' }).where(eq(users.id, userId));
    await db.insert(profileEmbeddings).values({
      userId,
      model: MODEL,
      textHash: 'hash',
      vector: Buffer.alloc(4),
      embeddedAt: '2026-01-01T00:00:00.000Z',
    });
    const profiles = { ...ALL, subject: 'profiles' } as const;
    await rpc.backfill(caller, profiles);
    expect(await tasksOf(userId)).toEqual([]);
    await rpc.backfill(caller, { ...profiles, force: true });
    expect(await tasksOf(userId)).toHaveLength(1);
  });

  it.each(['x', 'jobs:', 'jobs:-1', 'users:1'])('does not take the cursor %s', async (cursor) => {
    const call = local.backfill(await admin(), { ...ALL, cursor });
    await expect(call).rejects.toMatchObject({ code: 'VALIDATION_ERROR' });
  });
});

it('lists are put down to be made anew, all or some', async () => {
  const caller = await admin();
  const [one, two] = [await newPosting(), await newPosting()];
  await newPosting();
  for (const id of [one, two]) {
    await embed(id);
    await compare(id, []);
  }
  expect(await rpc.recompute(caller, { jobIds: [one, newId()] })).toEqual({ queued: 1 });
  expect(await rpc.recompute(caller, { jobIds: null })).toEqual({ queued: 1 });
  expect(await activeTask(two, 'compute_similarity')).toMatchObject({ priority: 8 });
});

it('records are purged by what they are of', async () => {
  const caller = await admin();
  await db.delete(deadLetters);
  const done = await newPosting();
  await embed(done);
  await failedPosting();
  const emails = { queue: 'emails', messageId: newId(), message: { kind: 'user_email' } };
  await db.insert(deadLetters).values({ ...emails, id: newId() });
  expect(await rpc.status(caller, { model: MODEL })).toMatchObject({ deadLetters: 1 });
  expect(await rpc.purge(caller, { what: 'completed' })).toBe(1);
  expect(await rpc.purge(caller, { what: 'failed' })).toBe(1);
  expect(await rpc.purge(caller, { what: 'dead_letters' })).toBe(1);
  expect(await db.select().from(deadLetters)).toMatchObject([emails]);
  expect(outline(await db.select().from(embeddingTasks))).toEqual(['compute_similarity pending']);
});

it('a pause holds until it is ended, and may be said twice', async () => {
  const caller = await admin();
  await newPosting();
  await rpc.pause(caller);
  await rpc.pause(caller);
  expect(await rpc.status(caller, { model: MODEL })).toMatchObject({ isPaused: true });
  expect(await rpc.resume(caller)).toEqual({ queued: 1 });
  expect(await rpc.status(caller, { model: MODEL })).toMatchObject({ isPaused: false });
});
