import type { TrackedApplicationRow } from '@jobmatch/db-schema/applications';
import type { UserScope } from '@jobmatch/shared/caller';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { findApplication } from '../applications/queries.ts';
import { APPLICATION } from '../applications/service.ts';
import type { Database } from '../database.ts';
import { JOB } from '../jobs/service.ts';
import { nextInterviewAt } from './next-interview.ts';
import { findTracked, insertTracked, setArchived, updateTracked } from './queries.ts';
import {
  type Activity,
  type CreateTrackedApplication,
  TrackedApplication,
  type UpdateTrackedApplication,
} from './tracked-application.ts';
import { TRANSITIONS, type TrackerStatus, mayFollow } from './transitions.ts';

export const TRACKED = 'Tracked application';

/** How often a status change is judged anew after another one came between. */
const MAX_ATTEMPTS = 5;

/** Begins tracking; an application or posting the caller cannot see is NOT_FOUND. */
export async function createTracked(
  db: Database,
  scope: UserScope,
  { statusNote, ...body }: CreateTrackedApplication,
  at: Date,
): Promise<TrackedApplication> {
  const interviews = withIds(body.interviews);
  const row = await insertTracked(db, scope, {
    ...body,
    id: newId(),
    interviews,
    nextInterviewDate: nextInterviewAt(interviews, at),
    followUpActions: withIds(body.followUpActions),
    statusHistory: [{ status: body.status, at: at.toISOString(), note: statusNote }],
    activityLog: [activity('created', at, { to: body.status })],
  });
  if (row !== null) return toTracked(row, at);
  const { applicationId } = body;
  const isOwn = applicationId === null || (await findApplication(db, scope, applicationId));
  throw notFound(isOwn ? JOB : APPLICATION);
}

/**
 * Changes the sent fields. A status that may not follow the present one is INVALID_TRANSITION, with
 * those that may in `details.allowed`, and then nothing is changed.
 */
export async function changeTracked(
  db: Database,
  scope: UserScope,
  loaded: TrackedApplicationRow,
  update: UpdateTrackedApplication,
  at: Date,
): Promise<TrackedApplication> {
  if (Object.keys(update).length === 0) return toTracked(loaded, at);
  const { status: to, statusNote: note = null, interviews, followUpActions, ...rest } = update;
  const fields = Object.keys(update).filter((name) => name !== 'status' && name !== 'statusNote');
  const listed = interviews && withIds(interviews);
  const columns = {
    ...rest,
    ...(listed && { interviews: listed, nextInterviewDate: nextInterviewAt(listed, at) }),
    ...(followUpActions && { followUpActions: withIds(followUpActions) }),
  };
  let row: TrackedApplicationRow | null = loaded;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS && row !== null; attempt += 1) {
    if (to !== undefined) requireTransition(row.status, to);
    const written =
      to === undefined
        ? { columns, activity: activity('updated', at, { fields }) }
        : {
            columns,
            activity: activity('status_changed', at, { fields, from: row.status, to }),
            change: { from: row.status, to: { status: to, at: at.toISOString(), note } },
          };
    const updated = await updateTracked(db, scope, loaded.id, written);
    if (updated !== null) return toTracked(updated, at);
    row = await findTracked(db, scope, loaded.id);
  }
  if (row === null) throw notFound(TRACKED);
  throw new AppError('CONFLICT', 'The application keeps changing; try again.');
}

/** Archives or takes back out; doing so again changes nothing. */
export async function archiveTracked(
  db: Database,
  scope: UserScope,
  id: string,
  archived: boolean,
  at: Date,
): Promise<TrackedApplication> {
  const noted = activity(archived ? 'archived' : 'unarchived', at);
  const row =
    (await setArchived(db, scope, id, noted, archived)) ?? (await findTracked(db, scope, id));
  if (row === null) throw notFound(TRACKED);
  return toTracked(row, at);
}

// Lists and objects are stored as JSON text, so their shape is not known until parsed. The next
// interview follows from the time it is asked for, as well as from the row.
export function toTracked(row: TrackedApplicationRow, at: Date): TrackedApplication {
  const application = v.parse(TrackedApplication, row);
  return { ...application, nextInterviewDate: nextInterviewAt(application.interviews, at) };
}

function requireTransition(from: TrackerStatus, to: TrackerStatus): void {
  if (mayFollow(from, to)) return;
  const allowed = TRANSITIONS[from];
  const message = `An application that is ${from} cannot become ${to}.`;
  throw new AppError('INVALID_TRANSITION', message, { from, to, allowed });
}

const activity = (
  type: Activity['type'],
  at: Date,
  what: Partial<Omit<Activity, 'at' | 'type'>> = {},
): Activity => ({ at: at.toISOString(), type, fields: [], from: null, to: null, ...what });

const withIds = <Item extends { id?: string | undefined }>(items: readonly Item[]) =>
  items.map((item) => ({ ...item, id: item.id ?? newId() }));
