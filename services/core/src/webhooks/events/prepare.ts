import { type UserScope, userScope } from '@jobmatch/shared/caller';
import type { WebhookEvent } from '@jobmatch/shared/contracts/webhooks';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../../database.ts';
import { findRunMatches } from '../../matches/announce/queries.ts';
import { findTracked } from '../../tracked-applications/queries.ts';
import { findAnalysisFacts, findListeners, findPending, insertDeliveries } from './queries.ts';

/**
 * Notes an event for each endpoint of its account that listens, and answers what is to be sent. The
 * body is made now and kept: every attempt and every replay sends the same bytes.
 */
export async function prepareDeliveries(
  db: Database,
  event: WebhookEvent,
  now: Date,
): Promise<string[]> {
  const { eventId, type, at } = event;
  const scope = userScope(event);
  const listeners = await findListeners(db, scope, type);
  const data = listeners.length === 0 ? null : await dataOf(db, scope, event);
  if (data === null) return [];
  const payload = JSON.stringify({ id: eventId, type, createdAt: at, data });
  const nextRetryAt = now.toISOString();
  const common = { eventId, eventType: type, payload, nextRetryAt };
  const rows = listeners.map((endpointId) => ({ id: newId(), endpointId, ...common }));
  await insertDeliveries(db, scope, rows);
  return findPending(db, scope, eventId);
}

/** Null where what the event is about is gone. */
async function dataOf(db: Database, scope: UserScope, event: WebhookEvent) {
  if (event.type === 'analysis.completed') return findAnalysisFacts(db, scope, event.jobId);
  if (event.type === 'jobs.matched') {
    const matches = await findRunMatches(db, scope, event.eventId);
    return matches.length === 0 ? null : { matches };
  }
  const { trackedApplicationId, from, to } = event;
  const tracked = await findTracked(db, scope, trackedApplicationId);
  if (tracked === null) return null;
  const { applicationId, jobId, jobTitle, company } = tracked;
  return { trackedApplicationId, applicationId, jobId, jobTitle, company, from, to };
}
