import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { embeddingTasks } from '@jobmatch/db-schema/embeddings';
import { EmbeddingMessage } from '@jobmatch/shared/contracts/embeddings';
import { createLog } from '@jobmatch/shared/log';
import { inTrace, newTrace } from '@jobmatch/shared/trace';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { create } from '../jobs/postings-for-tests.ts';
import { pauseQueue, resumeQueue } from './admin/pause/queries.ts';
import { dispatchAfter, dispatchTasks } from './dispatch.ts';
import { activeTask, compare, embed, endAllTasks, newPosting, tasksOf } from './tasks-for-tests.ts';

const db = database(env);
const log = createLog({ service: 'test' });

interface Sent {
  body: EmbeddingMessage;
  delaySeconds?: number;
}

/** Core with a queue that notes what is sent, and fails from the `failFrom`-th batch on. */
function withQueue(failFrom = Number.POSITIVE_INFINITY) {
  const batches: Sent[][] = [];
  const queue = {
    ...env.EMBEDDINGS,
    sendBatch: async (messages: Iterable<MessageSendRequest>) => {
      if (batches.length + 1 >= failFrom) throw new TypeError('The queue is down.');
      batches.push(
        [...messages].map(({ body, delaySeconds }) => ({
          body: v.parse(EmbeddingMessage, body),
          ...(delaySeconds === undefined ? {} : { delaySeconds }),
        })),
      );
      return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
    },
  };
  return { bindings: { ...env, EMBEDDINGS: queue }, batches };
}

beforeEach(endAllTasks);

describe('waiting tasks', () => {
  it('are sent once with their trace, comparisons later than the index takes to show', async () => {
    const id = await newPosting();
    await embed(id);
    const other = await newPosting();
    const { bindings, batches } = withQueue();
    expect(await dispatchTasks(bindings, log)).toBe(2);
    const similarity = await activeTask(id, 'compute_similarity');
    const generate = await activeTask(other, 'generate_embedding');
    const messageOf = ({ id: taskId, traceId, subjectId, taskType }: typeof generate) => ({
      taskId,
      taskType,
      subjectType: 'job',
      subjectId,
      traceId,
    });
    expect(batches).toEqual([
      [
        { body: messageOf(similarity), delaySeconds: env.SIMILARITY_DELAY_SECONDS },
        { body: messageOf(generate) },
      ],
    ]);
    expect(generate).toMatchObject({ status: 'pending', enqueuedAt: expect.any(String) });
    expect(await dispatchTasks(bindings, log)).toBe(0);
    await compare(id, []);
  });

  it('go on in the trace of who sends them, a comparison in that of its embedding', async () => {
    const id = await newPosting();
    await embed(id);
    const compared = await activeTask(id, 'compute_similarity');
    await newPosting();
    const { bindings, batches } = withQueue();
    const trace = newTrace();
    await inTrace(trace, () => dispatchTasks(bindings, log));
    expect(batches.flat().map(({ body }) => body.traceId)).toEqual([
      compared.traceId,
      trace.traceId,
    ]);
    await compare(id, []);
  });

  it('go the most urgent first, in batches of 100, each to one of parallel calls', async () => {
    for (let i = 0; i < 150; i += 1) await newPosting();
    const urgent = await newPosting();
    await db
      .update(embeddingTasks)
      .set({ priority: 1 })
      .where(eq(embeddingTasks.subjectId, urgent));
    const { bindings, batches } = withQueue();
    const sent = await Promise.all(Array.from({ length: 5 }, () => dispatchTasks(bindings, log)));
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(151);
    expect(batches[0]?.[0]?.body.subjectId).toBe(urgent);
    expect(batches[0]).toHaveLength(100);
    expect(new Set(batches.flat().map(({ body }) => body.taskId)).size).toBe(151);
  });

  it('wait on when the queue does not take them', async () => {
    for (let i = 0; i < 120; i += 1) await newPosting();
    const { bindings, batches } = withQueue(2);
    await expect(dispatchTasks(bindings, log)).rejects.toThrow('The queue is down.');
    expect(batches).toHaveLength(1);
    const later = withQueue();
    expect(await dispatchTasks(later.bindings, log)).toBe(20);
  });

  it('are not sent while the queue is paused', async () => {
    await newPosting();
    const { bindings, batches } = withQueue();
    await pauseQueue(db, new Date().toISOString());
    expect(await dispatchTasks(bindings, log)).toBe(0);
    expect(await resumeQueue(db)).toBe(1);
    expect(await dispatchTasks(bindings, log)).toBe(1);
    expect(batches).toHaveLength(1);
  });
});

describe('a request', () => {
  it('that adds a posting has its task sent to the real queue', async () => {
    const { send } = await newUser();
    const { id } = await create(send);
    await vi.waitFor(async () => {
      expect((await tasksOf(id))[0]?.enqueuedAt).toEqual(expect.any(String));
    });
  });

  it.each([
    ['POST', '/api/jobs', true],
    ['PATCH', '/api/jobs/1', true],
    ['DELETE', '/api/jobs/1', true],
    ['GET', '/api/jobs', false],
    ['POST', '/api/jobsearch', false],
    ['POST', '/api/skills', false],
  ])('%s %s: dispatched %s', async (method, path, dispatched) => {
    await newPosting();
    const { bindings, batches } = withQueue();
    const ctx = createExecutionContext();
    const request = new Request(`https://core.test${path}`, { method });
    dispatchAfter(request, Promise.resolve(new Response()), ctx, bindings);
    await waitOnExecutionContext(ctx);
    expect(batches).toHaveLength(dispatched ? 1 : 0);
  });

  it('that fails is followed by a dispatch too: a part of an import may be in', async () => {
    await newPosting();
    const { bindings, batches } = withQueue();
    const ctx = createExecutionContext();
    const request = new Request('https://core.test/api/jobs/import', { method: 'POST' });
    dispatchAfter(request, Promise.reject(new Error('failed')), ctx, bindings);
    await waitOnExecutionContext(ctx);
    expect(batches).toHaveLength(1);
  });

  it('does not fail with the queue', async () => {
    const id = await newPosting();
    const { bindings } = withQueue(1);
    const ctx = createExecutionContext();
    const request = new Request('https://core.test/api/jobs', { method: 'POST' });
    dispatchAfter(request, Promise.resolve(new Response()), ctx, bindings);
    await waitOnExecutionContext(ctx);
    expect((await tasksOf(id))[0]).toMatchObject({ enqueuedAt: null, status: 'pending' });
  });
});
