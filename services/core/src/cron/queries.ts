import { cronRuns } from '@jobmatch/db-schema/operations';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { deleteInChunks } from './in-chunks.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** No run takes this long: one that still says so was cut off. */
const RUN_MAX_MS = HOUR_MS / 2;

export type Summary = Record<string, number>;

const before = (now: Date, ms: number): string => new Date(now.getTime() - ms).toISOString();

/** Notes that a task has begun, and that earlier runs of it which never ended have failed. */
export async function startRun(db: Database, id: string, name: string, now: Date): Promise<void> {
  const at = now.toISOString();
  await db.batch([
    db
      .update(cronRuns)
      .set({ status: 'failed', finishedAt: at, summary: { error: 'cut off' }, updatedAt: at })
      .where(
        and(
          eq(cronRuns.name, name),
          eq(cronRuns.status, 'running'),
          lt(cronRuns.startedAt, before(now, RUN_MAX_MS)),
        ),
      ),
    db.insert(cronRuns).values({ id, name, startedAt: at, status: 'running' }),
  ]);
}

export async function finishRun(
  db: Database,
  id: string,
  status: 'completed' | 'failed',
  summary: Record<string, unknown>,
  finishedAt: string,
): Promise<void> {
  const set = { status, summary, finishedAt, updatedAt: finishedAt };
  await db.update(cronRuns).set(set).where(eq(cronRuns.id, id));
}

/** Failed sign-ins count for an hour at most; a day is for looking into them. */
export const removeFailedLogins = (db: Database, now: Date): Promise<number> =>
  deleteInChunks(db, 'failed_login_attempts', sql`attempted_at <= ${before(now, DAY_MS)}`);

export const removePassedLockouts = (db: Database, now: Date): Promise<number> =>
  deleteInChunks(db, 'account_lockouts', sql`locked_until <= ${now.toISOString()}`);

/** Used and expired tokens. Those of the last hour stay: they limit how many may be asked for. */
export async function removeSpentTokens(db: Database, now: Date): Promise<number> {
  const old = sql`created_at <= ${before(now, HOUR_MS)}`;
  const expired = sql`expires_at <= ${now.toISOString()} and ${old}`;
  const used = sql`used_at <= ${now.toISOString()} and ${old}`;
  return (
    (await deleteInChunks(db, 'one_time_tokens', expired)) +
    (await deleteInChunks(db, 'one_time_tokens', used))
  );
}

export const removeOldSessions = (db: Database, now: Date): Promise<number> =>
  deleteInChunks(db, 'sessions', sql`expires_at <= ${before(now, 30 * DAY_MS)}`);

export const removeOldRuns = (db: Database, now: Date): Promise<number> =>
  deleteInChunks(db, 'cron_runs', sql`started_at <= ${before(now, 90 * DAY_MS)}`);
