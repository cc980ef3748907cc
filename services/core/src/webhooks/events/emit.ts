import type { RequestContext } from '@jobmatch/shared/http/route';
import type { WebhookEvent, WebhookMessage } from '@jobmatch/shared/contracts/webhooks';
import { currentTraceId } from '@jobmatch/shared/trace';
import type { Env } from '../../env.ts';

/** Puts an event down for whoever listens, after the answer, which does not depend on it. */
export function emit(
  { env, ctx, log }: Pick<RequestContext<Env>, 'env' | 'ctx' | 'log'>,
  event: WebhookEvent,
): void {
  const message: WebhookMessage = { kind: 'event', event, traceId: currentTraceId() };
  ctx.waitUntil(
    env.WEBHOOKS.send(message).catch((err: unknown) => {
      const error = err instanceof Error ? err.name : typeof err;
      log.error('webhook_event.lost', { type: event.type, eventId: event.eventId, error });
    }),
  );
}
