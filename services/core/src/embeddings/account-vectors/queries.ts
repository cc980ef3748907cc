import type { UserScope } from '@jobmatch/shared/caller';
import type { AccountVectors } from '@jobmatch/shared/contracts/embeddings';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';

/** What an account that is being erased left in the index and the cache; nothing of any other. */
export async function readAccountVectors(
  db: Database,
  { userId }: UserScope,
): Promise<AccountVectors> {
  const erasing = sql`exists(select 1 from users where id = ${userId} and erasing_at is not null)`;
  const [jobs, texts] = await runStatements(db, [
    sql<{ id: string }>`
      select id from jobs where owner_id = ${userId} and ${erasing}
      union select subject_id from embedding_tasks
        where owner_id = ${userId} and subject_type = 'job' and ${erasing}`,
    sql<{ hash: string }>`
      select embedded_text_hash as hash from jobs
        where owner_id = ${userId} and embedded_text_hash is not null and ${erasing}
      union select text_hash from embedding_tasks
        where owner_id = ${userId} and text_hash is not null and ${erasing}
      union select text_hash from profile_embeddings where user_id = ${userId} and ${erasing}`,
  ]);
  return { jobIds: jobs.map(({ id }) => id), textHashes: texts.map(({ hash }) => hash) };
}
