import { REPLICATED, SETTLED } from './posting-columns.ts';
import { SHARDS, type ShardedEnv } from './shards.ts';

/** Postings that are copied at once; together they stay below what one parameter may hold. */
const POSTINGS_A_BATCH = 100;

interface Changes {
  /** The last change that is included. */
  seq: number;
  /** JSON arrays of rows. */
  postings: string;
  similar: string;
}

/**
 * Copies what has changed in the catalogue to every shard, where users' rows refer to it. It may be repeated and
 * may be cut off: a change leaves the outbox once every shard has it.
 */
export async function replicate(env: ShardedEnv): Promise<void> {
  for (;;) {
    const changes = await takeChanges(env.DB);
    if (changes === null) return;
    await Promise.all(SHARDS.map((shard) => apply(env[shard], changes)));
    const done = env.DB.prepare('delete from catalogue_outbox where seq <= ?');
    await done.bind(changes.seq).run();
  }
}

async function takeChanges(catalogue: D1Database): Promise<Changes | null> {
  const chosen = `(select distinct job_id from catalogue_outbox
    where seq <= (select max(seq) from (select seq from catalogue_outbox order by seq limit ${POSTINGS_A_BATCH})))`;
  const [last, postings, similar] = await catalogue.batch<Record<string, unknown>>([
    catalogue.prepare(
      `select max(seq) as seq from (select seq from catalogue_outbox order by seq limit ${POSTINGS_A_BATCH})`,
    ),
    catalogue.prepare(`select id, ${names([...REPLICATED, ...SETTLED])} from jobs
      where id in ${chosen} and owner_id is null`),
    catalogue.prepare(`select job_id, similar_job_id, score, model, computed_at
      from similar_jobs where job_id in ${chosen}`),
  ]);
  const seq = last?.results[0]?.['seq'];
  if (typeof seq !== 'number') return null;
  const json = (result: typeof last) => JSON.stringify(result?.results ?? []);
  return { seq, postings: json(postings), similar: json(similar) };
}

/** One transaction, or nothing where the shard has later changes by now. */
async function apply(shard: D1Database, changes: Changes): Promise<void> {
  try {
    await shard.batch(statements(shard, changes));
  } catch (err) {
    if (!(err instanceof Error && err.message.includes('a later change is here already')))
      throw err;
  }
}

/** The triggers see copies as changes of the shard's own; what they put down is taken back. */
function statements(shard: D1Database, { seq, postings, similar }: Changes): D1PreparedStatement[] {
  const settle = shard.prepare(SETTLE).bind(postings);
  return [
    shard.prepare(COPIED).bind(seq),
    shard.prepare('pragma defer_foreign_keys = on'),
    shard.prepare(UPSERT).bind(postings),
    // Twice: the first time a trigger may follow, and the second time nothing changes that one listens to.
    settle,
    settle,
    shard.prepare(FORGET_TASKS).bind(postings),
    shard.prepare(`delete from similar_jobs where job_id in (${IDS})`).bind(postings),
    shard.prepare(SIMILAR).bind(similar),
  ];
}

const names = (columns: readonly string[]): string => columns.join(', ');
const values = (columns: readonly string[]): string =>
  columns.map((column) => `value->>'${column}'`).join(', ');

const COPIED = `insert into catalogue_copied (id, seq) values (1, ?)
  on conflict (id) do update set seq = excluded.seq`;

const IDS = "select value->>'id' from json_each(?1)";

const UPSERT = `insert into jobs (id, ${names([...REPLICATED, ...SETTLED])})
  select value->>'id', ${values([...REPLICATED, ...SETTLED])} from json_each(?1) where true
  on conflict (id) do update set ${REPLICATED.map((column) => `${column} = excluded.${column}`).join(', ')}
  where ${REPLICATED.map((column) => `jobs.${column} is not excluded.${column}`).join(' or ')}`;

const SETTLE = `update jobs set ${SETTLED.map((column) => `${column} = value->>'${column}'`).join(', ')}
  from json_each(?1) where jobs.id = value->>'id'`;

/** The catalogue's posting is embedded once, by the catalogue's task. */
const FORGET_TASKS = `delete from embedding_tasks where owner_id is null and subject_id in (${IDS})`;

const SIMILAR = `insert into similar_jobs (job_id, similar_job_id, score, model, computed_at)
  select ${values(['job_id', 'similar_job_id', 'score', 'model', 'computed_at'])}
  from json_each(?1) where true on conflict do nothing`;
