import type { EmbeddingResults } from '@jobmatch/shared/contracts/embeddings';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';
import { heartbeat } from '../heartbeat.ts';
import { storeDeletions } from './deletions/queries.ts';
import { storePostings } from './postings/queries.ts';
import { storeProfiles } from './profiles/queries.ts';
import { storeSimilar } from './similar/queries.ts';

/**
 * Stores what a consumer has done, in one transaction. Only of tasks that it holds: what was taken
 * back from it meanwhile, or given to another, changes nothing but where the index is out of date now.
 */
export async function completeTasks(
  db: Database,
  results: EmbeddingResults,
  now: string,
): Promise<void> {
  const { workerId, postings, profiles, similar, deletions } = results;
  const statements = [
    ...(postings.length > 0 ? storePostings(results, now) : []),
    ...(profiles.length > 0 ? storeProfiles(results, now) : []),
    ...(similar.length > 0 ? storeSimilar(results, now) : []),
    ...(deletions.length > 0 ? storeDeletions(results, now) : []),
  ];
  const ids = [...postings, ...profiles, ...similar, ...deletions].map(({ taskId }) => taskId);
  const processed = sql`(select count(*) from json_each(${JSON.stringify(ids)}) as result
    cross join embedding_tasks on embedding_tasks.id = result.value
      and embedding_tasks.worker_id = ${workerId} and embedding_tasks.finished_at = ${now})`;
  const beat = heartbeat(db, { workerId, now, processed });
  await runStatements(db, [...statements, beat.getSQL()]);
}
