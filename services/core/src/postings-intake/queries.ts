import { now } from '@jobmatch/db-schema/columns';
import type { Origin, StoredPosting } from '@jobmatch/shared/contracts/postings-intake';
import { type SQL, sql } from 'drizzle-orm';
import { updateInChunks } from '../cron/in-chunks.ts';
import type { Database } from '../database.ts';
import { contentColumns } from '../jobs/content-columns.ts';
import { jsonChunks } from '../jobs/import/json-chunks.ts';
import type { Entry } from './store.ts';

/** A sighting is written once in so many hours: it is a sign of life, not a log. */
const SIGHTING_HOURS = 20;

/** The name a posting is stored under: boards of one type number theirs each from 1. */
const keyOf = ({ board }: Origin, sourceId: string): string =>
  board === null ? sourceId : `${board}:${sourceId}`;

/**
 * Adds what is new, changes what says something else, opens what was closed, and takes note that the
 * rest was seen: one transaction, so that what the lookup found is what the writes meet.
 */
export async function storePublic(
  { $client: client }: Database,
  origin: Origin,
  entries: readonly Entry[],
  seenAt: string,
): Promise<StoredPosting[]> {
  if (entries.length === 0) return [];
  const names = jsonChunks(entries.map(({ sourceId }) => keyOf(origin, sourceId)));
  const rows = jsonChunks(entries.map((entry) => rowOf(origin, entry)));
  const run = (text: string) => (json: string) =>
    client.prepare(text).bind(origin.source, json, seenAt);
  const answers = await client.batch<{ key: string; id: string }>([
    ...names.map((json) => client.prepare(LOOK_UP).bind(origin.source, json)),
    ...rows.map(run(UPSERT)),
    ...names.map(run(SIGHT)),
  ]);
  const found = answers.slice(0, names.length).flatMap(({ results }) => results);
  const before = new Map(found.map(({ key, id }) => [key, id]));
  const written = answers
    .slice(names.length, names.length + rows.length)
    .flatMap(({ results }) => results);
  const changed = new Map(written.map(({ key, id }) => [key, id]));
  return entries.map(({ sourceId, id: newId }) => {
    const key = keyOf(origin, sourceId);
    const known = before.get(key);
    if (known === undefined) return { id: changed.get(key) ?? newId, sourceId, status: 'created' };
    return { id: known, sourceId, status: changed.has(key) ? 'updated' : 'unchanged' };
  });
}

const rowOf = (origin: Origin, { id, sourceId, content, ...hashes }: Entry) => ({
  ...content,
  ...hashes,
  id,
  key: keyOf(origin, sourceId),
  salarySource: content.salaryMin === null && content.salaryMax === null ? null : 'stated',
});

const content = Object.entries(contentColumns);
const names = [...content.map(([, column]) => column.name), 'salary_source'];
const fields = [...content.map(([field]) => field), 'salarySource'];

// CROSS JOIN: by item through the unique index, not by every posting of the source.
const LOOK_UP = `
  select jobs.source_id as key, jobs.id from json_each(?2) as item cross join jobs
  on jobs.owner_key = '' and jobs.source = ?1 and jobs.source_id = item.value`;

const HAS_EXPIRED = `coalesce(item.value->>'expiresAt' <= ?3, 0)`;

// WHERE TRUE: without it SQLite reads ON as the start of a join condition. A posting that a board shows
// past its own end stays closed.
const UPSERT = `
  insert into jobs (id, source, source_id, content_hash, canonical_hash, last_seen_at, is_closed,
    ${names.join(', ')})
  select item.value->>'id', ?1, item.value->>'key', item.value->>'contentHash',
    item.value->>'canonicalHash', ?3, ${HAS_EXPIRED},
    ${fields.map((field) => `item.value->>'${field}'`).join(', ')}
  from json_each(?2) as item
  where true
  on conflict (owner_key, source, source_id) do update set
    ${names.map((name) => `${name} = excluded.${name}`).join(', ')},
    content_hash = excluded.content_hash,
    canonical_hash = excluded.canonical_hash,
    last_seen_at = excluded.last_seen_at,
    is_closed = excluded.is_closed,
    updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  where jobs.content_hash <> excluded.content_hash or jobs.is_closed <> excluded.is_closed
    or jobs.url is not excluded.url or jobs.expires_at is not excluded.expires_at
  returning id, source_id as key`;

const SIGHT = `
  update jobs set last_seen_at = ?3
  where owner_key = '' and source = ?1 and source_id in (select value from json_each(?2))
    and (last_seen_at is null
      or last_seen_at < strftime('%Y-%m-%dT%H:%M:%fZ', ?3, '-${SIGHTING_HOURS} hours'))`;

/** The rows of a board: its name and a colon come first. The next character after a colon ends the range. */
const ofBoard = ({ source, board }: Origin): SQL =>
  sql`owner_key = '' and source = ${source} and source_id >= ${`${board}:`} and source_id < ${`${board};`}`;

/** Takes note of the board's open postings as a whole. */
export async function sightBoard(db: Database, origin: Origin, seenAt: string): Promise<void> {
  const longAgo = sql`(last_seen_at is null
    or last_seen_at < strftime('%Y-%m-%dT%H:%M:%fZ', ${seenAt}, ${`-${SIGHTING_HOURS} hours`}))`;
  await db.run(
    sql`update jobs set last_seen_at = ${seenAt} where ${ofBoard(origin)} and is_closed = 0 and ${longAgo}`,
  );
}

const nameOnBoard = ({ board }: Origin): SQL => sql`substr(source_id, ${`${board}:`.length + 1})`;

/** The board's names of its open postings. */
export async function openSourceIds(db: Database, origin: Origin): Promise<string[]> {
  const rows = await db.all<{ sourceId: string }>(
    sql`select ${nameOnBoard(origin)} as "sourceId" from jobs
      where ${ofBoard(origin)} and is_closed = 0`,
  );
  return rows.map(({ sourceId }) => sourceId);
}

/** Closes the board's open postings that are not among those seen, unless they came since `startedAt`. */
export function closeMissing(
  db: Database,
  origin: Origin,
  { seenSourceIds, startedAt }: { seenSourceIds: readonly string[]; startedAt: string },
): Promise<number> {
  const seen = sql`select value from json_each(${JSON.stringify(seenSourceIds)})`;
  return updateInChunks(
    db,
    'jobs',
    sql`is_closed = 1, updated_at = ${now}`,
    sql`${ofBoard(origin)} and is_closed = 0 and created_at < ${startedAt}
      and ${nameOnBoard(origin)} not in (${seen})`,
  );
}
