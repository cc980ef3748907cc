import { TRACKER_STATUSES } from '@jobmatch/db-schema/applications';
import { Id } from '@jobmatch/shared/ids';
import { Instant, QueryBoolean, text, textList } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { PageInfo, PageQuery } from '../pagination.ts';
import { Contact, FollowUp, Interview, OfferDetails, maybe, sentLists } from './details.ts';
import { DayOrInstant } from './moment.ts';

const Status = v.picklist(TRACKER_STATUSES);
const fields = {
  jobTitle: text(300),
  company: text(200),
  location: v.nullable(text(200)),
  appliedDate: v.nullable(DayOrInstant),
  matchScore: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  recruiter: v.nullable(Contact),
  hiringManager: v.nullable(Contact),
  nextAction: v.nullable(text(500)),
  nextActionDate: v.nullable(DayOrInstant),
  offerDetails: v.nullable(OfferDetails),
  notes: v.nullable(text(10_000)),
  tags: textList(30, 50),
};
const ACTIVITY_TYPES = ['created', 'status_changed', 'updated', 'archived', 'unarchived'] as const;

/** What happened to the row; the server writes it. */
const Activity = v.object({
  at: Instant,
  type: v.picklist(ACTIVITY_TYPES),
  /** The fields that were sent beside a status. */
  fields: v.array(v.string()),
  from: v.nullable(Status),
  to: v.nullable(Status),
});
export type Activity = v.InferOutput<typeof Activity>;

const StatusChange = v.object({ status: Status, at: Instant, note: v.nullable(v.string()) });
export type StatusChange = v.InferOutput<typeof StatusChange>;

/** What became of an application, step by step. */
export const TrackedApplication = v.object({
  id: Id,
  applicationId: v.nullable(Id),
  jobId: v.nullable(Id),
  status: Status,
  ...fields,
  // As the posting has them, where they were taken from one.
  jobTitle: v.string(),
  company: v.string(),
  location: v.nullable(v.string()),
  interviews: v.array(Interview),
  /** The earliest interview that is still to come and has no outcome. */
  nextInterviewDate: v.nullable(Instant),
  followUpActions: v.array(FollowUp),
  statusHistory: v.array(StatusChange),
  activityLog: v.array(Activity),
  archived: v.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type TrackedApplication = v.InferOutput<typeof TrackedApplication>;

export const TrackedApplicationList = v.object({
  trackedApplications: v.array(TrackedApplication),
  ...PageInfo,
});

export const ListActive = v.object(PageQuery);
export const ListTracked = v.object({
  ...PageQuery,
  status: v.optional(Status),
  archived: v.optional(QueryBoolean),
});

const NEEDED = 'Is needed without a jobId or an applicationId.';

/** What is not given of title and company comes from the application, else from the posting. */
export const CreateTrackedApplication = v.pipe(
  v.strictObject({
    applicationId: maybe(Id),
    jobId: maybe(Id),
    status: v.optional(Status, 'applied'),
    statusNote: maybe(text(1000)),
    jobTitle: maybe(fields.jobTitle),
    company: maybe(fields.company),
    location: v.optional(fields.location, null),
    appliedDate: v.optional(fields.appliedDate, null),
    matchScore: v.optional(fields.matchScore, null),
    recruiter: v.optional(fields.recruiter, null),
    hiringManager: v.optional(fields.hiringManager, null),
    interviews: v.optional(sentLists.interviews, []),
    nextAction: v.optional(fields.nextAction, null),
    nextActionDate: v.optional(fields.nextActionDate, null),
    followUpActions: v.optional(sentLists.followUpActions, []),
    offerDetails: v.optional(fields.offerDetails, null),
    notes: v.optional(fields.notes, null),
    tags: v.optional(fields.tags, []),
  }),
  v.forward(
    v.check((body) => body.jobTitle !== null || isLinked(body), NEEDED),
    ['jobTitle'],
  ),
  v.forward(
    v.check((body) => body.company !== null || isLinked(body), NEEDED),
    ['company'],
  ),
);
export type CreateTrackedApplication = v.InferOutput<typeof CreateTrackedApplication>;

const isLinked = (body: { applicationId: string | null; jobId: string | null }): boolean =>
  body.applicationId !== null || body.jobId !== null;

export const UpdateTrackedApplication = v.pipe(
  v.partial(v.strictObject({ ...fields, ...sentLists, status: Status, statusNote: text(1000) })),
  v.forward(
    v.check(
      ({ status, statusNote }) => statusNote === undefined || status !== undefined,
      'Goes with a status only.',
    ),
    ['statusNote'],
  ),
);
export type UpdateTrackedApplication = v.InferOutput<typeof UpdateTrackedApplication>;
