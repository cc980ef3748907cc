import { type WebhookEvent, WebhookMessage } from '@jobmatch/shared/contracts/webhooks';
import type { Log } from '@jobmatch/shared/log';
import { currentTraceId, inTrace, traceOfMessage } from '@jobmatch/shared/trace';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { send } from './send.ts';

/** Before a message is tried again that failed for a reason of our own. */
const OWN_FAILURE_SECONDS = 60;

type WebhookEnv = Pick<
  Env,
  'CORE_WEBHOOKS' | 'DNS_RESOLVER_URL' | 'WEBHOOKS' | 'WEBHOOK_RETRY_SECONDS' | 'WEBHOOK_WEB'
>;

/** Sends webhooks, each on its own: one endpoint that fails or is slow does not hold up the others. */
export async function consumeWebhooks(
  batch: MessageBatch,
  env: WebhookEnv,
  log: Log,
): Promise<void> {
  await Promise.all(
    batch.messages.map((message) =>
      inTrace(traceOfMessage(message.body), () => consume(message, env, log)),
    ),
  );
}

/** Messages that were tried too often. What they stood for is still due in core, whose cron sends it. */
export async function consumeDeadWebhooks(
  batch: MessageBatch,
  _: unknown,
  log: Log,
): Promise<void> {
  for (const { id } of batch.messages) log.error('webhook.dead_lettered', { messageId: id });
  batch.ackAll();
}

async function consume(message: Message, env: WebhookEnv, log: Log): Promise<void> {
  const parsed = v.safeParse(WebhookMessage, message.body);
  if (!parsed.success) {
    const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '$').join(',');
    log.error('webhook.malformed', { messageId: message.id, fields });
    message.ack();
    return;
  }
  const { output } = parsed;
  try {
    const delaySeconds =
      output.kind === 'event' ? await fanOut(env, output.event) : await deliver(env, log, output);
    if (delaySeconds === null) message.ack();
    else message.retry({ delaySeconds });
  } catch (err) {
    const error = err instanceof Error ? err.name : typeof err;
    log.warn('webhook.postponed', { messageId: message.id, kind: output.kind, error });
    message.retry({ delaySeconds: OWN_FAILURE_SECONDS });
  }
}

/** One message for each endpoint that listens. Again, it is the same deliveries, which go out once. */
async function fanOut(env: WebhookEnv, event: WebhookEvent): Promise<null> {
  const { requestId } = event;
  const traceId = currentTraceId();
  const ids = await env.CORE_WEBHOOKS.prepare(event);
  if (ids.length > 0) {
    await env.WEBHOOKS.sendBatch(
      ids.map((deliveryId) => ({
        body: { kind: 'delivery', deliveryId, requestId, traceId } satisfies WebhookMessage,
      })),
    );
  }
  return null;
}

/** Makes an attempt that is due; answers when the message is to come again, null if never. */
async function deliver(
  env: WebhookEnv,
  log: Log,
  { deliveryId, requestId }: Extract<WebhookMessage, { kind: 'delivery' }>,
): Promise<number | null> {
  const claimed = await env.CORE_WEBHOOKS.claim({ deliveryId });
  if (claimed.status === 'over') return null;
  if (claimed.status === 'wait') return claimed.delaySeconds;
  const { attempt } = claimed;
  const attempted = await send(claimed, {
    deliveryId,
    web: (request) => env.WEBHOOK_WEB?.fetch(request) ?? fetch(request),
    resolverUrl: env.DNS_RESOLVER_URL,
    now: new Date(),
  });
  const retryAfterSeconds = attempted.delivered
    ? null
    : (env.WEBHOOK_RETRY_SECONDS[attempt - 1] ?? null);
  await env.CORE_WEBHOOKS.settle({ deliveryId, attempt, ...attempted, retryAfterSeconds });
  log.info('webhook.attempted', { deliveryId, requestId, attempt, ...attempted });
  return retryAfterSeconds;
}
