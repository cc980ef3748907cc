import { afterAll, beforeAll, expect, it } from 'vitest';
import { signUpAdmin } from '../support/admin.ts';
import { type ApiDescription, accessOf, describedRoutes } from '../support/api-description.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import {
  WITHOUT_PAUSES,
  aiStores,
  deleteAllVectors,
  forgetModelCalls,
  importPostings,
  keysOf,
  modelCalls,
  posting,
  sendWaiting,
  untilIdle,
  vectorOwners,
} from '../support/pipeline.ts';

let fleet: Fleet;
let admin: Person;
let person: Person;

beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  admin = await signUpAdmin(fleet);
  person = await fleet.signUp();
});
afterAll(() => fleet.close());

const ask = async (method: string, action: string, body?: unknown) => {
  const answer = await fleet.send(method, `/api/admin/embeddings/${action}`, {
    token: admin.token,
    ...(body === undefined ? {} : { body }),
  });
  expect(answer.status, answer.text).toBeLessThan(300);
  return answer;
};
const status = async () => (await ask('GET', 'status')).json();

const semantic = async (query: string): Promise<string[]> => {
  const body = { query, searchType: 'semantic' };
  const answer = await fleet.send('POST', '/api/jobs/search', { token: person.token, body });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<{ jobs: { id: string }[] }>().jobs.map(({ id }) => id);
};

/** Everything that retrieval stores of postings, without when. */
const stored = async () => ({
  vectors: [...(await vectorOwners(fleet))],
  similar: await fleet.database.rows(
    'select job_id, similar_job_id, round(score, 5) from similar_jobs order by 1, 2',
  ),
  jobs: await fleet.database.rows(
    'select id, embedding_status, embedding_model, embedded_text_hash from jobs order by id',
  ),
});

async function recompute(): Promise<void> {
  const vectors = await vectorOwners(fleet);
  expect((await ask('POST', 'recompute')).json()).toEqual({ queued: vectors.size });
  await untilIdle(fleet);
}

it('nobody but an admin gets at the pipeline', async () => {
  const description = (await fleet.send('GET', '/openapi.json')).json<ApiDescription>();
  const routes = describedRoutes(description).filter(({ path }) =>
    path.startsWith('/api/admin/embeddings/'),
  );
  expect(routes).toHaveLength(9);
  for (const { method, path, operation } of routes) {
    expect(accessOf(operation)).toBe('admin');
    const answer = await fleet.send(method, path, { token: person.token });
    expect([path, answer.json()]).toMatchObject([
      path,
      { statusCode: 403, code: 'ADMIN_REQUIRED' },
    ]);
  }
  // A token outlives the role that it names.
  const former = await signUpAdmin(fleet);
  await fleet.database.rows("update users set role = 'user' where id = ?", former.id);
  for (const { method, path } of routes) {
    const body = path.endsWith('/purge') ? { body: { what: 'cache' } } : {};
    const answer = await fleet.send(method, path, { token: former.token, ...body });
    expect([path, answer.status]).toEqual([path, 403]);
  }
  expect(await status()).toMatchObject({ isPaused: false });
});

it('a paused pipeline embeds nothing while everything else goes on, and then all of it', async () => {
  const early = await importPostings(fleet, person, [
    posting('Beekeeper'),
    posting('Beehive maker'),
  ]);
  await untilIdle(fleet);
  await ask('POST', 'pause');
  const late = await importPostings(
    fleet,
    person,
    Array.from({ length: 20 }, (_, i) => posting(`Apiarist of hill ${i}`)),
  );
  await forgetModelCalls(fleet);
  await sendWaiting(fleet);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect((await vectorOwners(fleet)).size).toBe(early.length);
  expect(await modelCalls(fleet)).toMatchObject({ calls: 0 });
  expect(await status()).toMatchObject({
    isPaused: true,
    postings: { total: 22, pending: 20, completed: 2 },
    tasks: { pending: 20, processing: 0 },
    oldestWaitingAt: expect.any(String),
  });
  expect((await semantic('beekeeper')).toSorted()).toEqual(early.toSorted());

  expect((await ask('POST', 'resume')).json()).toEqual({ queued: 20 });
  await untilIdle(fleet);
  expect([...(await vectorOwners(fleet)).keys()].toSorted()).toEqual(
    [...early, ...late].toSorted(),
  );
  expect(await status()).toMatchObject({
    isPaused: false,
    postings: { total: 22, pending: 0, completed: 22, failed: 0 },
    tasks: { pending: 0, processing: 0 },
    oldestWaitingAt: null,
  });
});

