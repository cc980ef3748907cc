import { ErasureMessage, type ErasureReport } from '@jobmatch/shared/contracts/erasures';
import type { Log } from '@jobmatch/shared/log';
import { inTrace, traceOfMessage } from '@jobmatch/shared/trace';
import * as v from 'valibot';
import {
  type PendingImports,
  dropPendingImport,
  findPendingImport,
} from '../linkedin/pending-import.ts';

/** Pauses before the second, third and fourth try. */
const BACKOFF_SECONDS = [60, 300, 900] as const;
const LAST_BACKOFF_SECONDS = 900;

interface ErasureEnv extends PendingImports {
  CORE_ERASURES: { report(report: ErasureReport): Promise<void> };
}

/**
 * Erases what is held of accounts here and reports it: an import that was not confirmed yet. An
 * e-mail is read from core to be sent and not kept. One account that fails does not hold up the
 * others.
 */
export async function consumeErasures(
  batch: MessageBatch,
  env: ErasureEnv,
  log: Log,
): Promise<void> {
  await Promise.all(
    batch.messages.map((message) =>
      inTrace(traceOfMessage(message.body), () => consume(message, env, log)),
    ),
  );
}

async function consume(message: Message, env: ErasureEnv, log: Log): Promise<void> {
  const parsed = v.safeParse(ErasureMessage, message.body);
  if (!parsed.success) {
    const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '$').join(',');
    log.error('erasure.malformed', { messageId: message.id, fields });
    message.ack();
    return;
  }
  const { erasureId, userId, requestId } = parsed.output;
  const ids = { erasureId, requestId, attempt: message.attempts };
  try {
    const pendingImports = (await findPendingImport(env, userId)) === null ? 0 : 1;
    await dropPendingImport(env, userId);
    const counts = { pendingImports };
    const report = { erasureId, userId, service: 'integrations', counts, done: true } as const;
    await env.CORE_ERASURES.report(report);
    log.info('erasure.reported', ids);
    message.ack();
  } catch (err) {
    const delaySeconds = BACKOFF_SECONDS[message.attempts - 1] ?? LAST_BACKOFF_SECONDS;
    const error = err instanceof Error ? err.name : typeof err;
    log.warn('erasure.postponed', { ...ids, error, delaySeconds });
    message.retry({ delaySeconds });
  }
}
