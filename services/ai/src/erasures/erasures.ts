import { ErasureMessage, type ErasureReport } from '@jobmatch/shared/contracts/erasures';
import type { Log } from '@jobmatch/shared/log';
import * as v from 'valibot';

/** Pauses before the second, third and fourth try. */
const BACKOFF_SECONDS = [60, 300, 900] as const;
const LAST_BACKOFF_SECONDS = 900;

/** Deletions under way at once. */
const AT_ONCE = 50;

interface ErasureEnv {
  JOB_ANALYSIS_CACHE: Pick<KVNamespace, 'list' | 'delete'>;
  CORE_ERASURES: { report(report: ErasureReport): Promise<void> };
}

/** Forgets erased accounts, each on its own: one that fails does not hold up the others. */
export async function consumeErasures(
  batch: MessageBatch,
  env: ErasureEnv,
  log: Log,
): Promise<void> {
  await Promise.all(batch.messages.map((message) => consume(message, env, log)));
}

async function consume(message: Message, env: ErasureEnv, log: Log): Promise<void> {
  const parsed = v.safeParse(ErasureMessage, message.body);
  if (!parsed.success) {
    const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '$').join(',');
    log.error('erasure.malformed', { messageId: message.id, fields });
    message.ack();
    return;
  }
  const { erasureId, requestId } = parsed.output;
  const ids = { erasureId, requestId, attempt: message.attempts };
  try {
    const analyses = await forget(parsed.output, env);
    log.info('erasure.reported', { ...ids, analyses });
    message.ack();
  } catch (err) {
    const delaySeconds = BACKOFF_SECONDS[message.attempts - 1] ?? LAST_BACKOFF_SECONDS;
    const error = err instanceof Error ? err.name : typeof err;
    log.warn('erasure.postponed', { ...ids, error, delaySeconds });
    message.retry({ delaySeconds });
  }
}

/**
 * Deletes the account's cached analyses and says how many there were. They are counted and reported
 * first, so that the number is right however often the deletion has to be taken up again.
 */
async function forget(
  { erasureId, userId }: ErasureMessage,
  { JOB_ANALYSIS_CACHE: cache, CORE_ERASURES: core }: ErasureEnv,
): Promise<number> {
  const keys = await keysWithPrefix(cache, `job-analysis:${userId}:`);
  const report = {
    erasureId,
    userId,
    service: 'ai' as const,
    counts: { cachedAnalyses: keys.length },
  };
  if (keys.length > 0) await core.report({ ...report, done: false });
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    await Promise.all(keys.slice(from, from + AT_ONCE).map((key) => cache.delete(key)));
  }
  await core.report({ ...report, done: true });
  return keys.length;
}

async function keysWithPrefix(cache: Pick<KVNamespace, 'list'>, prefix: string) {
  const keys: string[] = [];
  let cursor: string | null = null;
  let complete = false;
  while (!complete) {
    const page: KVNamespaceListResult<unknown> = await cache.list({ prefix, cursor });
    keys.push(...page.keys.map(({ name }) => name));
    complete = page.list_complete;
    cursor = page.list_complete ? null : page.cursor;
  }
  return keys;
}
