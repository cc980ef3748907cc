import { jobs } from '@jobmatch/db-schema/jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { type SQL, and, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { isSearchable } from '../../search/filters.ts';
import { type Subject, comparedColumns } from '../queries.ts';
import { familyMatches } from '../title-family.ts';

/** Postings with such a title that are looked at, and of those the ones that are compared. */
const MATCHES_MAX = 2000;
const TITLES_MAX = 100;
/** The newest postings whose category and place are looked at. */
const NEWEST_MAX = 300;

/**
 * Postings to compare with one that has no list of similar ones, in one round trip: the newest with
 * all words of its title, with any of them, and of the newest altogether those of its category or
 * place. Each part reads a bounded number of rows by an index, however many postings there are. As on
 * a stored list, a public posting has public ones beside it, a private one those and its owner's.
 */
export async function findCandidates(db: Database, scope: UserScope, subject: Subject) {
  const owners = [
    isNull(jobs.ownerId),
    ...(subject.ownerId === null ? [] : [eq(jobs.ownerId, scope.userId)]),
  ];
  const admitted = and(or(...owners), isSearchable, ne(jobs.id, subject.id));
  const [newest, ...parts] = [
    ...owners.map((owner) => newestOf(db, owner, and(admitted, agreesElsewhere(subject)))),
    ...familyMatches(subject.title).map((match) => titled(db, match, admitted)),
  ];
  if (newest === undefined) return [];
  const found = await db.batch([newest, ...parts]);
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}

const titled = (db: Database, match: string, admitted: SQL | undefined) =>
  db
    .select(comparedColumns)
    .from(
      sql`(select rowid as seq from jobs_fts where jobs_fts match ${match}
        order by rowid desc limit ${MATCHES_MAX}) as titled`,
    )
    .crossJoin(jobs)
    .where(and(eq(jobs.seq, sql`titled.seq`), admitted))
    .limit(TITLES_MAX);

const newestOf = (db: Database, owner: SQL, admitted: SQL | undefined) =>
  db
    .select(comparedColumns)
    .from(
      sql`(select jobs.seq from ${jobs} where ${owner}
        order by ${jobs.createdAt} desc, ${jobs.id} desc limit ${NEWEST_MAX}) as newest`,
    )
    .crossJoin(jobs)
    .where(and(eq(jobs.seq, sql`newest.seq`), admitted));

/** Exactly alike here is what {@link agreement} weighs; letters that differ in case only are. */
const agreesElsewhere = ({ industry, location, country, workArrangement }: Subject): SQL =>
  sql`(jobs.industry = ${industry} collate nocase or jobs.location = ${location} collate nocase
    or jobs.country = ${country}
    or (${workArrangement} = 'remote' and jobs.work_arrangement = 'remote'))`;
