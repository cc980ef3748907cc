import { now } from '@jobmatch/db-schema/columns';
import { embeddingTasks, profileEmbeddings } from '@jobmatch/db-schema/embeddings';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { selectedRow } from '../../selected-row.ts';

/** Of a profile's text: float32, little-endian. */
export interface ProfileVector {
  model: string;
  textHash: string;
  vector: ArrayBuffer;
}

/**
 * Stores the vector in place of the one before it. The hash of the earlier text is kept with a task
 * that is done: its entry in the cache may outlive the text. An account being erased is given none.
 */
export async function storeVector(
  db: Database,
  { userId }: UserScope,
  { model, textHash, vector }: ProfileVector,
): Promise<void> {
  const set = { model, textHash, vector: Buffer.from(vector), embeddedAt: now };
  const account = sql`${users} where ${and(eq(users.id, userId), isNull(users.erasingAt))}`;
  const replaced = {
    id: newId(),
    subjectType: 'profile' as const,
    subjectId: userId,
    ownerId: userId,
    taskType: 'generate_embedding' as const,
    status: 'completed' as const,
    traceId: newId().replaceAll('-', ''),
    textHash: sql`${profileEmbeddings.textHash}`,
    finishedAt: now,
  };
  const isReplaced = and(
    eq(profileEmbeddings.userId, userId),
    ne(profileEmbeddings.textHash, textHash),
    sql`exists(select 1 from ${account})`,
  );
  await db.batch([
    db
      .insert(embeddingTasks)
      .select(
        sql`${selectedRow(embeddingTasks, replaced)} from ${profileEmbeddings} where ${isReplaced}`,
      ),
    db
      .insert(profileEmbeddings)
      .select(sql`${selectedRow(profileEmbeddings, { userId, ...set })} from ${account}`)
      .onConflictDoUpdate({
        target: profileEmbeddings.userId,
        set: { ...set, updatedAt: now },
      }),
  ]);
}
