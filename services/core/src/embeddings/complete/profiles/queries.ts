import type { EmbeddingResults } from '@jobmatch/shared/contracts/embeddings';
import { type SQL, sql } from 'drizzle-orm';
import { isClaimedBy } from '../../tasks/conditions.ts';
import { finishTasks } from '../finish-tasks.ts';

/**
 * The statements that store the vectors of profiles. The hash of the text before is kept with the
 * task: its entry in the cache may outlive the text. An account being erased is given none.
 */
export function storeProfiles(
  { workerId, model, profiles }: Pick<EmbeddingResults, 'workerId' | 'model' | 'profiles'>,
  now: string,
): SQL[] {
  const rows = profiles.map(({ vector, ...profile }) => ({
    ...profile,
    vector: Buffer.from(vector).toString('hex'),
  }));
  const claimed = sql`json_each(${JSON.stringify(rows)}) as result cross join embedding_tasks
    on embedding_tasks.id = result.value->>'taskId' and ${isClaimedBy(workerId)}
    and embedding_tasks.subject_type = 'profile'
    and embedding_tasks.subject_id = result.value->>'userId'`;
  return [
    sql`
      update embedding_tasks set (owner_id, text_hash) = (
        select user_id, text_hash from profile_embeddings
        where user_id = embedding_tasks.subject_id)
      where id in (
        select embedding_tasks.id from ${claimed} cross join profile_embeddings as earlier
          on earlier.user_id = embedding_tasks.subject_id
          and earlier.text_hash <> result.value->>'textHash')`,
    sql`
      insert into profile_embeddings (user_id, model, text_hash, vector, embedded_at)
      select users.id, ${model}, result.value->>'textHash', unhex(result.value->>'vector'), ${now}
      from ${claimed} cross join users on users.id = embedding_tasks.subject_id
      where users.erasing_at is null
      on conflict (user_id) do update set
        model = excluded.model, text_hash = excluded.text_hash, vector = excluded.vector,
        embedded_at = excluded.embedded_at, updated_at = excluded.embedded_at`,
    finishTasks(sql`select embedding_tasks.id from ${claimed}`, now),
  ];
}
