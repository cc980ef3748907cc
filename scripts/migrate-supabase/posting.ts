import { canonicalHash } from '@jobmatch/core/canonical-hash';
import { contentHash } from '@jobmatch/core/content-hash';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { CreateJob, SALARY_ORDER, isSalaryOrdered } from '@jobmatch/shared/contracts/jobs';
import { POSTING_SOURCES } from '@jobmatch/shared/contracts/postings-intake';
import { Instant, text } from '@jobmatch/shared/text';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Fault } from './refusal.ts';
import { type Kept, type Moved, OWNER, type Reference, moved } from './table-map.ts';

const Posting = v.pipe(
  v.strictObject({
    ...CreateJob.entries,
    source: v.optional(text(100), 'manual'),
    sourceId: v.optional(v.nullable(text(300)), null),
    isClosed: v.optional(v.boolean(), false),
    isSaved: v.optional(v.boolean(), false),
    savedAt: v.optional(v.nullable(Instant), null),
    isArchived: v.optional(v.boolean(), false),
    archivedAt: v.optional(v.nullable(Instant), null),
  }),
  v.forward(
    v.check((posting) => isSalaryOrdered(posting), SALARY_ORDER),
    ['salaryMax'],
  ),
);
type Posting = v.InferOutput<typeof Posting>;

/**
 * A posting that somebody had is theirs, with what they did with it. One without an owner is public, and
 * only where it comes from a source that we read ourselves.
 */
export const postings = moved({
  files: ['jobs', 'job_postings'],
  table: jobs,
  owner: 'ownerId',
  content: Posting,
  named: {
    ownerId: ['user_id', 'owner_id'],
    company: ['company', 'company_name'],
    url: ['url', 'job_url'],
    isClosed: ['is_closed'],
    isSaved: ['is_saved', 'saved'],
    isArchived: ['is_archived', 'archived'],
  },
  like: {
    isSaved: userJobs.saved,
    savedAt: userJobs.savedAt,
    isArchived: userJobs.archived,
    archivedAt: userJobs.archivedAt,
  },
  references: [{ ...OWNER, required: false }],
  unique: {
    fields: ['ownerKey', 'source', 'sourceId'],
    holder: sql`select id from ${jobs} where owner_key = value ->> 'ownerKey'
      and source = value ->> 'source' and source_id = value ->> 'sourceId'`,
  },
  finish: (posting, kept) => (kept.userId === null ? published(posting) : owned(posting, kept)),
});

async function published(posting: Posting): Promise<Moved | Fault> {
  if (posting.sourceId !== null && POSTING_SOURCES.some((known) => known === posting.source)) {
    return { row: { ...(await stored(posting)), ownerId: null } };
  }
  const message = `Without an owner it must have a source_id and be of ${POSTING_SOURCES.join(', ')}.`;
  return { kind: 'unknown-value', field: 'source', message };
}

async function owned(posting: Posting, { id: jobId, userId, ...times }: Kept): Promise<Moved> {
  const isManual = posting.source === 'manual';
  const named =
    isManual || posting.sourceId === null
      ? null
      : // As an import names it.
        `${posting.source.replaceAll(':', '%3A')}:${posting.sourceId}`;
  const source = isManual ? 'manual' : 'import';
  const { isSaved, isArchived } = posting;
  const userJob = {
    ...{ userId, jobId, foundBy: source, addedAt: times.createdAt, ...times },
    ...{ saved: isSaved, savedAt: isSaved ? (posting.savedAt ?? times.updatedAt) : null },
    archived: isArchived,
    archivedAt: isArchived ? (posting.archivedAt ?? times.updatedAt) : null,
  };
  const beside = { table: userJobs, row: userJob, unique: [userJobs.userId, userJobs.jobId] };
  return {
    row: { ...(await stored(posting)), ownerId: userId, source, sourceId: named },
    beside: [beside],
  };
}

async function stored(posting: Posting) {
  const { isSaved: _, savedAt: __, isArchived: ___, archivedAt: ____, ...content } = posting;
  return {
    ...content,
    contentHash: await contentHash(content),
    canonicalHash: await canonicalHash(content),
  };
}

/** A posting that the row's owner may see. */
export const JOB: Reference = {
  field: 'jobId',
  to: jobs,
  required: false,
  exists: sql`select 1 from ${jobs} where id = value ->> 'jobId'
    and (owner_id is null or owner_id = value ->> 'userId')`,
};
