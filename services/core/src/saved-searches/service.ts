import { userScope } from '@jobmatch/shared/caller';
import type { MatchingMessage } from '@jobmatch/shared/contracts/matching';
import {
  type GrantedSearch,
  SEARCHES_A_BATCH,
  SearchCriteria,
} from '@jobmatch/shared/contracts/saved-searches';
import { newId } from '@jobmatch/shared/ids';
import { currentTraceId } from '@jobmatch/shared/trace';
import * as v from 'valibot';
import { type Database, database } from '../database.ts';
import type { Env } from '../env.ts';
import { notifyOnce } from '../notifications/notify.ts';
import { monthOf } from '../usage/plan-limits.ts';
import { returnUsage } from '../usage/service.ts';
import { findDueTemplates, insertDueRuns } from './due/queries.ts';
import { nextRun } from './next-run.ts';
import { beginRun, endRun, failOldRuns, retryTemplate, takeForgottenRuns } from './runs/queries.ts';

/** After which a search is tried again whose sources, or we, failed. */
const RETRY_MS = 3_600_000;
/** Failed runs of a day after which a search waits for its own next time. */
const RETRIES_MAX = 3;
const PASSING: ReadonlySet<string> = new Set(['UPSTREAM_ERROR', 'INTERNAL_ERROR', 'UNAVAILABLE']);

/** Notes the runs that are due at `now` and answers their ids. */
export async function takeDueRuns(db: Database, now: Date): Promise<string[]> {
  const at = now.toISOString();
  const due = await findDueTemplates(db, { now: at, max: SEARCHES_A_BATCH });
  const runs = due.flatMap(({ id: templateId, schedule, nextRunAt: dueAt }) => {
    if (schedule === null || dueAt === null) return [];
    const nextRunAt = nextRun(schedule, new Date(dueAt), now).toISOString();
    return [{ searchId: newId(), templateId, schedule, dueAt, nextRunAt }];
  });
  return runs.length === 0 ? [] : insertDueRuns(db, runs, at);
}

/** Ends what is too old, giving its units back, and answers what is to be sent again. */
export async function takeForgotten(db: Database, now: Date) {
  const failed = await failOldRuns(db, now);
  for (const { id, userId } of failed) {
    await returnUsage(db, userScope({ userId }), 'jobSearches', now, id);
  }
  return { searchIds: await takeForgottenRuns(db, now), failed: failed.length };
}

export async function begin(
  db: Database,
  searchId: string,
  now: Date,
): Promise<GrantedSearch | null> {
  const begun = await beginRun(db, searchId, now);
  if (begun === null) return null;
  const { userId, criteria } = begun;
  // Criteria that an earlier release stored and this one does not know: they name nothing to search by.
  const parsed = v.safeParse(SearchCriteria, JSON.parse(criteria));
  return { searchId, userId, criteria: parsed.success ? parsed.output : {} };
}

/**
 * What follows a run. What it found is scored at once; what failed for a passing reason is tried again
 * in an hour, three times a day; a plan that is used up is told of once a month.
 */
export async function finish(
  env: Pick<Env, 'DB' | 'MATCHING'>,
  { searchId, failure }: { searchId: string; failure: string | null },
  now: Date,
): Promise<void> {
  const db = database(env);
  const ended = await endRun(db, searchId, failure, now);
  if (ended === null) return;
  const { userId, templateId, jobsFound } = ended;
  if (failure === null) {
    const message: MatchingMessage = { userId, traceId: currentTraceId() };
    if (jobsFound > 0) await env.MATCHING.send(message);
    return;
  }
  if (failure === 'USAGE_LIMIT_EXCEEDED') {
    await notifyOnce(db, userScope({ userId }), LIMIT_REACHED, { since: monthOf(now).start, now });
  }
  if (PASSING.has(failure) && templateId !== null) {
    const at = new Date(now.getTime() + RETRY_MS);
    await retryTemplate(db, templateId, { at, now, max: RETRIES_MAX });
  }
}

const LIMIT_REACHED = {
  type: 'search_limit_reached',
  title: 'A saved search did not run',
  message:
    'The job searches of your plan are used up for this month. Saved searches go on when it begins anew.',
  actionUrl: '/settings/billing',
  actionText: 'See your plan',
};
