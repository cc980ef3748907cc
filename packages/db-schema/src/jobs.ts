import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import {
  atLeast,
  between,
  flag,
  id,
  jsonList,
  oneOf,
  seq,
  stringList,
  timestamps,
} from './columns.ts';
import { users } from './users.ts';

export const WORK_ARRANGEMENTS = ['remote', 'hybrid', 'on-site', 'unknown'] as const;
export const JOB_TYPES = ['full-time', 'part-time', 'contract', 'internship', 'temporary'] as const;
export const EXPERIENCE_LEVELS = ['entry', 'mid', 'senior', 'lead', 'executive'] as const;
export const SALARY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export const SALARY_SOURCES = ['stated', 'inferred'] as const;
const DEDUP_STATUSES = ['canonical', 'duplicate', 'merged', 'unique', 'pending'] as const;
export const SPAM_STATUSES = [
  'clean',
  'suspicious',
  'spam',
  'scam',
  'expired',
  'pending_review',
  'manually_approved',
  'manually_rejected',
  'unchecked',
] as const;
const EMBEDDING_STATUSES = ['none', 'pending', 'processing', 'completed', 'failed'] as const;

/** What postings are put in order of title by: short enough for a cursor, ASCII case ignored. */
export const titleKey = (title: AnySQLiteColumn) => sql`substr(${title}, 1, 100) collate nocase`;

/**
 * One posting, whoever found it. `ownerId` null: public catalogue, written by our own adapters only;
 * set: visible to that user alone. `skills` is generated for the full-text index.
 */
