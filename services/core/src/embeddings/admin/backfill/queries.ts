import type { Backfilled } from '@jobmatch/shared/contracts/embeddings';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../../database.ts';
import { runStatements } from '../../../statements.ts';
import { hasProfile, isSearchable } from '../../tasks/conditions.ts';
import { putDown } from '../../tasks/put-down.ts';
import type { BackfillCursor } from './cursor.ts';

/** Behind what was posted or changed just now. */
const PRIORITY = 8;

interface Part {
  model: string;
  force: boolean;
  /** The `seq` that the last call ended with. */
  after: number;
  limit: number;
}

type Progress = Pick<Backfilled, 'queued'> & {
  /** Null when there are no more of the kind. */
  next: BackfillCursor | null;
};

interface Picked {
  count: number;
  last: number | null;
}

/** Puts postings down to be embedded that have no current vector of the model, by their `seq`. */
export async function backfillPostings(
  db: Database,
  { model, force, after, limit }: Part,
): Promise<Progress> {
  const wanted = force
    ? sql`true`
    : sql`(jobs.embedding_model is not ${model} or jobs.embedding_status <> 'completed')`;
  const picked = sql`select jobs.seq, jobs.id from jobs
    where jobs.seq > ${after} and ${isSearchable} and ${wanted} order by jobs.seq limit ${limit}`;
  const [end, queued] = await runStatements(db, [
    sql<Picked>`select count(*) as count, max(seq) as last from (${picked})`,
    put('job', sql`(${picked}) as picked where true`),
    sql`
      update jobs set embedding_status = 'pending'
      where seq in (select seq from (${picked})) and embedding_status <> 'pending'`,
  ]);
  return { queued: queued.length, next: nextOf('jobs', end[0], limit) };
}

/** Puts profiles down likewise, where they say anything. */
export async function backfillProfiles(
  db: Database,
  { model, force, after, limit }: Part,
): Promise<Progress> {
  const wanted = force
    ? sql`true`
    : sql`not exists(select 1 from profile_embeddings
        where profile_embeddings.user_id = users.id and profile_embeddings.model = ${model})`;
  const picked = sql`select users.seq, users.id from users
    where users.seq > ${after} and ${hasProfile} and ${wanted} order by users.seq limit ${limit}`;
  const [end, queued] = await runStatements(db, [
    sql<Picked>`select count(*) as count, max(seq) as last from (${picked})`,
    put('profile', sql`(${picked}) as picked where true`),
  ]);
  return { queued: queued.length, next: nextOf('profiles', end[0], limit) };
}

const put = (subjectType: 'job' | 'profile', from: SQL): SQL => sql`
  ${putDown({
    taskType: 'generate_embedding',
    subjectType,
    subjectId: sql`picked.id`,
    ...(subjectType === 'profile' ? { ownerId: sql`picked.id` } : {}),
    priority: PRIORITY,
    from,
    active: 'keep',
  })} returning 1`;

const nextOf = (
  part: BackfillCursor['part'],
  picked: Picked | undefined,
  limit: number,
): BackfillCursor | null =>
  picked === undefined || picked.last === null || picked.count < limit
    ? null
    : { part, after: picked.last };
