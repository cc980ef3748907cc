import type { Caller } from '@jobmatch/shared/caller';
import type { WebhookMessage } from '@jobmatch/shared/contracts/webhooks';
import { newId } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import { currentTraceId } from '@jobmatch/shared/trace';
import type { Env } from '../env.ts';

/** Tells the caller's webhooks that there is a new analysis of a posting. */
export async function announceAnalysis(
  { env, caller, log }: { env: Pick<Env, 'WEBHOOKS'>; caller: Caller; log: Log },
  { jobId, at }: { jobId: string; at: string },
): Promise<void> {
  const { userId, requestId } = caller;
  const ids = { eventId: newId(), userId, jobId, requestId };
  const message: WebhookMessage = {
    kind: 'event',
    event: { type: 'analysis.completed', at, ...ids },
    traceId: currentTraceId(),
  };
  try {
    await env.WEBHOOKS.send(message);
  } catch (err) {
    const error = err instanceof Error ? err.name : typeof err;
    log.error('webhook_event.lost', { type: 'analysis.completed', jobId, error });
  }
}
