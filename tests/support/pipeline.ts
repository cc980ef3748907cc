import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Fleet, Person } from './fleet.ts';

/** Variables under which the pipeline waits for nothing: not for a retry, not for the index. */
export const WITHOUT_PAUSES = {
  ai: { EMBEDDING_RETRY_SECONDS: [0, 0, 0] },
  core: { SIMILARITY_DELAY_SECONDS: 0 },
  'ai/local/vectors': { MUTATION_DELAY_MS: 0 },
};

/** Below the time that a test has, so that what is left to be done is told. */
const PATIENCE_MS = 25_000;
const PAUSE_MS = 100;

export type Posting = { title: string; company: string; description: string } & Record<
  string,
  unknown
>;

export const posting = (title: string, more: Record<string, unknown> = {}): Posting => ({
  title,
  company: 'Harbour Works',
  description: `We are looking for a ${title} to join our team.`,
  ...more,
});

/** Imports postings as a person's own and answers their ids, in their order. */
export async function importPostings(
  fleet: Fleet,
  { token }: Person,
  postings: readonly Posting[],
): Promise<string[]> {
  const answer = await fleet.send('POST', '/api/jobs/import', { token, body: { postings } });
  if (answer.status !== 200) throw new Error(`The import: ${answer.status} ${answer.text}`);
  const { results } = answer.json<{ results: { id: string }[] }>();
  return results.map(({ id }) => id);
}

/** Puts postings into the public catalogue, as only adapters may, and answers their ids. */
export async function publish(fleet: Fleet, postings: readonly Posting[]): Promise<string[]> {
  const ids = postings.map(() => randomUUID());
  const sql = `insert into jobs (id, title, company, description, country, work_arrangement, source,
    source_id, content_hash) values (?1, ?2, ?3, ?4, ?5, ?6, 'greenhouse', ?1, ?1)`;
  await fleet.database.batch(
    postings.map(({ title, company, description, country, workArrangement }, i) => ({
      sql,
      values: [ids[i], title, company, description, country ?? null, workArrangement ?? 'unknown'],
    })),
  );
  await sendWaiting(fleet);
  return ids;
}

/** Has core send the tasks that wait, as cron does. */
export async function sendWaiting(fleet: Fleet): Promise<void> {
  await fleet.worker('core').scheduled({ cron: '*/5 * * * *', scheduledTime: new Date() });
}

/** Waits until no task is left to do and the index shows every mutation. */
export async function untilIdle(fleet: Fleet): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const states = async () => ({
    tasks: await fleet.database.rows(
      `select task_type, status, error, count(*) as count from embedding_tasks
        where status in ('pending', 'processing') group by 1, 2, 3`,
    ),
    mutations: (await pageOfIds(fleet, '')).pendingMutations,
  });
  let last = await states();
  while (last.tasks.length > 0 || last.mutations > 0) {
    if (Date.now() > deadline) throw new Error(`Still to be done: ${JSON.stringify(last)}`);
    await pause(PAUSE_MS);
    last = await states();
  }
}

interface ModelFaults {
  busyRate?: number;
  garbageRate?: number;
  seed?: number;
  poison?: string;
}

/** Makes the model misbehave; nothing given, it behaves again. */
export const setModelFaults = (fleet: Fleet, faults: ModelFaults = {}) =>
  control(fleet, 'model', 'PUT', '/faults', faults);

/** What was asked of the model since it was last forgotten. */
export const modelCalls = (fleet: Fleet) =>
  control(fleet, 'model', 'GET', '/calls').then(
    (response) =>
      response.json() as Promise<Record<'calls' | 'texts' | 'busy' | 'garbage', number>>,
  );

export const forgetModelCalls = (fleet: Fleet) => control(fleet, 'model', 'DELETE', '/calls');

/** Makes the vector index misbehave; nothing given, it behaves again. */
export const setIndexFaults = (fleet: Fleet, faults: { query?: 'throw'; upsert?: 'throw' } = {}) =>
  control(fleet, 'vectors', 'PUT', '/faults', faults);

export const deleteAllVectors = (fleet: Fleet) => control(fleet, 'vectors', 'DELETE', '/vectors');

interface Ids {
  ids: { id: string; owner: string | null }[];
  next: string | null;
  pendingMutations: number;
}

/** The owner that each vector of the index names, by the vector's id. */
export async function vectorOwners(fleet: Fleet): Promise<Map<string, string | null>> {
  const owners = new Map<string, string | null>();
  let after: string | null = '';
  while (after !== null) {
    const page: Ids = await pageOfIds(fleet, after);
    for (const { id, owner } of page.ids) owners.set(id, owner);
    after = page.next;
  }
  return owners;
}

const pageOfIds = async (fleet: Fleet, after: string): Promise<Ids> => {
  const response = await control(fleet, 'vectors', 'GET', `/ids?after=${after}`);
  return (await response.json()) as Ids;
};

interface AiStores {
  EMBEDDINGS_CACHE: KVNamespace;
  JOB_ANALYSIS_CACHE: KVNamespace;
  VECTORIZE: Vectorize;
}

export const aiStores = (fleet: Fleet): Promise<AiStores> =>
  fleet.harness.getWorker<AiStores>('jobmatch-ai-local').getEnv();

/** Names of a namespace's keys. */
export async function keysOf(namespace: KVNamespace): Promise<string[]> {
  return (await namespace.list()).keys.map(({ name }) => name);
}

async function control(
  fleet: Fleet,
  worker: 'model' | 'vectors',
  method: string,
  path: string,
  body?: unknown,
) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fleet.worker(worker).fetch(`http://${worker}.test${path}`, init);
  expect(response.ok, `${method} ${path}: ${response.status}`).toBe(true);
  return response;
}
