import { env, exports } from 'cloudflare:workers';
import { embeddingTasks, profileEmbeddings, workerStatus } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { users } from '@jobmatch/db-schema/users';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { rowOf } from '../../jobs/postings-for-tests.ts';
import {
  MODEL,
  NOTHING,
  WORKER,
  activeTask,
  claim,
  complete,
  embed,
  embedded,
  newPosting,
  outline,
  tasksOf,
} from '../tasks-for-tests.ts';

const db = database(env);
const set = (id: string, values: Partial<typeof jobs.$inferInsert>) =>
  db.update(jobs).set(values).where(eq(jobs.id, id));

/** A posting whose embedding is under way, and what its consumer will say. */
async function underWay(row: Partial<typeof jobs.$inferInsert> = {}) {
  const jobId = await newPosting(row);
  const { id } = await activeTask(jobId, 'generate_embedding');
  await claim([id]);
  return { jobId, result: await embedded(jobId, id) };
}

describe('an embedded posting', () => {
  it('is marked with its model and text, its task is done and its comparison is put down', async () => {
    const { jobId, result } = await underWay();
    await exports.EmbeddingsRpc.complete({ ...NOTHING, postings: [result] });
    expect(await rowOf(jobId)).toMatchObject({
      embeddingStatus: 'completed',
      embeddingModel: MODEL,
      embeddedAt: expect.any(String),
      embeddedTextHash: `text-of-${jobId}`,
    });
    const [done, next] = await tasksOf(jobId);
    expect(done).toMatchObject({ status: 'completed', ownerId: null, textHash: null });
    expect(done?.finishedAt).toEqual(expect.any(String));
    expect(next).toMatchObject({
      taskType: 'compute_similarity',
      status: 'pending',
      traceId: done?.traceId,
      priority: done?.priority,
    });
  });

  it('changes nothing when it is said twice', async () => {
    const { jobId, result } = await underWay();
    await complete({ postings: [result] });
    const before = [await rowOf(jobId), await tasksOf(jobId)];
    await complete({ postings: [result] });
    expect([await rowOf(jobId), await tasksOf(jobId)]).toEqual(before);
  });

  it('that has changed meanwhile is embedded anew, and nothing of it is stored', async () => {
    const { jobId, result } = await underWay();
    await set(jobId, { contentHash: 'changed' });
    await complete({ postings: [result] });
    expect(outline(await tasksOf(jobId))).toEqual(['generate_embedding pending']);
    expect(await rowOf(jobId)).toMatchObject({ embeddingStatus: 'pending', embeddingModel: null });
  });

  it('that has changed and been embedded since is embedded once more: the index may be out of date', async () => {
    const { jobId, result } = await underWay();
    await set(jobId, { contentHash: 'changed' });
    await embed(jobId);
    await complete({ postings: [result] });
    expect(outline(await tasksOf(jobId)).toSorted()).toEqual([
      'compute_similarity pending',
      'generate_embedding completed',
      'generate_embedding pending',
    ]);
  });

  it('whose new task another one is at is taken back from them', async () => {
    const { jobId, result } = await underWay();
    await set(jobId, { contentHash: 'changed' });
    await claim([result.taskId], 'worker-2');
    await complete({ postings: [result] });
    const stale = { ...(await embedded(jobId, result.taskId)), contentHash: 'changed' };
    await complete({ workerId: 'worker-2', postings: [stale] });
    expect(await tasksOf(jobId)).toMatchObject([
      { status: 'pending', enqueuedAt: null, workerId: null },
    ]);
  });

  it('that has changed is not stored though the same consumer has claimed it anew', async () => {
    const { jobId, result } = await underWay();
    await set(jobId, { contentHash: 'changed' });
    await claim([result.taskId]);
    await complete({ postings: [result] });
    expect(await rowOf(jobId)).toMatchObject({ embeddingStatus: 'pending', embeddedAt: null });
    expect(await tasksOf(jobId)).toMatchObject([{ status: 'pending', enqueuedAt: null }]);
  });

  it.each([
    ['deleted', (id: string) => db.delete(jobs).where(eq(jobs.id, id))],
    ['closed', (id: string) => set(id, { isClosed: true })],
  ])('that was %s meanwhile loses its vector again', async (_, remove) => {
    const { jobId, result } = await underWay();
    await remove(jobId);
    const first = await activeTask(jobId, 'delete_embedding');
    await claim([first.id]);
    await complete({ deletions: [{ taskId: first.id }] });
    await complete({ postings: [result] });
    const again = await activeTask(jobId, 'delete_embedding');
    expect(again).toMatchObject({ status: 'pending', textHash: result.textHash });
    expect(again.id).not.toBe(first.id);
    expect((await tasksOf(jobId)).filter(({ status }) => status === 'processing')).toEqual([]);
  });

  it('whose account is being erased loses its vector too', async () => {
    const { userId } = await newUser();
    const { jobId, result } = await underWay({ ownerId: userId });
    await db.update(users).set({ erasingAt: 'now' }).where(eq(users.id, userId));
    await complete({ postings: [result] });
    expect(outline(await tasksOf(jobId)).toSorted()).toEqual([
      'delete_embedding pending',
      'generate_embedding completed',
    ]);
    expect(await rowOf(jobId)).toMatchObject({ embeddedTextHash: null });
  });

  it('of a user leaves the hash of its text where an erasure finds it', async () => {
    const { userId } = await newUser();
    const { jobId, result } = await underWay({ ownerId: userId });
    await complete({ postings: [result] });
    expect((await tasksOf(jobId))[0]).toMatchObject({ ownerId: userId, textHash: result.textHash });
  });

  it('is not believed of a consumer that does not hold the task', async () => {
    const { jobId, result } = await underWay();
    await complete({ workerId: 'stranger', postings: [result] });
    expect(await rowOf(jobId)).toMatchObject({ embeddingStatus: 'pending' });
    expect(outline(await tasksOf(jobId))).toEqual(['generate_embedding processing']);
    const other = await underWay();
    await complete({ postings: [{ ...other.result, taskId: result.taskId }] });
    expect(outline(await tasksOf(other.jobId))).toEqual(['generate_embedding processing']);
  });
});

