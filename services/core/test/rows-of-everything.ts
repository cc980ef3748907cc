import { env } from 'cloudflare:workers';
import { newId } from '@jobmatch/shared/ids';

interface Column {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
}

/** Tables that others refer to, in the order in which they can be filled. */
const FIRST = ['jobs', 'work_experience', 'applications', 'webhook_endpoints'];

/** The user's id that begins with the row's number instead: the same in every table. */
const NUMBERED_ID = "printf('%08x', i) || substr(?1, 9)";

/** SQL for the columns whose values are not free; `i` counts the rows. */
const VALUES: Record<string, string> = {
  id: NUMBERED_ID,
  job_id: NUMBERED_ID,
  work_experience_id: NUMBERED_ID,
  endpoint_id: NUMBERED_ID,
  scope: "'read'",
  bucket: "'resumes'",
  content_type: "'text/plain'",
  purpose: "'verify_email'",
  feedback_type: "'hidden'",
  found_by: "'search'",
  analysis: "'{}'",
  sections: "'{}'",
  next_steps: "'{}'",
  urgency: "'LOW'",
  search_criteria: "'{}'",
  start_date: "'2020-05'",
  period_start: "'2026-01-01T00:00:00.000Z'",
  'jobs.title': "'Welder ' || i",
  'jobs.source': "'manual'",
  'email_history.kind': "'message'",
  'job_search_history.status': "'completed'",
  'security_events.status': "'success'",
  'invoices.status': "'paid'",
};

/** The column that says who owns a row. */
const ownerOf = (table: string): string =>
  table === 'jobs' || table === 'feeds' ? 'owner_id' : 'user_id';

/** The id of the user's first row in any table. */
export const firstRowOf = (userId: string): string => `00000000${userId.slice(8)}`;

/**
 * An admin who owns `count` rows of every table whose rows have owners, or as many as its unique keys
 * let one user have. A new table is filled without a change here, unless it has a CHECK.
 */
export async function ownerOfEverything(count: number): Promise<string> {
  const userId = newId();
  const tables = await ownedTables();
  await env.DB.batch([
    env.DB.prepare("insert into users (id, email, role) values (?1, ?1, 'admin')").bind(userId),
    ...[...tables].map(([table, columns]) => fill(table, columns, userId, count)),
    env.DB.prepare(DUPLICATES).bind(userId),
    env.DB.prepare(REPORTS).bind(userId),
    env.DB.prepare(TOLD_IN_FULL).bind(userId),
  ]);
  const { results: files } = await env.DB.prepare('select key from files where user_id = ?')
    .bind(userId)
    .all<{ key: string }>();
  await Promise.all(files.map(({ key }) => env.RESUMES.put(key, 'Welder')));
  return userId;
}

const rank = (table: string): number =>
  (FIRST.indexOf(table) + FIRST.length + 1) % (FIRST.length + 1);

/** The columns of each table whose rows have owners, parents first. */
async function ownedTables(): Promise<Map<string, Column[]>> {
  const { results } = await env.DB.prepare(
    String.raw`select name from sqlite_master where type = 'table'
      and name not like '\_cf\_%' escape '\' and name not like 'jobs\_fts%' escape '\'`,
  ).all<{ name: string }>();
  const names = results.map(({ name }) => name).toSorted((a, b) => rank(a) - rank(b));
  const columns = await env.DB.batch<Column>(
    names.map((name) => env.DB.prepare(`pragma table_info(${name})`)),
  );
  const tables = names.map((name, i): [string, Column[]] => [name, columns[i]?.results ?? []]);
  return new Map(tables.filter(([table, of]) => of.some(({ name }) => name === ownerOf(table))));
}

function fill(table: string, columns: Column[], userId: string, count: number) {
  const owner = ownerOf(table);
  const filled = columns.filter(
    ({ name, notnull, dflt_value: byDefault }) =>
      name === owner || (name !== 'seq' && notnull === 1 && byDefault === null),
  );
  const names = filled.map(({ name }) => name);
  const values = filled.map((column) => (column.name === owner ? '?1' : valueOf(table, column)));
  return env.DB.prepare(
    `insert into ${table} (${names.join(', ')})
    with recursive n(i) as (select 0 union all select i + 1 from n where i < ?2 - 1)
    select ${values.join(', ')} from n where true on conflict do nothing`,
  ).bind(userId, count);
}

function valueOf(table: string, { name, type }: Column): string {
  const given = VALUES[`${table}.${name}`] ?? VALUES[name];
  if (given !== undefined) return given;
  if (type === 'INTEGER') return 'i % 100';
  if (/_(?:at|date|start|end|active)$/.test(name)) return "'2090-01-01T00:00:00.000Z'";
  return `'${table}/' || ?1 || '/' || i`;
}

/** Each posting of the user but the first is a duplicate of the first. */
const DUPLICATES = `insert into job_duplicates (id, canonical_job_id, duplicate_job_id,
    overall_similarity, title_similarity, company_similarity, location_similarity,
    description_similarity, detection_method, confidence_level)
  select lower(hex(randomblob(16))), first.id, jobs.id, 90, 90, 90, 90, 90, 'fuzzy_match', 'high'
  from (select id, seq from jobs where owner_id = ?1 order by seq limit 1) as first
  join jobs on jobs.owner_id = ?1 and jobs.seq > first.seq`;

/** Each posting of the user is reported, and to be looked at. */
const REPORTS = `insert into spam_reports (id, job_id, reporter_user_id, report_type)
  select id, id, ?1, 'spam' from jobs where owner_id = ?1`;
/** Postings that say what schema.org wants, and are under review. */
const TOLD_IN_FULL = `update jobs set spam_status = 'pending_review', description = 'Welds ships.',
  location = 'Bremen', country = 'DE' where owner_id = ?1`;
