import { CreateApplication } from '@jobmatch/core/application';
import { CreateCertification } from '@jobmatch/core/certification';
import { GiveFeedback } from '@jobmatch/core/job-feedback';
import { CreateLanguage } from '@jobmatch/core/language';
import { PutNotificationPreferences } from '@jobmatch/core/notification-preferences';
import { CreateProject } from '@jobmatch/core/project';
import { CreateSearchTemplate } from '@jobmatch/core/search-template';
import { applications } from '@jobmatch/db-schema/applications';
import { PLANS, SUBSCRIPTION_STATUSES, subscriptions } from '@jobmatch/db-schema/billing';
import { jobFeedback } from '@jobmatch/db-schema/job-judgements';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { EXPERIENCE_LEVELS, JOB_TYPES, WORK_ARRANGEMENTS } from '@jobmatch/db-schema/jobs';
import { notificationPreferences } from '@jobmatch/db-schema/notifications';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import { certifications, languages, projects } from '@jobmatch/db-schema/profile-extras';
import { resumes } from '@jobmatch/db-schema/resumes';
import { jobSearchTemplates } from '@jobmatch/db-schema/searches';
import {
  CreateEducation,
  CreateSkill,
  CreateWorkExperience,
} from '@jobmatch/shared/contracts/profile';
import { CreateResume } from '@jobmatch/shared/contracts/resumes';
import { PutSearchPreferences } from '@jobmatch/shared/contracts/search-preferences';
import { Id } from '@jobmatch/shared/ids';
import { Instant, text } from '@jobmatch/shared/text';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import { accounts } from './account.ts';
import { JOB, postings } from './posting.ts';
import { OWNER, type TableMap, moved } from './table-map.ts';
import { tracked } from './tracked.ts';
import { withPeriod } from './with-period.ts';

/**
 * What is assumed of the predecessor's tables; docs/migrating.md says it in words. Count it up with every
 * change of what is read.
 */
export const FIELD_MAP_VERSION = 1;

/**
 * The tables that are moved, parents first. A field is read from the column that is called like ours,
 * unless `named` says otherwise; what the API would refuse is refused.
 */
