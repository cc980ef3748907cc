import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import {
  WITHOUT_PAUSES,
  aiStores,
  forgetModelCalls,
  importPostings,
  keysOf,
  modelCalls,
  posting,
  untilIdle,
  vectorOwners,
} from '../support/pipeline.ts';

let fleet: Fleet;
let person: Person;

beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
});
afterAll(() => fleet.close());
beforeEach(async () => {
  person = await fleet.signUp();
  await forgetModelCalls(fleet);
});

const TITLES = ['Registered nurse', 'Welder', 'Line cook', 'Backend developer', 'Tax accountant'];

const importTitles = async (owner: Person, titles = TITLES): Promise<string[]> => {
  const ids = await importPostings(
    fleet,
    owner,
    titles.map((title) => posting(title)),
  );
  await untilIdle(fleet);
  return ids;
};

const send = async (method: string, path: string, body?: unknown) => {
  const answer = await fleet.send(method, path, {
    token: person.token,
    ...(body === undefined ? {} : { body }),
  });
  expect(answer.status, answer.text).toBeLessThan(300);
};

const vectorOf = async (id: string): Promise<number[] | null> => {
  const [vector] = await (await aiStores(fleet)).VECTORIZE.getByIds([id]);
  return vector === undefined ? null : Array.from(vector.values);
};

const tasksOf = (id: string) =>
  fleet.database.rows<Record<string, unknown>>(
    'select * from embedding_tasks where subject_id = ? order by seq',
    id,
  );

const everything = async () => ({
  tasks: await fleet.database.rows('select * from embedding_tasks order by seq'),
  jobs: await fleet.database.rows('select * from jobs order by seq'),
  similar: await fleet.database.rows('select * from similar_jobs order by job_id, similar_job_id'),
});

describe('imported postings', () => {
  it('are embedded in one call, each as its owner’s, and the same texts of another in none', async () => {
    const ids = await importTitles(person);
    expect(await modelCalls(fleet)).toMatchObject({ calls: 1, texts: TITLES.length });
    const other = await fleet.signUp();
    const others = await importTitles(other);
    expect(await modelCalls(fleet)).toMatchObject({ calls: 1, texts: TITLES.length });
    const owners = await vectorOwners(fleet);
    expect(ids.map((id) => owners.get(id))).toEqual(ids.map(() => person.id));
    expect(others.map((id) => owners.get(id))).toEqual(others.map(() => other.id));
    expect(await vectorOf(others[0] ?? '')).toEqual(await vectorOf(ids[0] ?? ''));
  });
});

describe('a posting', () => {
  it('that is changed gets another vector, by one more task', async () => {
    const [id = ''] = await importTitles(person, ['Gardener']);
    const before = await vectorOf(id);
    await send('PATCH', `/api/jobs/${id}`, { title: 'Actuary', description: 'Counts risks.' });
    await untilIdle(fleet);
    const after = await vectorOf(id);
    expect(after).toHaveLength(768);
    expect(after).not.toEqual(before);
    const types = (await tasksOf(id)).map(({ task_type }) => task_type);
    expect(types.filter((type) => type === 'generate_embedding')).toHaveLength(2);
    expect(await modelCalls(fleet)).toMatchObject({ calls: 2, texts: 2 });

    await send('PATCH', `/api/jobs/${id}`, { isSaved: true });
    await untilIdle(fleet);
    expect(await tasksOf(id)).toHaveLength(types.length);
  });

  it('that closes loses its vector, and has it again when it opens, by the cache', async () => {
    const [id = '', other = ''] = await importTitles(person, ['Roofer', 'Roofer’s mate']);
    const before = await vectorOf(id);
    const similar = () =>
      fleet.database.rows(
        'select 1 from similar_jobs where job_id = ?1 or similar_job_id = ?1',
        id,
      );
    expect((await similar()).length).toBeGreaterThan(0);
    const set = (isClosed: 0 | 1) =>
      fleet.database.rows('update jobs set is_closed = ? where id = ?', isClosed, id);

    await set(1);
    await send('PATCH', `/api/jobs/${other}`, { isSaved: true });
    await untilIdle(fleet);
    expect(await vectorOf(id)).toBeNull();
    expect(await similar()).toEqual([]);

    await set(0);
    await send('PATCH', `/api/jobs/${other}`, { isSaved: false });
    await untilIdle(fleet);
    expect(await vectorOf(id)).toEqual(before);
    expect((await similar()).length).toBeGreaterThan(0);
    expect(await modelCalls(fleet)).toMatchObject({ calls: 2, texts: 3 });
  });

  it('that is deleted leaves no vector, similar row or cached text and analysis', async () => {
    const [id = '', other = ''] = await importTitles(person, ['Glazier', 'Glazier’s mate']);
    const work = { company: 'Harbour Works', title: 'Glazier', startDate: '2020' };
    await send('POST', '/api/profile/work-experience', work);
    await send('POST', `/api/jobs/${id}/analyze`);
    const { EMBEDDINGS_CACHE, JOB_ANALYSIS_CACHE } = await aiStores(fleet);
    const [job] = await fleet.database.rows<{ hash: string }>(
      'select embedded_text_hash as hash from jobs where id = ?',
      id,
    );
    const cached = async () => ({
      text: (await keysOf(EMBEDDINGS_CACHE)).filter((key) => key.endsWith(job?.hash ?? '-')).length,
      analyses: (await keysOf(JOB_ANALYSIS_CACHE)).filter((key) => key.includes(id)).length,
    });
    await expect.poll(cached).toEqual({ text: 1, analyses: 1 });

    await send('DELETE', `/api/jobs/${id}`);
    await untilIdle(fleet);
    expect(await cached()).toEqual({ text: 0, analyses: 0 });
    expect(await vectorOf(id)).toBeNull();
    expect(await vectorOf(other)).not.toBeNull();
    expect(
      await fleet.database.rows(
        'select 1 from similar_jobs where ? in (job_id, similar_job_id)',
        id,
      ),
    ).toEqual([]);
  });
});

describe('a message that comes again', () => {
  it('changes nothing, whatever its task was about', async () => {
    const [id = '', gone = ''] = await importTitles(person, ['Tiler', 'Tiler’s mate']);
    await send('DELETE', `/api/jobs/${gone}`);
    await untilIdle(fleet);
    const tasks = [...(await tasksOf(id)), ...(await tasksOf(gone))];
    expect(new Set(tasks.map(({ task_type }) => task_type)).size).toBe(3);
    const before = await everything();
    const vectors = await vectorOwners(fleet);
    const calls = await modelCalls(fleet);

    const core = fleet.harness.getWorker<{ EMBEDDINGS: Queue }>('jobmatch-core-local');
    const { EMBEDDINGS } = await core.getEnv();
    const workers = () => fleet.database.rows('select last_heartbeat from worker_status');
    const heard = await workers();
    const messages = tasks.map((task) => ({
      body: {
        taskId: task['id'],
        taskType: task['task_type'],
        subjectType: task['subject_type'],
        subjectId: task['subject_id'],
        traceId: task['trace_id'],
      },
    }));
    await EMBEDDINGS.sendBatch([...messages, ...messages]);
    // The claim of a batch is a sign of life, so that is how its coming shows.
    await expect.poll(workers, { timeout: 10_000 }).not.toEqual(heard);
    await untilIdle(fleet);
    expect(await everything()).toEqual(before);
    expect(await vectorOwners(fleet)).toEqual(vectors);
    expect(await modelCalls(fleet)).toEqual(calls);
  });
});
