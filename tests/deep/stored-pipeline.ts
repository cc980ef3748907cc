import type { KillableFleet } from './killable-fleet.ts';
import { withStores } from './stored-state.ts';

/** What the database of a fleet that does not run says of its embeddings. */
export const readPipeline = (fleet: KillableFleet) =>
  withStores(fleet, async ({ DB }) => {
    const rows = async <Row>(sql: string) => (await DB.prepare(sql).all<Row>()).results;
    const [sums] = await rows<{ processed: number; deadLetters: number }>(
      `select (select sum(processed_count) from worker_status) as processed,
         (select count(*) from dead_letters) as deadLetters`,
    );
    const counted = await rows<{ layer: string; calls: number }>(
      'select layer, sum(calls) as calls from ai_counters group by layer',
    );
    return {
      jobs: await rows<{
        id: string;
        status: string;
        embeddedAt: string;
        comparedAt: string | null;
      }>(
        `select id, embedding_status as status, embedded_at as embeddedAt,
           similar_computed_at as comparedAt from jobs`,
      ),
      tasks: await rows<{ jobId: string; taskType: string; status: string }>(
        'select subject_id as jobId, task_type as taskType, status from embedding_tasks',
      ),
      lists: await rows<{ jobId: string; similarId: string; score: number }>(
        'select job_id as jobId, similar_job_id as similarId, score from similar_jobs',
      ),
      processed: sums?.processed ?? 0,
      deadLetters: sums?.deadLetters ?? 0,
      counters: Object.fromEntries(counted.map(({ layer, calls }) => [layer, calls])),
    };
  });
