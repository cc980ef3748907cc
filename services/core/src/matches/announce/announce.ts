import { userScope } from '@jobmatch/shared/caller';
import type { WebhookMessage } from '@jobmatch/shared/contracts/webhooks';
import { currentTrace } from '@jobmatch/shared/trace';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { type UnannouncedRun, findUnannounced, markAnnounced } from './queries.ts';

type AnnounceEnv = Pick<Env, 'DB' | 'WEBHOOKS'>;

/** Time for whoever stored the matches to announce them. */
const FORGOTTEN_MS = 5 * 60_000;
const MAX_A_RUN = 500;

/**
 * Puts `jobs.matched` down for whoever listens, under the run's id: however often it is put down, an
 * endpoint gets it once.
 */
export async function announceRun(
  env: AnnounceEnv,
  { runId, userId, at }: UnannouncedRun,
  now: Date,
): Promise<void> {
  const { requestId, traceId } = currentTrace();
  const event = { type: 'jobs.matched', eventId: runId, userId, at, requestId } as const;
  await env.WEBHOOKS.send({ kind: 'event', event, traceId } satisfies WebhookMessage);
  await markAnnounced(database(env), userScope({ userId }), runId, now.toISOString());
}

/** Announces the runs that were stored and then forgotten. */
export async function announceForgotten(
  env: AnnounceEnv,
  now: Date,
): Promise<{ announced: number }> {
  const before = new Date(now.getTime() - FORGOTTEN_MS).toISOString();
  const runs = await findUnannounced(database(env), { before, max: MAX_A_RUN });
  for (const run of runs) await announceRun(env, run, now);
  return { announced: runs.length };
}
