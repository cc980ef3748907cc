import { MatchingMessage } from '@jobmatch/shared/contracts/matching';
import type { Log } from '@jobmatch/shared/log';
import { inTrace, traceOfMessage } from '@jobmatch/shared/trace';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { scoreNewPostings } from './score-new-postings.ts';

/** Pauses before the second, third and fourth try. */
const BACKOFF_SECONDS = [60, 300, 900] as const;
const LAST_BACKOFF_SECONDS = 900;

/**
 * Scores new postings for the users that messages name, one after the other. A message that comes
 * again scores only what was not stored; one that is lost is made up for within a day.
 */
export async function consumeMatching(
  batch: MessageBatch,
  env: Env,
  log: Log,
  ctx: ExecutionContext,
): Promise<void> {
  for (const message of batch.messages) {
    await inTrace(traceOfMessage(message.body), () => consume(message, env, log, ctx));
  }
}

async function consume(message: Message, env: Env, log: Log, ctx: ExecutionContext): Promise<void> {
  const parsed = v.safeParse(MatchingMessage, message.body);
  if (!parsed.success) {
    const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '$').join(',');
    log.error('matching.malformed', { messageId: message.id, fields });
    message.ack();
    return;
  }
  const { userId, traceId } = parsed.output;
  const caller = { userId, role: 'user', sessionId: '', requestId: traceId } as const;
  try {
    const counts = await scoreNewPostings({ env, ctx, caller, log }, new Date());
    log.info('matching.completed', { userId, traceId, ...counts });
    message.ack();
  } catch (err) {
    const delaySeconds = BACKOFF_SECONDS[message.attempts - 1] ?? LAST_BACKOFF_SECONDS;
    const error = err instanceof Error ? err.name : typeof err;
    log.warn('matching.postponed', { userId, traceId, error, delaySeconds });
    message.retry({ delaySeconds });
  }
}