export const fieldMap = (provider: string | null): readonly TableMap[] => [
  accounts(provider),
  moved({
    files: ['work_experience', 'work_experiences', 'experiences'],
    table: workExperience,
    content: withPeriod(CreateWorkExperience),
    named: { title: ['title', 'position'], company: ['company', 'company_name'] },
  }),
  moved({
    files: ['education', 'educations'],
    table: education,
    content: withPeriod(CreateEducation),
    named: { institution: ['institution', 'school'] },
  }),
  moved({
    files: ['skills', 'user_skills'],
    table: skills,
    content: CreateSkill,
    named: { name: ['name', 'skill_name'], proficiencyLevel: ['proficiency_level', 'level'] },
    unique: {
      fields: ['userId', 'name'],
      holder: sql`select id from ${skills}
        where user_id = value ->> 'userId' and name = value ->> 'name' collate nocase`,
    },
  }),
  moved({
    files: ['certifications'],
    table: certifications,
    content: CreateCertification,
    named: { issuedOn: ['issued_on', 'issue_date'], expiresOn: ['expires_on', 'expiry_date'] },
  }),
  moved({ files: ['languages'], table: languages, content: CreateLanguage }),
  moved({ files: ['projects'], table: projects, content: withPeriod(CreateProject) }),
  moved({
    files: ['job_preferences', 'user_preferences'],
    table: jobPreferences,
    content: PutSearchPreferences,
    words: {
      jobTypes: JOB_TYPES,
      experienceLevels: EXPERIENCE_LEVELS,
      workArrangement: WORK_ARRANGEMENTS,
    },
    unique: {
      fields: ['userId'],
      holder: sql`select id from ${jobPreferences} where user_id = value ->> 'userId'`,
    },
  }),
  moved({
    files: ['notification_preferences', 'user_settings'],
    table: notificationPreferences,
    content: PutNotificationPreferences,
    unique: {
      fields: ['userId'],
      holder: sql`select id from ${notificationPreferences} where user_id = value ->> 'userId'`,
    },
  }),
  moved({ files: ['resumes'], table: resumes, content: CreateResume }),
  postings,
  moved({
    files: ['job_feedback'],
    table: jobFeedback,
    content: v.strictObject({ jobId: Id, ...GiveFeedback.entries }),
    references: [OWNER, { ...JOB, required: true }],
    unique: {
      fields: ['userId', 'jobId', 'feedbackType'],
      holder: sql`select id from ${jobFeedback} where user_id = value ->> 'userId'
        and job_id = value ->> 'jobId' and feedback_type = value ->> 'feedbackType'`,
    },
  }),
  moved({
    files: ['applications', 'job_applications'],
    table: applications,
    content: v.strictObject({
      ...CreateApplication.entries,
      // They outlive the posting, which may not have been moved.
      jobTitle: text(300),
      company: text(200),
      submittedAt: v.optional(v.nullable(Instant), null),
    }),
    named: { jobTitle: ['job_title', 'title'], submittedAt: ['submitted_at', 'applied_at'] },
    references: [OWNER, JOB],
  }),
  tracked,
  moved({
    files: ['job_search_templates', 'saved_searches'],
    table: jobSearchTemplates,
    content: CreateSearchTemplate,
    named: { searchCriteria: ['search_criteria', 'criteria'] },
    finish: (template) => ({
      // Due at once, as one that a client gives a schedule.
      row: {
        ...template,
        nextRunAt: template.schedule === null ? null : new Date().toISOString(),
      },
    }),
  }),
  moved({
    files: ['subscriptions'],
    table: subscriptions,
    content: v.strictObject({
      plan: v.picklist(PLANS),
      status: v.picklist(SUBSCRIPTION_STATUSES),
      billingCycle: v.optional(v.nullable(text(20)), null),
      trialEnd: v.optional(v.nullable(Instant), null),
      stripeCustomerId: v.optional(v.nullable(text(255)), null),
      stripeSubscriptionId: v.optional(v.nullable(text(255)), null),
      currentPeriodStart: Instant,
      currentPeriodEnd: Instant,
      cancelAtPeriodEnd: v.optional(v.boolean(), false),
    }),
    unique: {
      fields: ['userId'],
      holder: sql`select id from ${subscriptions} where user_id = value ->> 'userId'`,
    },
  }),
];

const MADE_ANEW = 'made anew here';
const OF_A_SESSION = 'secrets and sessions stay behind';

/** Tables of the predecessor that are known and stay behind, each with why. */
export const LEFT_BEHIND: Readonly<Record<string, string>> = {
  'auth.users': 'passwords stay with the issuer; docs/migrating.md joins its e-mails to profiles',
  'auth.identities': OF_A_SESSION,
  'auth.sessions': OF_A_SESSION,
  'auth.refresh_tokens': OF_A_SESSION,
  sessions: OF_A_SESSION,
  user_sessions: OF_A_SESSION,
  failed_login_attempts: OF_A_SESSION,
  account_lockouts: OF_A_SESSION,
  security_events: 'a log of another system',
  job_compatibility_analyses: 'another formula; an analysis is made when one is asked for',
  job_analyses: 'another formula; an analysis is made when one is asked for',
  job_embeddings: MADE_ANEW,
  embedding_tasks: MADE_ANEW,
  similar_jobs: MADE_ANEW,
  job_duplicates: MADE_ANEW,
  canonical_job_metadata: MADE_ANEW,
  match_quality_metrics: MADE_ANEW,
  job_search_history: 'a log of another system',
  email_history: 'a log of another system',
  notifications: 'what they point at was elsewhere',
  usage_limits: 'a month begins with none used',
  'storage.objects': 'the files themselves are moved, with --files',
};
