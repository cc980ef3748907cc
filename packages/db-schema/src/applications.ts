import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  between,
  flag,
  id,
  jsonObject,
  jsonList,
  oneOf,
  seq,
  stringList,
  timestamps,
} from './columns.ts';
import { ownerId } from './owner.ts';
import { jobs } from './jobs.ts';

export const APPLICATION_STATUSES = [
  'draft',
  'ready',
  'submitted',
  'viewed',
  'interviewing',
  'offered',
  'accepted',
  'rejected',
  'withdrawn',
] as const;

export const TRACKER_STATUSES = [
  'applied',
  'response_received',
  'screening',
  'interview_scheduled',
  'interview_completed',
  'offer',
  'offer_accepted',
  'offer_declined',
  'accepted',
  'rejected',
  'withdrawn',
  'abandoned',
] as const;

/** Documents written for one posting. The title and company outlive the posting. */
export const applications = sqliteTable(
  'applications',
  {
    seq: seq(),
    id: id(),
    userId: ownerId(),
    jobId: text('job_id').references(() => jobs.id, { onDelete: 'set null' }),
    jobTitle: text('job_title').notNull(),
    company: text('company').notNull(),
    status: text('status', { enum: APPLICATION_STATUSES }).notNull().default('draft'),
    variants: jsonList('variants'),
    selectedVariantId: text('selected_variant_id'),
    editHistory: jsonList('edit_history'),
    coverLetter: text('cover_letter'),
    customResume: jsonObject('custom_resume'),
    submittedAt: text('submitted_at'),
    /** Counts the edits, so that one made from an older state is noticed. */
    revision: integer('revision').notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    index('applications_by_user').on(t.userId, t.createdAt),
    index('applications_by_user_and_status').on(t.userId, t.status, t.createdAt),
    index('applications_by_job').on(t.jobId),
    index('applications_by_user_and_job').on(t.userId, t.jobId),
    oneOf('applications_status_known', t.status, APPLICATION_STATUSES),
  ],
);

/** What became of an application, step by step. */
export const trackedApplications = sqliteTable(
  'tracked_applications',
  {
    seq: seq(),
    id: id(),
    userId: ownerId(),
    applicationId: text('application_id').references(() => applications.id, {
      onDelete: 'set null',
    }),
    jobId: text('job_id').references(() => jobs.id, { onDelete: 'set null' }),
    jobTitle: text('job_title').notNull(),
    company: text('company').notNull(),
    location: text('location'),
    status: text('status', { enum: TRACKER_STATUSES }).notNull().default('applied'),
    appliedDate: text('applied_date'),
    matchScore: integer('match_score'),
    recruiter: jsonObject('recruiter'),
    hiringManager: jsonObject('hiring_manager'),
    interviews: jsonList('interviews'),
    nextInterviewDate: text('next_interview_date'),
    nextAction: text('next_action'),
    nextActionDate: text('next_action_date'),
    followUpActions: jsonList('follow_up_actions'),
    offerDetails: jsonObject('offer_details'),
    notes: text('notes'),
    tags: stringList('tags'),
    activityLog: jsonList('activity_log'),
    statusHistory: jsonList('status_history'),
    archived: flag('archived'),
    ...timestamps(),
  },
  (t) => [
    index('tracked_applications_by_user_and_time').on(t.userId, t.createdAt),
    index('tracked_applications_by_user').on(t.userId, t.archived, t.createdAt),
    index('tracked_applications_by_user_and_status').on(t.userId, t.status, t.createdAt),
    index('tracked_applications_by_application').on(t.applicationId),
    index('tracked_applications_by_job').on(t.jobId),
    index('tracked_applications_by_user_and_job').on(t.userId, t.jobId),
    oneOf('tracked_applications_status_known', t.status, TRACKER_STATUSES),
    between('tracked_applications_score_range', t.matchScore, 0, 100),
  ],
);

export type ApplicationRow = typeof applications.$inferSelect;
export type TrackedApplicationRow = typeof trackedApplications.$inferSelect;