describe('a deleted vector', () => {
  it('of a closed posting leaves no trace on it', async () => {
    const jobId = await newPosting();
    await embed(jobId);
    await set(jobId, { isClosed: true });
    const { id } = await activeTask(jobId, 'delete_embedding');
    await claim([id]);
    await complete({ deletions: [{ taskId: id }] });
    expect(await rowOf(jobId)).toMatchObject({
      embeddingStatus: 'none',
      embeddingModel: null,
      embeddedAt: null,
      embeddedTextHash: null,
    });
  });

  it('of a posting that was reopened and embedded meanwhile is made again', async () => {
    const jobId = await newPosting();
    await embed(jobId);
    await set(jobId, { isClosed: true });
    const { id } = await activeTask(jobId, 'delete_embedding');
    await claim([id]);
    await set(jobId, { isClosed: false });
    await embed(jobId);
    await complete({ deletions: [{ taskId: id }] });
    expect(await activeTask(jobId, 'generate_embedding')).toMatchObject({ status: 'pending' });
    expect(await rowOf(jobId)).toMatchObject({ embeddingStatus: 'pending', embeddedAt: null });
  });
});

it('a vector that is being made while an earlier one is deleted is made again', async () => {
  const { jobId } = await underWay();
  await set(jobId, { isClosed: true });
  const deletion = await activeTask(jobId, 'delete_embedding');
  await claim([deletion.id]);
  await set(jobId, { isClosed: false });
  const { id } = await activeTask(jobId, 'generate_embedding');
  await claim([id]);
  await complete({ deletions: [{ taskId: deletion.id }] });
  expect(await activeTask(jobId, 'generate_embedding')).toMatchObject({
    status: 'pending',
    enqueuedAt: null,
  });
});

describe('the vector of a profile', () => {
  const vector = (fill: number) => new Float32Array(768).fill(fill).buffer;

  async function claimed(userId: string) {
    const id = newId();
    await db.update(users).set({ currentTitle: 'Welder' }).where(eq(users.id, userId));
    await db.insert(embeddingTasks).values({
      id,
      subjectType: 'profile',
      subjectId: userId,
      ownerId: userId,
      taskType: 'generate_embedding',
      traceId: 'trace',
    });
    await claim([id]);
    return id;
  }

  it('is kept byte for byte, and replaced by the next', async () => {
    const { userId } = await newUser();
    for (const fill of [0.25, -0.5]) {
      const taskId = await claimed(userId);
      const profiles = [{ taskId, userId, textHash: `hash ${fill}`, vector: vector(fill) }];
      await exports.EmbeddingsRpc.complete({ ...NOTHING, profiles });
      const [row] = await db
        .select()
        .from(profileEmbeddings)
        .where(eq(profileEmbeddings.userId, userId));
      expect(row).toMatchObject({ model: MODEL, textHash: `hash ${fill}` });
      const bytes = new Uint8Array(row?.vector ?? []);
      expect([...new Float32Array(bytes.buffer)]).toEqual(Array.from({ length: 768 }, () => fill));
    }
    expect(outline(await tasksOf(userId))).toEqual([
      'generate_embedding completed',
      'generate_embedding completed',
    ]);
  });

  it('is not kept of an account that is being erased, nor for another than its task’s', async () => {
    const [one, other] = [await newUser(), await newUser()];
    const taskId = await claimed(one.userId);
    const result = { taskId, textHash: 'hash', vector: vector(1) };
    await complete({ profiles: [{ ...result, userId: other.userId }] });
    await db.update(users).set({ erasingAt: 'now' }).where(eq(users.id, one.userId));
    await complete({ profiles: [{ ...result, userId: one.userId }] });
    const rows = await db.select().from(profileEmbeddings);
    expect(rows.filter(({ textHash }) => textHash === 'hash')).toEqual([]);
    expect(outline(await tasksOf(one.userId))).toEqual(['generate_embedding completed']);
  });
});

it('a consumer is counted with what it has done, and idle when it holds nothing', async () => {
  const [one, two] = [await underWay(), await underWay()];
  await db.delete(workerStatus).where(eq(workerStatus.workerId, WORKER));
  await complete({ postings: [one.result] });
  await complete({ postings: [one.result, two.result] });
  const [worker] = await db.select().from(workerStatus).where(eq(workerStatus.workerId, WORKER));
  expect(worker).toMatchObject({ processedCount: 2, failedCount: 0 });
});
