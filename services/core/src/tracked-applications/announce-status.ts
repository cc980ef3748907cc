import type { Caller } from '@jobmatch/shared/caller';
import type { RequestContext } from '@jobmatch/shared/http/route';
import { newId } from '@jobmatch/shared/ids';
import type { Env } from '../env.ts';
import { emit } from '../webhooks/events/emit.ts';
import type { TrackedApplication } from './tracked-application.ts';

/** Tells the owner's webhooks that an application has another status. */
export function announceStatus(
  context: Pick<RequestContext<Env>, 'env' | 'ctx' | 'log' | 'requestId'> & { caller: Caller },
  { id, status, activityLog }: TrackedApplication,
  at: Date,
): void {
  const change = activityLog.findLast(({ type, to }) => type === 'status_changed' && to === status);
  if (change?.from === null || change?.from === undefined) return;
  emit(context, {
    type: 'application.status_changed',
    eventId: newId(),
    userId: context.caller.userId,
    at: at.toISOString(),
    requestId: context.requestId,
    trackedApplicationId: id,
    from: change.from,
    to: status,
  });
}
