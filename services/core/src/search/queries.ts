import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import type { Job } from '@jobmatch/shared/contracts/jobs';
import type { KeywordHit, SearchFilters } from '@jobmatch/shared/contracts/search';
import { type SQL, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { callersRow, jobColumns, toJob } from '../jobs/queries.ts';
import { visibleTo } from '../jobs/visibility.ts';
import { isFindableBy } from '../spam/visibility.ts';
import { conditionsOf, isSearchable } from './filters.ts';
import { type PhraseFrequency, SCORED_MAX, type Tier, tiersOf } from './tiers.ts';
import { phrasesOf } from './words.ts';

interface Search {
  query: string;
  filters: SearchFilters;
  limit: number;
}

interface Sample {
  phrase: string;
  /** Rowids of the last posting of all, and of the last one of a full sample. */
  newest: number;
  oldest: number | null;
  /** Null where the sample is full. */
  postings: number | null;
}

/** Of a phrase that more postings hold, how many is told by how far apart its newest ones are. */
const SAMPLED_MAX = 2000;
/** Matches of a tier that are scored, the newest first. */
const SCORED_PER_TIER_MAX = 1000;

/** Weights of the index's columns: title, company, description, skills. */
const bm25 = sql`bm25(jobs_fts, 10.0, 4.0, 1.0, 5.0)`;

/**
 * The best of the visible, open postings by their words, best first, equals by id. At most two round
 * trips, in a time that hardly depends on how many postings there are (see `tiersOf`).
 */
export async function findByWords(
  db: Database,
  scope: UserScope,
  { query, filters, limit }: Search,
  now: Date,
): Promise<KeywordHit[]> {
  const phrases = phrasesOf(query);
  if (phrases.length === 0) return [];
  const { frequencies, newestRowid } = await readFrequencies(db, phrases);
  const tiers = tiersOf(frequencies, newestRowid);
  if (tiers.length === 0) return [];
  const conditions = [visibleTo(scope), isSearchable, ...conditionsOf(filters, now)];
  return db.all<KeywordHit>(bestOf(tiers, sql.join(conditions, sql` and `), limit, scope));
}

async function readFrequencies(db: Database, phrases: string[]) {
  const rows = await db.all<Sample>(
    sql`with sampled as materialized (
      select value as phrase, (
        select jobs_fts.rowid from jobs_fts where jobs_fts match phrases.value
        order by jobs_fts.rowid desc limit 1 offset ${SAMPLED_MAX - 1}) as oldest
      from json_each(${JSON.stringify(phrases)}) as phrases)
    select phrase, oldest, coalesce((select max(seq) from jobs), 0) as newest,
      case when oldest is null then (
        select count(*) from jobs_fts where jobs_fts match sampled.phrase) end as postings
    from sampled`,
  );
  const newestRowid = rows[0]?.newest ?? 0;
  const frequencies = rows.map(({ phrase, postings, oldest }): PhraseFrequency => {
    const span = newestRowid - (oldest ?? 0) + 1;
    return { phrase, postings: postings ?? Math.round((SAMPLED_MAX * newestRowid) / span) };
  });
  return { frequencies, newestRowid };
}

/**
 * The best `limit` of what the tiers find, in one statement. Too few are fewer than `limit`. SQLite
 * checks whether a tier is to be asked, which is a condition on no row of its own, before it opens
 * the index. The conditions are written once, since D1 takes 100 parameters, and are no table of
 * their own: each tier holds its matches against them. The order of the joins and the index are
 * prescribed, as the planner knows nothing of the full-text index.
 */
function bestOf(tiers: readonly Tier[], conditions: SQL, limit: number, scope: UserScope): SQL {
  const nameOf = (i: number): SQL => sql.raw(`tier_${i}`);
  const countOf = (i: number): SQL => sql`(select count(*) from ${nameOf(i)})`;
  const scoredMax = tiers.length === 1 ? SCORED_MAX : SCORED_PER_TIER_MAX;
  const parts = tiers.map(({ match, fromRowid, asked }, i) => {
    const tooFew = tiers.slice(0, i).map((_, before) => sql`${countOf(before)} < ${limit}`);
    const isAsked = {
      always: sql`1`,
      'if more than is scored': sql`${countOf(0)} >= ${scoredMax}`,
      'if too few': sql.join(tooFew, sql` and `),
    }[asked];
    return sql`${nameOf(i)} as materialized (
      select open.id, ${bm25} as score from jobs_fts cross join open on open.seq = jobs_fts.rowid
      where jobs_fts match ${match} and jobs_fts.rowid > ${fromRowid} and ${isAsked}
      order by jobs_fts.rowid desc limit ${scoredMax})`;
  });
  const all = tiers.map((_, i) => sql`select id, score from ${nameOf(i)}`);
  const [{ match, fromRowid } = { match: '', fromRowid: 0 }] = tiers;
  if (fromRowid > 0) {
    parts.push(ownPostings(match, scope));
    all.push(sql`select id, score from own`);
  }
  return sql`with open as not materialized (
      select jobs.seq, jobs.id from jobs indexed by jobs_search where ${conditions}),
    ${sql.join(parts, sql`, `)}
    select id as "jobId", -min(score) as score from (${sql.join(all, sql` union all `)})
    group by id order by score desc, id limit ${limit}`;
}

/** The caller's own with every word, which are few: not only those that are among the newest of everybody's. */
const ownPostings = (match: string, scope: UserScope): SQL => sql`own as materialized (
    select open.id, ${bm25} as score
    from (select seq from jobs indexed by jobs_by_owner where owner_id = ${scope.userId}
      order by created_at desc limit ${SCORED_PER_TIER_MAX}) as mine
    cross join jobs_fts on jobs_fts.rowid = mine.seq cross join open on open.seq = mine.seq
    where jobs_fts match ${match})`;

/**
 * The first `limit` of the postings that the caller may see, that are open, no spam and pass the
 * filters, in the order of `ids`. One round trip, which reads the text of no more postings than it
 * gives. Spam is left out here, where the rows are read anyway: the index that `findByWords` filters
 * by does not say what is.
 */
export async function findPostings(
  db: Database,
  scope: UserScope,
  { ids, filters, limit }: { ids: string[]; filters: SearchFilters; limit: number },
  now: Date,
): Promise<Job[]> {
  const conditions = [
    visibleTo(scope),
    isSearchable,
    isFindableBy(scope),
    ...conditionsOf(filters, now),
  ];
  const page = sql`(select wanted.key, jobs.seq
    from json_each(${JSON.stringify(ids)}) as wanted cross join jobs on jobs.id = wanted.value
    where ${sql.join(conditions, sql` and `)} order by wanted.key limit ${limit}) as page`;
  const rows = await db
    .select(jobColumns)
    .from(page)
    .innerJoin(jobs, eq(jobs.seq, sql`page.seq`))
    .leftJoin(userJobs, callersRow(scope))
    .orderBy(sql`page.key`);
  return rows.map((row) => toJob(row, scope));
}
