import type { UserScope } from '@jobmatch/shared/caller';
import type { Database } from '../../database.ts';
import { contentColumns } from '../content-columns.ts';
import { jsonChunks } from './json-chunks.ts';
import type { Entry } from './plan.ts';

export interface StoredPosting {
  id: string;
  contentHash: string;
}

/**
 * Stores the entries of one import as rows of the caller's own, and gives the row that was there
 * before, where there was one. One batch, so one transaction: what the lookup sees is what the writes
 * meet. Unnamed entries go first: they are stored only where the lookup found nothing.
 */
export async function storeImport(
  { $client: client }: Database,
  scope: UserScope,
  entries: readonly Entry[],
): Promise<Map<Entry, StoredPosting>> {
  if (entries.length === 0) return new Map();
  const keys = jsonChunks(entries.map(keyRow));
  const unnamed = jsonChunks(entries.filter(({ isNamed }) => !isNamed).map(contentRow));
  const named = jsonChunks(entries.filter(({ isNamed }) => isNamed).map(contentRow));
  const ids = JSON.stringify(entries.map(({ id }) => id));
  const run = (text: string) => (json: string) => client.prepare(text).bind(scope.userId, json);
  const answers = await client.batch<StoredPosting & { position: number }>([
    ...keys.map(run(LOOK_UP)),
    ...unnamed.map(run(INSERT_UNNAMED)),
    ...named.map(run(UPSERT_NAMED)),
    run(ADD_TO_LIST)(ids),
  ]);
  const found = answers.slice(0, keys.length).flatMap(({ results }) => results);
  const stored = new Map<Entry, StoredPosting>();
  for (const { position, id, contentHash } of found) {
    const entry = entries[position];
    if (entry !== undefined) stored.set(entry, { id, contentHash });
  }
  return stored;
}

const keyRow = ({ key, isNamed, latest }: Entry, position: number) => ({
  position,
  key,
  // Only an unnamed posting is looked for by what it says.
  ...(isNamed ? {} : { url: latest.content.url, contentHash: latest.contentHash }),
});

const contentRow = ({ id, key, latest }: Entry) => ({
  ...latest.content,
  id,
  key,
  contentHash: latest.contentHash,
  canonicalHash: latest.canonicalHash,
});

// CROSS JOIN and unary plus: by item, not by every posting the owner has.
const LOOK_UP = `
  select item.value->>'position' as position, jobs.id, jobs.content_hash as "contentHash"
  from json_each(?2) as item cross join jobs on jobs.seq = coalesce(
    (select seq from jobs
      where owner_key = ?1 and source = 'import' and source_id = item.value->>'key'),
    (select min(seq) from jobs where owner_id = ?1 and url = item.value->>'url'),
    (select min(seq) from jobs where owner_id = ?1 and content_hash = item.value->>'contentHash'))
  where +jobs.owner_id = ?1`;

const content = Object.entries(contentColumns);
const names = content.map(([, column]) => column.name);

const INSERT = `
  insert into jobs (id, owner_id, source, source_id, content_hash, canonical_hash, ${names.join(', ')})
  select item.value->>'id', ?1, 'import', item.value->>'key', item.value->>'contentHash',
    item.value->>'canonicalHash', ${content.map(([field]) => `item.value->>'${field}'`).join(', ')}
  from json_each(?2) as item`;

const INSERT_UNNAMED = `${INSERT}
  where not exists (select 1 from jobs where owner_id = ?1 and url = item.value->>'url')
    and not exists (
      select 1 from jobs where owner_id = ?1 and content_hash = item.value->>'contentHash')
  on conflict (owner_key, source, source_id) do nothing`;

// WHERE TRUE: without it SQLite reads ON as the start of a join condition.
const UPSERT_NAMED = `${INSERT}
  where true
  on conflict (owner_key, source, source_id) do update set
    ${names.map((name) => `${name} = excluded.${name}`).join(', ')},
    content_hash = excluded.content_hash,
    canonical_hash = excluded.canonical_hash,
    updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  where jobs.content_hash <> excluded.content_hash`;

// Unary plus: the ids are the shorter way in than the owner's index.
const ADD_TO_LIST = `
  insert into user_jobs (user_id, job_id, found_by)
  select ?1, id, 'import' from jobs
  where id in (select value from json_each(?2)) and +owner_id = ?1
  on conflict do nothing`;
