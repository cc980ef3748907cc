import type { ClaimedDelivery, DeliveryOutcome } from '@jobmatch/shared/contracts/webhooks';
import { newId } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { insertNotification } from '../../notifications/queries.ts';
import { open } from '../../secret-box.ts';
import {
  countFailure,
  findAttempt,
  forgetFailures,
  recordOutcome,
  takeAttempt,
} from './queries.ts';

/** Longer than an attempt can take; after it, one that was not settled is taken for lost. */
const LEASE_MS = 60_000;
/** Deliveries given up one after another until the endpoint is: each was tried for 21 minutes. */
const MAX_FAILURES = 5;

/** Takes a delivery for one attempt, with what is needed to make it. */
export async function claimDelivery(
  env: Env,
  deliveryId: string,
  now: Date,
): Promise<ClaimedDelivery> {
  const db = database(env);
  const found = await findAttempt(db, deliveryId);
  if (found === null || found.status !== 'pending') return { status: 'over' };
  const at = now.toISOString();
  const leaseEndsAt = new Date(now.getTime() + LEASE_MS).toISOString();
  const taken = await takeAttempt(db, deliveryId, { now: at, leaseEndsAt });
  if (taken === null) {
    const waitMs = Date.parse(found.nextRetryAt ?? at) - now.getTime();
    return { status: 'wait', delaySeconds: Math.max(1, Math.ceil(waitMs / 1000)) };
  }
  const { attempt, payload, eventId, eventType } = taken;
  if (found.disabledAt !== null) {
    const common = { deliveryId, attempt, delivered: false, responseCode: null };
    const outcome = { ...common, error: 'endpoint_disabled', retryAfterSeconds: null };
    await recordOutcome(db, outcome, now);
    return { status: 'over' };
  }
  const secret = await open(env.WEBHOOK_SECRETS_KEY, found.userId, found.secretEncrypted);
  return {
    status: 'due',
    url: found.url,
    secret: Buffer.from(secret).toString(),
    ...{ payload, eventId, eventType, attempt },
  };
}

/** Notes what came of an attempt; disables an endpoint that keeps failing, and says so to its owner. */
export async function settleDelivery(
  env: Env,
  outcome: DeliveryOutcome,
  log: Log,
  now: Date,
): Promise<void> {
  const db = database(env);
  const settled = await recordOutcome(db, outcome, now);
  if (settled === null || settled.status === 'pending') return;
  const { endpointId } = settled;
  if (settled.status === 'delivered') return forgetFailures(db, endpointId);
  const counting = { max: MAX_FAILURES, now: now.toISOString() };
  const disabled = await countFailure(db, endpointId, counting);
  if (disabled === null) return;
  const { userId, url } = disabled;
  log.warn('webhook_endpoint.disabled', { endpointId, userId });
  await insertNotification(db, {
    id: newId(),
    userId,
    type: 'webhook_disabled',
    title: 'A webhook was switched off',
    message: `Nothing arrived at ${new URL(url).host} any more. Switch it on again when it works.`,
    actionUrl: '/settings/webhooks',
    actionText: 'Webhooks',
  });
}
