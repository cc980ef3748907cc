import type { WebhookMessage } from '@jobmatch/shared/contracts/webhooks';
import { currentTrace } from '@jobmatch/shared/trace';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { findForgotten, removeDeliveries } from './queries.ts';

/** A message that is not lost comes within this time of when it is due. */
const PATIENCE_MS = 5 * 60_000;
const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
/** What one call of a queue takes. */
const BATCH = 100;
const REMOVED_AT_ONCE = 5000;

/** Sends messages for deliveries that are overdue, whose own were lost. */
export async function resendForgotten(env: Env, now: Date): Promise<number> {
  const before = new Date(now.getTime() - PATIENCE_MS).toISOString();
  const ids = await findForgotten(database(env), before, BATCH);
  const { requestId, traceId } = currentTrace();
  if (ids.length > 0) {
    await env.WEBHOOKS.sendBatch(
      ids.map((deliveryId) => ({
        body: { kind: 'delivery', deliveryId, requestId, traceId } satisfies WebhookMessage,
      })),
    );
  }
  return ids.length;
}

/** The log of deliveries goes back 30 days. */
export const removeOldDeliveries = (env: Env, now: Date): Promise<number> =>
  removeDeliveries(
    database(env),
    new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString(),
    REMOVED_AT_ONCE,
  );
