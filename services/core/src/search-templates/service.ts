import type { UserScope } from '@jobmatch/shared/caller';
import { searchOf } from '@jobmatch/shared/contracts/saved-searches';
import type { SearchMessage } from '@jobmatch/shared/contracts/searches';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import { currentTraceId } from '@jobmatch/shared/trace';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { nextRun } from '../saved-searches/next-run.ts';
import { insertAskedRun } from '../saved-searches/runs/queries.ts';
import { countUse, updateTemplate } from './queries.ts';
import {
  NOT_RUNNABLE,
  type SearchTemplate,
  type UpdateSearchTemplate,
  isRunnable,
} from './template.ts';

type Scheduled = Pick<SearchTemplate, 'schedule' | 'lastRunAt'>;

/** A search that never ran is due at once, another one when its period has passed since it ran. */
export function dueAt({ schedule, lastRunAt }: Scheduled, now: Date): string | null {
  if (schedule === null) return null;
  if (lastRunAt === null) return now.toISOString();
  const last = new Date(lastRunAt);
  const next = nextRun(schedule, last, last);
  return (next > now ? next : now).toISOString();
}

/** Sets the sent fields only; another schedule is counted from the last run. Null: it is gone. */
export function changeTemplate(
  env: Pick<Env, 'DB'>,
  scope: UserScope,
  template: SearchTemplate,
  changes: UpdateSearchTemplate,
  now: Date,
): Promise<SearchTemplate | null> {
  const { schedule = template.schedule, searchCriteria = template.searchCriteria } = changes;
  if (!isRunnable({ schedule, searchCriteria })) {
    const fields = { searchCriteria: NOT_RUNNABLE };
    throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields });
  }
  const isOther = schedule !== template.schedule;
  const due = isOther ? { nextRunAt: dueAt({ ...template, schedule }, now) } : {};
  return updateTemplate(database(env), scope, template.id, { ...changes, ...due });
}

interface Use {
  env: Pick<Env, 'DB' | 'SEARCHES'>;
  log: Log;
}

/**
 * Counts a use and has the template's search run, in the background and as its schedule would. While
 * one runs that was asked for, another use starts none. Null: there is no such template.
 */
export async function useTemplate({ env, log }: Use, scope: UserScope, id: string) {
  const db = database(env);
  const template = await countUse(db, scope, id);
  if (template === null) return null;
  const { useCount, searchCriteria } = template;
  if (searchOf(searchCriteria) === null) return { template, useCount, searchId: null };
  const newSearchId = newId();
  const searchId = await insertAskedRun(db, scope, { searchId: newSearchId, templateId: id });
  if (searchId === newSearchId) {
    const message: SearchMessage = { kind: 'saved_search', searchId, traceId: currentTraceId() };
    try {
      await env.SEARCHES.send(message);
    } catch (err) {
      // The run is noted: it is found and sent again.
      log.warn('saved_search.unqueued', { searchId, error: err instanceof Error ? err.name : '' });
    }
  }
  return { template, useCount, searchId };
}
