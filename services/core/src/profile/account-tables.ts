import { jobCompatibilityAnalyses } from '@jobmatch/db-schema/analyses';
import { applications, trackedApplications } from '@jobmatch/db-schema/applications';
import { credentials, sessions } from '@jobmatch/db-schema/auth';
import { invoices, paymentMethods, subscriptions, usageLimits } from '@jobmatch/db-schema/billing';
import { emailHistory, emailRecipients } from '@jobmatch/db-schema/emails';
import { embeddingTasks, profileEmbeddings } from '@jobmatch/db-schema/embeddings';
import { feeds } from '@jobmatch/db-schema/feeds';
import { files } from '@jobmatch/db-schema/files';
import { resumeGapAnalyses } from '@jobmatch/db-schema/gap-analyses';
import { apiTokens, identities, oneTimeTokens, totp } from '@jobmatch/db-schema/identities';
import { jobMatches } from '@jobmatch/db-schema/job-matches';
import { jobFeedback } from '@jobmatch/db-schema/job-judgements';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { jobs } from '@jobmatch/db-schema/jobs';
import { matchQualityMetrics } from '@jobmatch/db-schema/match-quality';
import { notificationPreferences, notifications } from '@jobmatch/db-schema/notifications';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import {
  certifications,
  languages,
  projects,
  workExperienceNarratives,
} from '@jobmatch/db-schema/profile-extras';
import { resumes } from '@jobmatch/db-schema/resumes';
import { jobSearchHistory, jobSearchTemplates } from '@jobmatch/db-schema/searches';
import { securityEvents } from '@jobmatch/db-schema/security';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { webhookDeliveries, webhookEndpoints } from '@jobmatch/db-schema/webhooks';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

/** A table whose rows belong to accounts. */
export interface AccountTable {
  /** What an export and an erasure's receipt call it. */
  name: string;
  table: SQLiteTable;
  owner: AnySQLiteColumn;
  /** Columns an export leaves out: secrets and their hashes, and what only the database uses. */
  leaveOut: readonly string[];
}

const owned = (
  name: string,
  table: SQLiteTable & { userId: AnySQLiteColumn },
  ...secrets: string[]
): AccountTable => ({
  name,
  table,
  owner: table.userId,
  leaveOut: ['seq', 'userId', ...secrets],
});

/** Every table that says whose its rows are, beside `users` itself. */
export const ACCOUNT_TABLES: readonly AccountTable[] = [
  owned('credentials', credentials, 'passwordHash'),
  owned('identities', identities),
  owned('oneTimeTokens', oneTimeTokens, 'tokenHash'),
  owned('secondFactors', totp, 'secretEncrypted', 'recoveryHashes', 'lastUsedStep'),
  owned('apiTokens', apiTokens, 'tokenHash'),
  owned('sessions', sessions, 'refreshHash', 'previousRefreshHash'),
  owned('securityEvents', securityEvents),
  owned('workExperience', workExperience),
  owned('workExperienceNarratives', workExperienceNarratives),
  owned('education', education),
  owned('skills', skills),
  owned('certifications', certifications),
  owned('languages', languages),
  owned('projects', projects),
  owned('resumes', resumes),
  owned('gapAnalyses', resumeGapAnalyses),
  owned('searchPreferences', jobPreferences),
  {
    name: 'jobs',
    table: jobs,
    owner: jobs.ownerId,
    leaveOut: ['seq', 'ownerId', 'ownerKey', 'skills'],
  },
  // The numbers of a vector say nothing to anybody, and are made from what the export has.
  owned('profileEmbeddings', profileEmbeddings, 'vector'),
  {
    name: 'embeddingTasks',
    table: embeddingTasks,
    owner: embeddingTasks.ownerId,
    leaveOut: ['seq', 'ownerId'],
  },
  owned('userJobs', userJobs),
  owned('analyses', jobCompatibilityAnalyses),
  owned('jobMatches', jobMatches),
  owned('jobFeedback', jobFeedback),
  owned('matchQuality', matchQualityMetrics),
  owned('applications', applications),
  owned('trackedApplications', trackedApplications),
  owned('searchHistory', jobSearchHistory),
  owned('searchTemplates', jobSearchTemplates),
  owned('emailHistory', emailHistory, 'claimedAt'),
  owned('emailRecipients', emailRecipients, 'tokenId'),
  owned('feeds', feeds, 'etag'),
  owned('files', files),
  owned('notifications', notifications),
  owned('notificationPreferences', notificationPreferences),
  owned('subscriptions', subscriptions),
  owned('paymentMethods', paymentMethods),
  owned('invoices', invoices),
  owned('usageLimits', usageLimits),
  owned('webhookEndpoints', webhookEndpoints, 'secretEncrypted'),
  owned('webhookDeliveries', webhookDeliveries),
];
