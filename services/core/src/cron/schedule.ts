import { createLog } from '@jobmatch/shared/log';
import { measureMatchQuality } from '../analytics/match-quality/measure.ts';
import type { Env } from '../env.ts';
import { database } from '../database.ts';
import { raiseAlerts } from '../embeddings/alerts/alerts.ts';
import { dispatchTasks } from '../embeddings/dispatch.ts';
import { removeOldEmailRecords, sweepEmails } from '../emails/sweep/sweep.ts';
import { renewSimilarLists } from '../embeddings/similar-lists/queries.ts';
import { removeOldTasks, removeSilentWorkers, sweepTasks } from '../embeddings/sweep/queries.ts';
import { resumeErasures } from '../erasures/resume.ts';
import { removeExpiredFiles, sweepFiles } from '../files/sweep.ts';
import { deduplicateNew } from '../job-duplicates/batch/batch.ts';
import { archiveOld, closeOld, removeLapsed } from '../jobs/cleanup/queries.ts';
import { announceForgotten } from '../matches/announce/announce.ts';
import { notifyWaiting, sendDigests } from '../matches/service.ts';
import { removeOldMatches } from '../matches/store/queries.ts';
import { sendUsers } from '../matches/users/send-users.ts';
import { removeOldDeliveries, resendForgotten } from '../webhooks/upkeep/sweep.ts';
import {
  type Summary,
  removeFailedLogins,
  removeOldRuns,
  removeOldSessions,
  removePassedLockouts,
  removeSpentTokens,
} from './queries.ts';

/**
 * A piece of upkeep. Doing it again changes nothing that the first time did not leave, so a run that
 * was cut off or came twice does no harm.
 */
export interface Task {
  name: string;
  run(env: Env, now: Date): Promise<Summary>;
}

/** What is done when, by the cron expressions in wrangler.jsonc (UTC). */
export const SCHEDULE: Record<string, readonly Task[]> = {
  '*/5 * * * *': [
    {
      name: 'embedding-tasks',
      run: async (env, now) => {
        const swept = await sweepTasks(database(env), now);
        return { swept, sent: await dispatchTasks(env, createLog({ service: 'core' })) };
      },
    },
    {
      name: 'embedding-alerts',
      run: async (env, now) => ({
        told: await raiseAlerts(env, createLog({ service: 'core' }), now),
      }),
    },
    {
      name: 'emails',
      run: sweepEmails,
    },
    {
      name: 'webhook-deliveries',
      run: async (env, now) => ({ resent: await resendForgotten(env, now) }),
    },
  ],
  '0 * * * *': [
    {
      name: 'match-users',
      run: sendUsers,
    },
    {
      name: 'match-webhooks',
      run: announceForgotten,
    },
    {
      name: 'match-notifications',
      run: (env, now) => notifyWaiting(env, now, createLog({ service: 'core' })),
    },
    {
      name: 'match-digests',
      run: (env, now) => sendDigests(env, now, createLog({ service: 'core' })),
    },
    {
      name: 'old-webhook-deliveries',
      run: async (env, now) => ({ removed: await removeOldDeliveries(env, now) }),
    },
    {
      name: 'lapsed-jobs',
      run: async (env, now) => ({ removed: await removeLapsed(database(env), now) }),
    },
    {
      name: 'failed-logins',
      run: async (env, now) => ({ removed: await removeFailedLogins(database(env), now) }),
    },
    {
      name: 'lockouts',
      run: async (env, now) => ({ removed: await removePassedLockouts(database(env), now) }),
    },
    {
      name: 'one-time-tokens',
      run: async (env, now) => ({ removed: await removeSpentTokens(database(env), now) }),
    },
    {
      name: 'sessions',
      run: async (env, now) => ({ removed: await removeOldSessions(database(env), now) }),
    },
    {
      name: 'expired-files',
      run: async (env, now) => ({ removed: await removeExpiredFiles(env, now) }),
    },
    {
      name: 'stray-files',
      run: async (env, now) => ({ removed: await sweepFiles(env, now) }),
    },
    {
      name: 'erasures',
      run: resumeErasures,
    },
    {
      name: 'old-email-records',
      run: async (env, now) => ({ removed: await removeOldEmailRecords(database(env), now) }),
    },
    {
      name: 'similar-lists',
      run: async (env, now) => ({ renewed: await renewSimilarLists(database(env), now) }),
    },
    {
      name: 'old-embedding-tasks',
      run: async (env, now) => ({ removed: await removeOldTasks(database(env), now) }),
    },
    {
      name: 'silent-workers',
      run: async (env, now) => ({ removed: await removeSilentWorkers(database(env), now) }),
    },
  ],
  '0 3 * * *': [
    {
      name: 'close-jobs',
      run: async (env, now) => ({ closed: await closeOld(database(env), now) }),
    },
    {
      name: 'archive-jobs',
      run: async (env, now) => ({ archived: await archiveOld(database(env), now) }),
    },
    {
      name: 'duplicates',
      run: (env, now) => deduplicateNew(database(env), now, createLog({ service: 'core' })),
    },
    {
      name: 'old-matches',
      run: async (env, now) => ({ removed: await removeOldMatches(database(env), now) }),
    },
    {
      name: 'match-quality',
      run: (env, now) => measureMatchQuality(database(env), now),
    },
    {
      name: 'cron-runs',
      run: async (env, now) => ({ removed: await removeOldRuns(database(env), now) }),
    },
  ],
};