export const jobs = sqliteTable(
  'jobs',
  {
    seq: seq(),
    id: id(),
    ownerId: text('owner_id').references(() => users.id, { onDelete: 'cascade' }),
    /** `ownerId`, or empty for the public catalogue: nulls are all different to a unique index. */
    ownerKey: text('owner_key').generatedAlwaysAs(sql`coalesce(owner_id, '')`, { mode: 'virtual' }),
    title: text('title').notNull(),
    company: text('company').notNull(),
    companyLogo: text('company_logo'),
    location: text('location'),
    country: text('country'),
    workArrangement: text('work_arrangement', { enum: WORK_ARRANGEMENTS })
      .notNull()
      .default('unknown'),
    remoteRegions: stringList('remote_regions'),
    description: text('description'),
    requirements: text('requirements'),
    benefits: stringList('benefits'),
    url: text('url'),
    source: text('source').notNull(),
    sourceId: text('source_id'),
    language: text('language'),
    jobType: text('job_type', { enum: JOB_TYPES }),
    experienceLevel: text('experience_level', { enum: EXPERIENCE_LEVELS }),
    salaryMin: real('salary_min'),
    salaryMax: real('salary_max'),
    salaryCurrency: text('salary_currency'),
    salaryPeriod: text('salary_period', { enum: SALARY_PERIODS }),
    salarySource: text('salary_source', { enum: SALARY_SOURCES }),
    requiredSkills: stringList('required_skills'),
    preferredSkills: stringList('preferred_skills'),
    skills: text('skills').generatedAlwaysAs(sql`required_skills || ' ' || preferred_skills`, {
      mode: 'virtual',
    }),
    industry: text('industry'),
    companySize: text('company_size'),
    postedAt: text('posted_at'),
    expiresAt: text('expires_at'),
    lastSeenAt: text('last_seen_at'),
    isClosed: flag('is_closed'),
    contentHash: text('content_hash').notNull(),
    canonicalJobId: text('canonical_job_id').references((): AnySQLiteColumn => jobs.id, {
      onDelete: 'set null',
    }),
    canonicalHash: text('canonical_hash'),
    dedupStatus: text('dedup_status', { enum: DEDUP_STATUSES }).notNull().default('pending'),
    dedupConfidence: integer('dedup_confidence'),
    allSources: stringList('all_sources'),
    qualityScore: integer('quality_score'),
    spamStatus: text('spam_status', { enum: SPAM_STATUSES }).notNull().default('unchecked'),
    spamScore: integer('spam_score'),
    spamCategories: stringList('spam_categories'),
    spamFlags: jsonList('spam_flags'),
    spamAnalyzedAt: text('spam_analyzed_at'),
    embeddingStatus: text('embedding_status', { enum: EMBEDDING_STATUSES })
      .notNull()
      .default('none'),
    embeddingModel: text('embedding_model'),
    embeddedAt: text('embedded_at'),
    /** SHA-256 of the text that was embedded: names its entry in the cache. */
    embeddedTextHash: text('embedded_text_hash'),
    similarComputedAt: text('similar_computed_at'),
    /** The highest `seq` of a posting then: near enough to how many there were to choose from. */
    similarAmong: integer('similar_among'),
    /** Counted up by a trigger with each change of what an analysis reads of the posting. */
    revision: integer('revision').notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('jobs_by_source').on(t.ownerKey, t.source, t.sourceId),
    index('jobs_by_owner').on(t.ownerId, t.createdAt, t.id),
    index('jobs_owned_by_age')
      .on(t.createdAt, t.ownerId)
      .where(sql`owner_id is not null`),
    index('jobs_by_owner_title').on(t.ownerId, titleKey(t.title), t.id),
    index('jobs_open_by_expiry')
      .on(t.expiresAt)
      .where(sql`is_closed = 0`),
    index('jobs_open_by_sighting')
      .on(t.lastSeenAt)
      .where(sql`is_closed = 0`),
    index('jobs_open_unseen_by_age')
      .on(t.createdAt)
      .where(sql`is_closed = 0 and last_seen_at is null`),
    index('jobs_by_owner_content').on(t.ownerId, t.contentHash),
    index('jobs_by_owner_url').on(t.ownerId, t.url),
    index('jobs_by_canonical').on(t.canonicalJobId),
    // By rowid, which the full-text index gives: what a search filters by, without reading past texts.
    index('jobs_search')
      .on(
        t.seq,
        t.ownerId,
        t.workArrangement,
        t.country,
        t.jobType,
        t.experienceLevel,
        t.postedAt,
        t.salaryMin,
        t.salaryMax,
        t.salaryPeriod,
        t.location,
        t.id,
        t.isClosed,
        t.dedupStatus,
      )
      .where(sql`is_closed = 0 and dedup_status <> 'merged'`),
    // What of the postings that can be found was judged how, for figures, without reading past texts.
    index('jobs_open_by_spam')
      .on(t.ownerId, t.spamStatus, t.isClosed, t.dedupStatus)
      .where(sql`is_closed = 0 and dedup_status <> 'merged'`),
    index('jobs_open_by_spam_categories')
      .on(t.ownerId, t.spamCategories, t.isClosed, t.dedupStatus)
      .where(sql`is_closed = 0 and dedup_status <> 'merged' and spam_categories <> '[]'`),
    index('jobs_by_embedding_status').on(t.embeddingStatus),
    index('jobs_by_similar_computed').on(t.similarComputedAt),
    oneOf('jobs_arrangement_known', t.workArrangement, WORK_ARRANGEMENTS),
    oneOf('jobs_type_known', t.jobType, JOB_TYPES),
    oneOf('jobs_level_known', t.experienceLevel, EXPERIENCE_LEVELS),
    oneOf('jobs_salary_period_known', t.salaryPeriod, SALARY_PERIODS),
    oneOf('jobs_salary_source_known', t.salarySource, SALARY_SOURCES),
    oneOf('jobs_dedup_status_known', t.dedupStatus, DEDUP_STATUSES),
    oneOf('jobs_spam_status_known', t.spamStatus, SPAM_STATUSES),
    oneOf('jobs_embedding_status_known', t.embeddingStatus, EMBEDDING_STATUSES),
    atLeast('jobs_salary_not_negative', t.salaryMin, 0),
    atLeast('jobs_salary_ordered', t.salaryMax, sql`coalesce(${t.salaryMin}, 0)`),
    between('jobs_dedup_confidence_range', t.dedupConfidence, 0, 100),
    between('jobs_quality_range', t.qualityScore, 0, 100),
    between('jobs_spam_score_range', t.spamScore, 0, 100),
  ],
);

export type JobRow = typeof jobs.$inferSelect;
