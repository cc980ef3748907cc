import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Target } from '../database/target.ts';
import type { Manifest } from './manifest.ts';

const SEARCHES_MAX = 10;
const FOUND_MAX = 50;

const Titles = v.array(v.object({ title: v.string() }));
const Found = v.array(v.object({ id: v.string() }));

/** Words of titles all over the catalogue, and what a search for each finds. */
export async function sampleSearches(database: Target): Promise<Manifest['searches']> {
  const titles = v.parse(
    Titles,
    await database.rows(sql`select title from jobs
      where seq % max(1, (select count(*) / ${SEARCHES_MAX} from jobs)) = 0 order by seq limit ${SEARCHES_MAX}`),
  );
  const words = titles.flatMap(({ title }) => /[\p{L}\p{N}]{3,}/u.exec(title)?.[0] ?? []);
  const searches: Manifest['searches'] = [];
  for (const query of new Set(words)) searches.push({ query, ids: await search(query, database) });
  return searches;
}

/** The ids of the postings that have a word, best first. */
export async function search(word: string, database: Target): Promise<string[]> {
  const found =
    await database.rows(sql`select jobs.id from jobs_fts join jobs on seq = jobs_fts.rowid
    where jobs_fts match ${`"${word}"`} order by bm25(jobs_fts), jobs.id limit ${FOUND_MAX}`);
  return v.parse(Found, found).map(({ id }) => id);
}
