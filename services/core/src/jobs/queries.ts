import { now } from '@jobmatch/db-schema/columns';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import type { CreateJob, Job } from '@jobmatch/shared/contracts/jobs';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { contentColumns } from './content-columns.ts';
import { type Flags, flagWrites } from './user-jobs/queries.ts';
import { visibleTo } from './visibility.ts';

/** The columns a client gets to see, and the two that decide what it may do. */
export const jobColumns = {
  id: jobs.id,
  ownerId: jobs.ownerId,
  contentHash: jobs.contentHash,
  ...contentColumns,
  source: jobs.source,
  sourceId: jobs.sourceId,
  isClosed: jobs.isClosed,
  dedupStatus: jobs.dedupStatus,
  canonicalJobId: jobs.canonicalJobId,
  createdAt: jobs.createdAt,
  updatedAt: jobs.updatedAt,
  saved: userJobs.saved,
  archived: userJobs.archived,
  matchScore: userJobs.matchScore,
};

export type VisibleJob = NonNullable<Awaited<ReturnType<typeof findJob>>>;

/** Joins what the caller did with a posting. */
export const callersRow = (scope: UserScope) =>
  and(eq(userJobs.userId, scope.userId), eq(userJobs.jobId, jobs.id));

const ownJob = (scope: UserScope, id: string) =>
  and(eq(jobs.id, id), eq(jobs.ownerId, scope.userId));

const selectJob = (db: Database, scope: UserScope, id: string) =>
  db
    .select(jobColumns)
    .from(jobs)
    .leftJoin(userJobs, callersRow(scope))
    .where(and(eq(jobs.id, id), visibleTo(scope)))
    .limit(1);

export async function findJob(db: Database, scope: UserScope, id: string) {
  const rows = await selectJob(db, scope, id);
  return rows[0] ?? null;
}

/** Saves and archives, and answers the posting as it then is. */
export async function setFlags(db: Database, scope: UserScope, id: string, flags: Flags) {
  const [write] = flagWrites(db, scope, id, flags);
  if (write === undefined) return findJob(db, scope, id);
  const [, rows] = await db.batch([write, selectJob(db, scope, id)]);
  return rows[0] ?? null;
}

/**
 * Adds a posting of the caller's own. One with the same URL or content as an older one of theirs is
 * marked as its duplicate within the insert itself, so that parallel requests see each other.
 */
export async function insertOwnJob(
  db: Database,
  scope: UserScope,
  job: CreateJob & { id: string; contentHash: string; canonicalHash: string },
  source: 'manual',
) {
  const mine = (column: 'content_hash' | 'url', value: string | null) =>
    sql`select seq from jobs where owner_id = ${scope.userId} and ${sql.identifier(column)} = ${value}`;
  const canonical = sql`(select coalesce(canonical_job_id, id) from jobs where seq = (select min(seq)
    from (${mine('content_hash', job.contentHash)} union all ${mine('url', job.url)})))`;
  const [, , rows] = await db.batch([
    db.insert(jobs).values({
      ...job,
      ownerId: scope.userId,
      source,
      canonicalJobId: canonical,
      dedupStatus: sql`case when ${canonical} is null then 'pending' else 'duplicate' end`,
    }),
    db.insert(userJobs).values({ userId: scope.userId, jobId: job.id, foundBy: source }),
    selectJob(db, scope, job.id),
  ]);
  return rows[0] ?? null;
}

type ContentChanges = { [Field in keyof CreateJob]?: CreateJob[Field] | undefined };

/**
 * Changes content of one's own posting, and flags, in one transaction. False, with no content
 * written, when the content is no longer the one with `fromHash`.
 */
export async function updateOwnJob(
  db: Database,
  scope: UserScope,
  id: string,
  content: { changes: ContentChanges; fromHash: string; toHash: string; canonicalHash: string },
  flags: Flags,
): Promise<boolean> {
  const [updated] = await db.batch([
    db
      .update(jobs)
      .set({
        ...content.changes,
        contentHash: content.toHash,
        canonicalHash: content.canonicalHash,
        updatedAt: now,
      })
      .where(and(ownJob(scope, id), eq(jobs.contentHash, content.fromHash)))
      .returning({ id: jobs.id }),
    ...flagWrites(db, scope, id, flags),
  ]);
  return updated.length > 0;
}

/** Deletes one's own posting with all that hangs on it; its duplicates are to be looked at again. */
export async function deleteOwnJob(db: Database, scope: UserScope, id: string): Promise<void> {
  await db.batch([
    db
      .update(jobs)
      .set({ dedupStatus: 'pending', updatedAt: now })
      .where(and(eq(jobs.canonicalJobId, id), eq(jobs.ownerId, scope.userId))),
    db.delete(jobs).where(ownJob(scope, id)),
  ]);
}

/** The posting as the API shows it to the caller. */
export function toJob(row: VisibleJob, scope: UserScope): Job {
  const { ownerId, contentHash: _, saved, archived, ...shown } = row;
  return {
    ...shown,
    isOwn: ownerId === scope.userId,
    isSaved: saved ?? false,
    isArchived: archived ?? false,
  };
}
