import { jobs } from '@jobmatch/db-schema/jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import {
  type PostingToCheck,
  SpamAnalysis,
  type SpamFinding,
} from '@jobmatch/shared/contracts/spam';
import { and, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { visibleTo } from '../jobs/visibility.ts';
import { SPAM_SCORE, SUSPICIOUS_SCORE } from './visibility.ts';

const checked = {
  title: jobs.title,
  company: jobs.company,
  location: jobs.location,
  description: jobs.description,
  requirements: jobs.requirements,
  benefits: jobs.benefits,
  url: jobs.url,
  jobType: jobs.jobType,
  experienceLevel: jobs.experienceLevel,
  salaryMin: jobs.salaryMin,
  salaryMax: jobs.salaryMax,
  salaryCurrency: jobs.salaryCurrency,
  salaryPeriod: jobs.salaryPeriod,
  requiredSkills: jobs.requiredSkills,
};

/** Those of the postings that the caller may see, in the order asked. One round trip. */
export async function readPostings(
  db: Database,
  scope: UserScope,
  ids: readonly string[],
): Promise<PostingToCheck[]> {
  const rows = await db
    .select({ jobId: jobs.id, contentHash: jobs.contentHash, posting: checked })
    .from(sql`json_each(${JSON.stringify(ids)}) as wanted`)
    .crossJoin(jobs)
    .where(and(eq(jobs.id, sql`wanted.value`), visibleTo(scope)))
    .orderBy(sql`wanted.key`);
  return rows;
}

type Found = SpamFinding & { jobId: string; contentHash: string };

/**
 * Keeps findings on the postings they are about, as long as those say what was read, and gives what
 * is kept then. What is there already is not written again. One round trip; a decision of an admin
 * stands, and so does a review that is to come.
 */
export async function storeFindings(
  db: Database,
  scope: UserScope,
  found: readonly Found[],
): Promise<SpamAnalysis[]> {
  const client = db.$client;
  const items = JSON.stringify(
    found.map(({ jobId, contentHash, score, categories, flags }) => ({
      jobId,
      contentHash,
      score,
      // As text: that is what the columns hold, and what they are compared with.
      categories: JSON.stringify(categories),
      flags: JSON.stringify(flags),
    })),
  );
  const [, kept] = await client.batch<Record<string, unknown>>([
    client.prepare(STORE).bind(items, scope.userId, SPAM_SCORE, SUSPICIOUS_SCORE),
    client.prepare(READ).bind(items, scope.userId),
  ]);
  return (kept?.results ?? []).map(({ categories, flags, ...row }) =>
    v.parse(SpamAnalysis, { ...row, categories: parsed(categories), flags: parsed(flags) }),
  );
}

const parsed = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : json);

const STORE = `
  update jobs set
    spam_score = item.value->>'score',
    spam_categories = item.value->>'categories',
    spam_flags = item.value->>'flags',
    spam_analyzed_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    spam_status = case
      when spam_status in ('pending_review', 'manually_approved', 'manually_rejected', 'scam', 'expired') then spam_status
      when item.value->>'score' >= ?3 then 'spam'
      when item.value->>'score' >= ?4 then 'suspicious'
      else 'clean' end
  from json_each(?1) as item
  where jobs.id = item.value->>'jobId' and jobs.content_hash = item.value->>'contentHash'
    and (jobs.owner_id is null or jobs.owner_id = ?2)
    and (jobs.spam_analyzed_at is null or jobs.spam_score is not item.value->>'score'
      or jobs.spam_flags <> item.value->>'flags')`;

const READ = `
  select jobs.id as "jobId", spam_status as status, spam_score as score,
    spam_categories as categories, spam_flags as flags, spam_analyzed_at as "analyzedAt"
  from json_each(?1) as item cross join jobs on jobs.id = item.value->>'jobId'
  where jobs.content_hash = item.value->>'contentHash'
    and (jobs.owner_id is null or jobs.owner_id = ?2)
    and spam_analyzed_at is not null and spam_score is not null
  order by item.key`;
