import { embeddingTasks as tasks } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { pauses } from '@jobmatch/db-schema/operations';
import type { Claim, EmbeddingWork } from '@jobmatch/shared/contracts/embeddings';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { heartbeat } from '../heartbeat.ts';
import { hasProfile, isActive, isClaimedBy, isPaused, isSearchable } from '../tasks/conditions.ts';
import { assembleProfiles } from './profiles/assemble.ts';
import { selectProfiles } from './profiles/queries.ts';

const task = { taskId: tasks.id, traceId: tasks.traceId, attempt: tasks.attempts };

const posting = {
  title: jobs.title,
  company: jobs.company,
  location: jobs.location,
  country: jobs.country,
  workArrangement: jobs.workArrangement,
  description: jobs.description,
  requirements: jobs.requirements,
  requiredSkills: jobs.requiredSkills,
  preferredSkills: jobs.preferredSkills,
  industry: jobs.industry,
  postedAt: jobs.postedAt,
};

const job = (condition = sql`true`) => sql`exists(select 1 from jobs
  where jobs.id = embedding_tasks.subject_id and ${isSearchable} and ${condition})`;

/**
 * Whether there is still something to do for a task. A posting that is to be embedded first is
 * compared afterwards: its embedding puts that down.
 */
const hasWork = sql`case
  when subject_type = 'profile' then task_type = 'generate_embedding' and exists(
    select 1 from users where users.id = embedding_tasks.subject_id and ${hasProfile})
  when task_type = 'generate_embedding' then ${job()}
  when task_type = 'compute_similarity' then ${job(sql`jobs.embedding_status = 'completed'`)}
  else not ${job()} end`;

/**
 * Gives a consumer the tasks that are still to be done, with what they need, and marks them as being
 * worked on; a task that another one has claimed too, as a message that comes again means that it may
 * be gone. While the queue is paused the tasks are set back, to be sent when it goes on.
 */
export async function claimTasks(
  db: Database,
  { workerId, taskIds, now }: { workerId: string; taskIds: readonly string[]; now: string },
): Promise<Claim> {
  const named = sql`embedding_tasks.id in (select value from json_each(${JSON.stringify(taskIds)}))
    and ${isActive}`;
  const claimed = sql`embedding_tasks.id in (select value from json_each(${JSON.stringify(taskIds)}))
    and ${isClaimedBy(workerId)}`;
  const accounts = sql`(select subject_id from embedding_tasks
    where ${claimed} and subject_type = 'profile')`;
  const [paused, , , , , postings, others, people, ...profiles] = await db.batch([
    db.select({ queue: pauses.queue }).from(pauses).where(eq(pauses.queue, 'embeddings')),
    db
      .update(tasks)
      .set({ status: 'pending', enqueuedAt: null, workerId: null, updatedAt: now })
      .where(sql`${named} and ${isPaused}`),
    db
      .update(tasks)
      .set({ status: 'completed', finishedAt: now, workerId, updatedAt: now })
      .where(sql`${named} and not ${isPaused} and not ${hasWork}`),
    db
      .update(tasks)
      .set({
        status: 'processing',
        attempts: sql`${tasks.attempts} + 1`,
        startedAt: now,
        workerId,
        enqueuedAt: sql`coalesce(${tasks.enqueuedAt}, ${now})`,
        nextRetryAt: null,
        updatedAt: now,
      })
      .where(sql`${named} and not ${isPaused}`),
    heartbeat(db, { workerId, now }),
    db
      .select({
        ...task,
        // By the task's own column: of two with one name a batch answers the last.
        jobId: tasks.subjectId,
        ownerId: jobs.ownerId,
        contentHash: jobs.contentHash,
        posting,
      })
      .from(tasks)
      .innerJoin(jobs, eq(jobs.id, tasks.subjectId))
      .where(and(claimed, eq(tasks.subjectType, 'job'), eq(tasks.taskType, 'generate_embedding'))),
    db
      .select({
        ...task,
        taskType: tasks.taskType,
        jobId: tasks.subjectId,
        ownerId: sql<string | null>`coalesce(${jobs.ownerId}, ${tasks.ownerId})`,
        textHash: sql<string | null>`coalesce(${tasks.textHash}, ${jobs.embeddedTextHash})`,
      })
      .from(tasks)
      .leftJoin(jobs, eq(jobs.id, tasks.subjectId))
      .where(and(claimed, eq(tasks.subjectType, 'job'), ne(tasks.taskType, 'generate_embedding'))),
    db
      .select({ ...task, userId: tasks.subjectId })
      .from(tasks)
      .where(and(claimed, eq(tasks.subjectType, 'profile'))),
    ...selectProfiles(db, accounts),
  ]);
  const profileOf = assembleProfiles(profiles);
  return {
    isPaused: paused.length > 0,
    work: [
      ...postings.map((row): EmbeddingWork => ({ kind: 'posting', ...row })),
      ...people.flatMap((row): EmbeddingWork[] => {
        const profile = profileOf.get(row.userId);
        return profile === undefined ? [] : [{ kind: 'profile', ...row, profile }];
      }),
      ...others.map(({ taskType, textHash, ...row }): EmbeddingWork =>
        taskType === 'delete_embedding'
          ? { kind: 'deletion', ...row, textHash }
          : { kind: 'similarity', ...row },
      ),
    ],
  };
}
