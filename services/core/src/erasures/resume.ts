import { createLog } from '@jobmatch/shared/log';
import { currentTrace } from '@jobmatch/shared/trace';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { finishErasure } from './finish.ts';
import { closeErasure, findStuckErasures, touchErasure } from './queries.ts';
import { askServices } from './service.ts';

const STUCK_MS = 10 * 60_000;
const MAX_A_RUN = 25;

/**
 * Moves on erasures that have not moved for ten minutes: a service that has not reported is asked
 * again, and what only core has left to do is done. One that fails does not hold up the others.
 */
export async function resumeErasures(
  env: Env,
  now: Date,
): Promise<{ resumed: number; failed: number }> {
  const db = database(env);
  const { requestId, traceId } = currentTrace();
  const log = createLog({ service: 'core' });
  const before = new Date(now.getTime() - STUCK_MS).toISOString();
  const stuck = await findStuckErasures(db, before, MAX_A_RUN);
  let failed = 0;
  for (const { id, userId, aiDoneAt, integrationsDoneAt } of stuck) {
    try {
      // First, so that one that keeps failing does not keep its place before the others.
      await touchErasure(db, id, now.toISOString());
      const missing = { ai: aiDoneAt === null, integrations: integrationsDoneAt === null };
      if (userId === null) await closeErasure(db, id, now.toISOString());
      else if (missing.ai || missing.integrations)
        await askServices(env, { erasureId: id, userId, requestId, traceId }, missing);
      else await finishErasure(env, { id, userId }, log, now);
    } catch (err) {
      failed += 1;
      const error = err instanceof Error ? err.name : typeof err;
      log.error('erasure.resume_failed', { erasureId: id, error });
    }
  }
  return { resumed: stuck.length - failed, failed };
}
