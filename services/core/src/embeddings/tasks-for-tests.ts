import { env } from 'cloudflare:workers';
import { embeddingTasks, similarJobs } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import type { EmbeddingResults } from '@jobmatch/shared/contracts/embeddings';
import { newId } from '@jobmatch/shared/ids';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { database } from '../database.ts';
import { rowOf } from '../jobs/postings-for-tests.ts';
import { claimTasks } from './claim/queries.ts';
import { completeTasks } from './complete/complete.ts';

export const MODEL = 'test-model';
export const WORKER = 'worker-1';

const db = database(env);

export const NOTHING: EmbeddingResults = {
  workerId: WORKER,
  model: MODEL,
  postings: [],
  profiles: [],
  similar: [],
  deletions: [],
};

/** The tasks about something, the first one first. */
export const tasksOf = (subjectId: string) =>
  db
    .select()
    .from(embeddingTasks)
    .where(eq(embeddingTasks.subjectId, subjectId))
    .orderBy(asc(embeddingTasks.seq));

export type TaskRow = typeof embeddingTasks.$inferSelect;

/** What a task is and how far it is, in short. */
export const outline = (rows: readonly Pick<TaskRow, 'taskType' | 'status'>[]) =>
  rows.map(({ taskType, status }) => `${taskType} ${status}`);

/** The task of a type about something that is not done yet. */
export async function activeTask(
  subjectId: string,
  taskType: TaskRow['taskType'],
): Promise<TaskRow> {
  const rows = (await tasksOf(subjectId)).filter(
    ({ status, taskType: type }) =>
      type === taskType && (status === 'pending' || status === 'processing'),
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no ${taskType} to be done.`);
  return row;
}

/** A posting of the public catalogue, or of a user's, whose first task is taken for granted. */
export async function newPosting(row: Partial<typeof jobs.$inferInsert> = {}): Promise<string> {
  const id = newId();
  await db.insert(jobs).values({
    id,
    title: 'Welder',
    company: 'Harbour Works',
    source: row.ownerId == null ? 'greenhouse' : 'manual',
    sourceId: id,
    contentHash: newId(),
    ...row,
  });
  return id;
}

export const claim = (taskIds: readonly string[], workerId = WORKER) =>
  claimTasks(db, { workerId, taskIds, now: new Date().toISOString() });

export const complete = (results: Partial<EmbeddingResults>) =>
  completeTasks(db, { ...NOTHING, ...results }, new Date().toISOString());

/** What a consumer would say of a posting that it has embedded as it is now. */
export async function embedded(jobId: string, taskId: string) {
  const row = await rowOf(jobId);
  return { taskId, jobId, contentHash: row?.contentHash ?? '', textHash: `text-of-${jobId}` };
}

/** Takes a posting through its embedding. */
export async function embed(jobId: string): Promise<void> {
  const { id } = await activeTask(jobId, 'generate_embedding');
  await claim([id]);
  await complete({ postings: [await embedded(jobId, id)] });
}

/** Takes a posting through its comparison, with these answers of the index. */
export async function compare(jobId: string, similar: [jobId: string, score: number][]) {
  const { id } = await activeTask(jobId, 'compute_similarity');
  await claim([id]);
  const list = similar.map(([near, score]) => ({ jobId: near, score }));
  await complete({ similar: [{ taskId: id, jobId, similar: list }] });
}

/** The posting's list as it is kept: id → score, the most similar first. */
export async function listOf(jobId: string): Promise<[string, number][]> {
  const rows = await db
    .select()
    .from(similarJobs)
    .where(eq(similarJobs.jobId, jobId))
    .orderBy(desc(similarJobs.score));
  return rows.map(({ similarJobId, score }) => [similarJobId, score]);
}

/** Ends whatever other tests left to be done. */
export async function endAllTasks(): Promise<void> {
  await db
    .update(embeddingTasks)
    .set({ status: 'completed', finishedAt: '2020-01-01T00:00:00.000Z' })
    .where(and(inArray(embeddingTasks.status, ['pending', 'processing'])));
}
