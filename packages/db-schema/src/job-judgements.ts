import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { between, flag, id, jsonObject, oneOf, stringList, timestamps } from './columns.ts';
import { jobs } from './jobs.ts';
import { ownerId } from './owner.ts';
import { users } from './users.ts';

export const FEEDBACK_TYPES = [
  'thumbs_up',
  'thumbs_down',
  'not_interested',
  'applied',
  'saved',
  'hidden',
  'reported_spam',
  'reported_scam',
  'reported_expired',
] as const;
export const DETECTION_METHODS = ['fuzzy_match', 'url_match', 'hash_match', 'manual'] as const;
export const CONFIDENCE_LEVELS = ['high', 'medium', 'low'] as const;

const jobId = (name: string) =>
  text(name)
    .notNull()
    .references(() => jobs.id, { onDelete: 'cascade' });

/** What a user said of a posting, each kind once. */
export const jobFeedback = sqliteTable(
  'job_feedback',
  {
    id: id(),
    userId: ownerId(),
    jobId: jobId('job_id'),
    feedbackType: text('feedback_type', { enum: FEEDBACK_TYPES }).notNull(),
    rating: integer('rating'),
    reasons: stringList('reasons'),
    comment: text('comment'),
    context: jsonObject('context'),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('job_feedback_by_user_and_job').on(t.userId, t.jobId, t.feedbackType),
    index('job_feedback_by_job').on(t.jobId),
    oneOf('job_feedback_type_known', t.feedbackType, FEEDBACK_TYPES),
    between('job_feedback_rating_range', t.rating, 1, 5),
  ],
);

/** Two postings that say the same, and how we know. */
export const jobDuplicates = sqliteTable(
  'job_duplicates',
  {
    id: id(),
    canonicalJobId: jobId('canonical_job_id'),
    duplicateJobId: jobId('duplicate_job_id'),
    overallSimilarity: integer('overall_similarity').notNull(),
    titleSimilarity: integer('title_similarity').notNull(),
    companySimilarity: integer('company_similarity').notNull(),
    locationSimilarity: integer('location_similarity').notNull(),
    descriptionSimilarity: integer('description_similarity').notNull(),
    matchedFields: stringList('matched_fields'),
    detectionMethod: text('detection_method', { enum: DETECTION_METHODS }).notNull(),
    confidenceLevel: text('confidence_level', { enum: CONFIDENCE_LEVELS }).notNull(),
    manuallyConfirmed: flag('manually_confirmed'),
    confirmedBy: text('confirmed_by').references(() => users.id, { onDelete: 'set null' }),
    confirmedAt: text('confirmed_at'),
    mergedAt: text('merged_at'),
    /** When the owner said that the two differ: the pair is kept so that it is not found again. */
    dismissedAt: text('dismissed_at'),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('job_duplicates_by_pair').on(t.canonicalJobId, t.duplicateJobId),
    index('job_duplicates_by_duplicate').on(t.duplicateJobId),
    check('job_duplicates_differ', sql`${t.canonicalJobId} <> ${t.duplicateJobId}`),
    between('job_duplicates_overall_range', t.overallSimilarity, 0, 100),
    between('job_duplicates_title_range', t.titleSimilarity, 0, 100),
    between('job_duplicates_company_range', t.companySimilarity, 0, 100),
    between('job_duplicates_location_range', t.locationSimilarity, 0, 100),
    between('job_duplicates_description_range', t.descriptionSimilarity, 0, 100),
    oneOf('job_duplicates_method_known', t.detectionMethod, DETECTION_METHODS),
    oneOf('job_duplicates_confidence_known', t.confidenceLevel, CONFIDENCE_LEVELS),
  ],
);

/** Why a posting is worth keeping over its duplicates. */
export const canonicalJobMetadata = sqliteTable(
  'canonical_job_metadata',
  {
    jobId: text('job_id')
      .primaryKey()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    duplicateCount: integer('duplicate_count').notNull().default(0),
    sourceType: text('source_type'),
    sourceReliabilityScore: integer('source_reliability_score'),
    completenessScore: integer('completeness_score'),
    freshnessScore: integer('freshness_score'),
    overallQualityScore: integer('overall_quality_score'),
    hasUrl: flag('has_url'),
    hasSalaryRange: flag('has_salary_range'),
    fieldCount: integer('field_count'),
    descriptionLength: integer('description_length'),
    calculatedAt: text('calculated_at'),
    ...timestamps(),
  },
  (t) => [
    between('canonical_job_metadata_source_range', t.sourceReliabilityScore, 0, 100),
    between('canonical_job_metadata_completeness_range', t.completenessScore, 0, 100),
    between('canonical_job_metadata_freshness_range', t.freshnessScore, 0, 100),
    between('canonical_job_metadata_quality_range', t.overallQualityScore, 0, 100),
  ],
);
