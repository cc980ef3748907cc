import type { Fleet } from '@jobmatch/tests/fleet';
import { INSERT, posting, vectorOf } from './synthetic-postings.ts';

const POSTINGS_PER_STATEMENT = 500;
const VECTORS_PER_UPSERT = 500;

/** Adds postings with their vectors, from as many as there are to as many as there shall be. */
export async function grow({ worker, database }: Fleet, from: number, to: number): Promise<void> {
  const { VECTORIZE } = await worker('ai').getEnv();
  await database.rows(
    `insert or ignore into users (id, email) values ('user-other', 'o@example.com')`,
  );
  for (let at = from; at < to; at += POSTINGS_PER_STATEMENT) {
    const count = Math.min(POSTINGS_PER_STATEMENT, to - at);
    const rows = Array.from({ length: count }, (_, i) => posting(at + i));
    await database.rows(INSERT, JSON.stringify(rows));
    await VECTORIZE.upsert(rows.slice(0, VECTORS_PER_UPSERT).map(({ number }) => vectorOf(number)));
  }
  // Their vectors are there: nothing is to be embedded beside the searches that are timed.
  await database.rows('delete from embedding_tasks');
  await database.rows(
    `insert or ignore into similar_jobs (job_id, similar_job_id, score, model, computed_at)
    select posting.id, other.id, 0.9, 'bench', posting.created_at from jobs as posting
    join jobs as other on other.seq between posting.seq + 1 and posting.seq + 10
    where posting.seq % 10 = 2`,
  );
  await database.rows('update jobs set similar_computed_at = created_at');
  await database.rows('analyze');
}
