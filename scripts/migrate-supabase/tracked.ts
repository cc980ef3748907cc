import { nextInterviewAt } from '@jobmatch/core/next-interview';
import { UtcInstant } from '@jobmatch/core/moment';
import { CreateTrackedApplication } from '@jobmatch/core/tracked-application';
import {
  TRACKER_STATUSES,
  applications,
  trackedApplications,
} from '@jobmatch/db-schema/applications';
import { newId } from '@jobmatch/shared/ids';
import { text } from '@jobmatch/shared/text';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import { JOB } from './posting.ts';
import { OWNER, type Reference, moved } from './table-map.ts';

const { statusNote: _, ...fields } = CreateTrackedApplication.entries;
const Tracked = v.strictObject({
  ...fields,
  // They outlive the posting, which may not have been moved.
  jobTitle: text(300),
  company: text(200),
  archived: v.optional(v.boolean(), false),
  statusHistory: v.optional(
    v.pipe(
      v.array(
        v.object({
          status: v.picklist(TRACKER_STATUSES),
          at: UtcInstant,
          note: v.optional(v.nullable(text(1000)), null),
        }),
      ),
      v.maxLength(200),
    ),
    [],
  ),
});

/** An application of the same user. */
const APPLICATION: Reference = {
  field: 'applicationId',
  to: applications,
  required: false,
  exists: sql`select 1 from ${applications} where id = value ->> 'applicationId'
    and user_id = value ->> 'userId'`,
};

/** Interviews and follow-ups get ids; a history begins with the status that the row has. */
export const tracked = moved({
  files: ['tracked_applications', 'application_tracking'],
  table: trackedApplications,
  content: Tracked,
  named: { jobTitle: ['job_title', 'title'] },
  references: [OWNER, JOB, APPLICATION],
  finish({ interviews, followUpActions, ...content }, { updatedAt }) {
    const known = interviews.map((interview) => ({ ...interview, id: interview.id ?? newId() }));
    const history = content.statusHistory;
    return {
      row: {
        ...content,
        interviews: known,
        followUpActions: followUpActions.map((each) => ({ ...each, id: each.id ?? newId() })),
        nextInterviewDate: nextInterviewAt(known, new Date()),
        statusHistory:
          history.length > 0 ? history : [{ status: content.status, at: updatedAt, note: null }],
      },
    };
  },
});
