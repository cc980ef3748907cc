import type { DeadLetter, EmbeddingMessage } from '@jobmatch/shared/contracts/embeddings';
import { newId } from '@jobmatch/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';
import { isActive } from '../tasks/conditions.ts';

/**
 * Keeps messages that the queue gave up on, each once, and marks their tasks and postings as failed;
 * how many are new. A task that nobody has tried since it was set back has another message under way
 * and stays as it is.
 */
export async function keepDeadLetters(
  db: Database,
  letters: readonly DeadLetter[],
  now: string,
): Promise<number> {
  const rows = letters.map(({ queue, messageId, message }) => ({
    id: newId(),
    queue,
    messageId,
    taskId: message.taskId,
    traceId: message.traceId,
    message: withoutAccount(message),
  }));
  const given = sql`json_each(${JSON.stringify(rows)}) as letter`;
  const [, , kept] = await runStatements(db, [
    sql`
      update embedding_tasks set status = 'failed', finished_at = ${now}, next_retry_at = null,
        updated_at = ${now}
      where id in (select letter.value->>'taskId' from ${given} where not exists(
          select 1 from dead_letters where message_id = letter.value->>'messageId'))
        and ${isActive} and attempts > 0`,
    sql`
      update jobs set embedding_status = 'failed' where id in (
        select embedding_tasks.subject_id from ${given} cross join embedding_tasks
          on embedding_tasks.id = letter.value->>'taskId' and +embedding_tasks.status = 'failed'
          and embedding_tasks.finished_at = ${now}
          and embedding_tasks.task_type = 'generate_embedding')`,
    sql`
      insert into dead_letters (id, queue, message_id, message, error, trace_id)
      select letter.value->>'id', letter.value->>'queue', letter.value->>'messageId',
        letter.value->'message',
        (select error from embedding_tasks where id = letter.value->>'taskId'),
        letter.value->>'traceId'
      from ${given} where true
      on conflict (message_id) do nothing
      returning 1`,
  ]);
  return kept.length;
}

/** The message without whose profile it is about: a letter may outlive the account. */
function withoutAccount({ subjectId, ...message }: EmbeddingMessage) {
  return message.subjectType === 'profile' ? message : { ...message, subjectId };
}
