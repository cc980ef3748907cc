import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';
import { isPaused } from '../tasks/conditions.ts';
import { RANDOM_UUID } from '../tasks/random-uuid.ts';
import { ALERTS, type AlertKind } from './vocabulary.ts';

const MINUTE_MS = 60_000;
const SILENT_MINUTES = 10;
const QUIET_MINUTES = 60;
/** Below this many tasks a share says little. */
const TASKS_MIN = 20;
const FAILED_SHARE_MAX = 0.05;

const before = (now: Date, minutes: number): string =>
  new Date(now.getTime() - minutes * MINUTE_MS).toISOString();

/** What is wrong with the pipeline now. */
export async function readFaults(db: Database, now: Date): Promise<AlertKind[]> {
  const silent = before(now, SILENT_MINUTES);
  const [ended, waiting, workers] = await runStatements(db, [
    sql<{ total: number; failed: number }>`
      select count(*) as total, count(*) filter (where status = 'failed') as failed
      from embedding_tasks where finished_at > ${before(now, QUIET_MINUTES)}`,
    sql<{ stalled: number }>`
      select not ${isPaused}
        and exists(select 1 from embedding_tasks where status in ('pending', 'processing')
          and task_type = 'generate_embedding' and created_at <= ${silent})
        and not exists(select 1 from embedding_tasks where finished_at > ${silent}
          and +status = 'completed' and task_type = 'generate_embedding') as stalled`,
    sql<{ silent: number }>`
      select exists(select 1 from worker_status
        where last_heartbeat <= ${silent} and status = 'running') as silent`,
  ]);
  const { total, failed } = ended[0] ?? { total: 0, failed: 0 };
  const faults: AlertKind[] = [];
  if (total >= TASKS_MIN && failed / total > FAILED_SHARE_MAX) faults.push('embedding_failures');
  if (waiting[0]?.stalled === 1) faults.push('embedding_stalled');
  if (workers[0]?.silent === 1) faults.push('embedding_worker_silent');
  return faults;
}

interface Told {
  notificationId: string;
  userId: string;
  email: string;
}

/**
 * Puts an alert into the list of every admin who has not had one of its kind for an hour, and answers
 * who they are. One statement: of parallel calls one tells an admin.
 */
export async function notifyAdmins(db: Database, kind: AlertKind, now: Date): Promise<Told[]> {
  const { title, message } = ALERTS[kind];
  const at = now.toISOString();
  return db.all<Told>(sql`
    insert into notifications (id, user_id, type, title, message, created_at, updated_at)
    select ${RANDOM_UUID}, users.id, ${kind}, ${title}, ${message}, ${at}, ${at}
    from users where users.role = 'admin' and users.erasing_at is null and not exists(
      select 1 from notifications where notifications.user_id = users.id
        and notifications.type = ${kind}
        and notifications.created_at > ${before(now, QUIET_MINUTES)})
    returning id as notificationId, user_id as userId,
      (select email from users where users.id = user_id) as email`);
}
