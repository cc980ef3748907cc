import { afterAll, beforeAll, expect, it } from 'vitest';
import { signUpAdmin } from '../support/admin.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import {
  WITHOUT_PAUSES,
  importPostings,
  modelCalls,
  posting,
  setModelFaults,
  untilIdle,
  vectorOwners,
} from '../support/pipeline.ts';

const POSTINGS = 150;
const POISON = 'xyzzy plugh';

let fleet: Fleet;
let person: Person;
let admin: Person;

beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  person = await fleet.signUp();
  admin = await signUpAdmin(fleet);
});
afterAll(() => fleet.close());

interface Queue {
  tasks: {
    id: string;
    subjectId: string;
    taskType: string;
    attempts: number;
    error: string;
    traceId: string;
  }[];
  deadLetters: {
    taskId: string;
    queue: string;
    error: string;
    traceId: string;
    retriedAt: string | null;
  }[];
  total: number;
}

const queue = async (query = ''): Promise<Queue> => {
  const path = `/api/admin/embeddings/queue?limit=100${query}`;
  const answer = await fleet.send('GET', path, { token: admin.token });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Queue & Record<string, unknown>>();
};

it('one text that the model cannot take is set aside, however busy and garbled the model is', async () => {
  await setModelFaults(fleet, { busyRate: 0.3, garbageRate: 0.05, seed: 16, poison: POISON });
  const postings = Array.from({ length: POSTINGS }, (_, i) => posting(`Welder of yard ${i}`));
  postings[77] = posting(`Welder of ${POISON}`);
  const ids = await importPostings(fleet, person, postings);
  const poisoned = ids[77];
  await untilIdle(fleet);

  const calls = await modelCalls(fleet);
  expect(calls.busy).toBeGreaterThan(0);
  expect(calls.garbage).toBeGreaterThan(0);
  const healthy = ids.filter((id) => id !== poisoned).toSorted();
  expect([...(await vectorOwners(fleet)).keys()].toSorted()).toEqual(healthy);
  const without = await fleet.database.rows<{ id: string; embedding_status: string }>(
    "select id, embedding_status from jobs where embedding_status <> 'completed'",
  );
  expect(without).toEqual([{ id: poisoned, embedding_status: 'failed' }]);

  const { tasks, total } = await queue('&status=failed');
  expect(total).toBe(1);
  const [failed] = tasks;
  expect(failed).toMatchObject({
    subjectId: poisoned,
    taskType: 'generate_embedding',
    attempts: 4,
    error: expect.stringContaining('5006'),
    traceId: expect.stringMatching(/^[\da-f]{32}$/),
  });
  expect(failed?.error).not.toContain(POISON);
  expect((await queue()).deadLetters).toEqual([
    expect.objectContaining({
      taskId: failed?.id,
      queue: 'embeddings',
      error: failed?.error,
      traceId: failed?.traceId,
      retriedAt: null,
    }),
  ]);
});

it('what was set aside is embedded when it is retried after the cause is gone', async () => {
  await setModelFaults(fleet);
  const [letter] = (await queue()).deadLetters;
  const answer = await fleet.send('POST', '/api/admin/embeddings/retry', { token: admin.token });
  expect(answer.json()).toEqual({ queued: 1 });
  await untilIdle(fleet);
  expect((await vectorOwners(fleet)).size).toBe(POSTINGS);
  const after = await queue();
  expect(after.deadLetters).toEqual([{ ...letter, retriedAt: expect.any(String) }]);
  expect((await queue('&status=failed')).total).toBe(0);
  const [again] = await fleet.database.rows<{ count: number }>(
    "select count(*) as count from jobs where embedding_status = 'completed' and similar_computed_at is not null",
  );
  expect(again?.count).toBe(POSTINGS);
});