it('workers and traces tell what became of a posting', async () => {
  const [id = ''] = await importPostings(fleet, person, [posting('Cooper')]);
  await untilIdle(fleet);
  const { tasks } = (await ask('GET', 'queue?limit=100')).json<{
    tasks: { subjectId: string; taskType: string; traceId: string; workerId: string }[];
  }>();
  const about = tasks.filter(({ subjectId }) => subjectId === id);
  expect(about.map(({ taskType }) => taskType).toSorted()).toEqual([
    'compute_similarity',
    'generate_embedding',
  ]);
  // One trace leads from the posting to its list.
  expect(new Set(about.map(({ traceId }) => traceId)).size).toBe(1);
  const { workers } = (await ask('GET', 'workers')).json<{
    workers: { workerId: string; processedCount: number; status: string; service: string }[];
  }>();
  const names = workers.map(({ workerId }) => workerId);
  expect(names).toEqual(expect.arrayContaining(about.map(({ workerId }) => workerId)));
  const finished = await fleet.database.rows(
    "select 1 from embedding_tasks where status = 'completed'",
  );
  const processed = workers.reduce((sum, { processedCount }) => sum + processedCount, 0);
  expect(processed).toBe(finished.length);
  expect(workers[0]).toMatchObject({ service: 'ai', status: 'idle', currentTask: null });
});

it('lists are computed anew on demand, of all postings against all', async () => {
  const before = await stored();
  await fleet.database.rows('delete from similar_jobs');
  await recompute();
  const after = await stored();
  expect({ ...after, similar: null }).toEqual({ ...before, similar: null });
  expect(after.similar.length).toBeGreaterThan(20);
});

it('a backfill restores every vector and list out of the cache, page by page', async () => {
  const before = await stored();
  expect(before.similar.length).toBeGreaterThan(20);
  await fleet.database.rows('delete from embedding_tasks');
  await fleet.database.rows('delete from similar_jobs');
  await deleteAllVectors(fleet);
  await forgetModelCalls(fleet);

  let queued = 0;
  let next: Record<string, unknown> = {};
  let hasMore = true;
  while (hasMore) {
    const answer = await ask('POST', 'backfill', { force: true, limit: 10, ...next });
    const page = answer.json<{ queued: number; nextCursor: string | null }>();
    queued += page.queued;
    next = { cursor: page.nextCursor };
    hasMore = page.nextCursor !== null;
  }
  expect(queued).toBe(before.vectors.length);
  await untilIdle(fleet);
  const after = await stored();
  expect({ ...after, similar: null }).toEqual({ ...before, similar: null });
  expect(await modelCalls(fleet)).toMatchObject({ calls: 0 });
  const listed = await fleet.database.rows('select distinct job_id from similar_jobs');
  expect(listed).toHaveLength(before.vectors.length);
  // A list that was made while a page was still to come knows nothing of that page.
  await recompute();
  expect(await stored()).toEqual(before);
  expect((await ask('POST', 'backfill')).json()).toMatchObject({ queued: 0 });
});

it('records and the cache are deleted on demand, and the next embedding asks the model', async () => {
  const { EMBEDDINGS_CACHE } = await aiStores(fleet);
  expect((await keysOf(EMBEDDINGS_CACHE)).length).toBeGreaterThan(20);
  const { purged } = (await ask('POST', 'purge', { what: 'cache' })).json<{ purged: number }>();
  expect(purged).toBeGreaterThan(20);
  expect(await keysOf(EMBEDDINGS_CACHE)).toEqual([]);

  const before = await stored();
  await forgetModelCalls(fleet);
  await ask('POST', 'backfill', { force: true });
  await untilIdle(fleet);
  await recompute();
  expect(await stored()).toEqual(before);
  expect((await modelCalls(fleet))['texts']).toBe(before.vectors.length);
  const cache = (await status())['cache'];
  expect(cache).toMatchObject({ hitRate: expect.any(Number), modelErrors: 0 });

  await ask('POST', 'purge', { what: 'completed' });
  const kept = await fleet.database.rows<{ owner_id: string | null; text_hash: string | null }>(
    "select owner_id, text_hash from embedding_tasks where status = 'completed'",
  );
  // An erasure needs these to find what it has to delete.
  expect(kept.every((task) => task.owner_id !== null && task.text_hash !== null)).toBe(true);
});
