import type { Caller, Role } from '@jobmatch/shared/caller';
import { writeCaller } from '@jobmatch/shared/caller';
import type { EmbeddingStatus } from '@jobmatch/shared/contracts/embeddings';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { continueTraces } from '@jobmatch/shared/rpc-trace';
import { createExecutionContext, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { AiApi } from '../ai-api.ts';
import { exampleCore, exampleEnv } from './example-bindings.ts';

beforeEach(() => reset());

const STATUS: EmbeddingStatus = {
  isPaused: false,
  model: 'm',
  postings: { total: 0, none: 0, pending: 0, completed: 0, failed: 0 },
  profiles: { total: 0, embedded: 0 },
  tasks: { pending: 0, processing: 0, completed: 0, failed: 0 },
  lastHour: { completed: 0, failed: 0 },
  deadLetters: 0,
  oldestWaitingAt: null,
  lastEmbeddedAt: null,
};

/** Core's side: notes who asks for what, and answers the same. */
function adminThat(refuses = false) {
  const asked: unknown[][] = [];
  const answer =
    <Answer>(method: string, value: Answer) =>
    async (caller: Caller, options?: unknown): Promise<Answer> => {
      asked.push([method, caller.userId, options]);
      if (refuses) throw new AppError('ADMIN_REQUIRED', 'Only an admin may do this.');
      return value;
    };
  const queue = { tasks: [], deadLetters: [], total: 0, page: 2, limit: 5, hasMore: false };
  const admin = {
    asked,
    status: answer('status', STATUS),
    listQueue: answer('listQueue', queue),
    workers: answer('workers', { workers: [] }),
    retry: answer('retry', { queued: 3 }),
    backfill: answer('backfill', { queued: 2, nextCursor: null }),
    recompute: answer('recompute', { queued: 1 }),
    purge: answer('purge', 7),
    authorise: answer('authorise', undefined),
    pause: answer('pause', undefined),
    resume: answer('resume', { queued: 4 }),
  };
  continueTraces(admin);
  return admin;
}

const userId = newId();

function apiOf(admin = adminThat()) {
  const env = exampleEnv({ CORE_EMBEDDING_ADMIN: admin, CORE_EMBEDDINGS: exampleCore() });
  const send = (method: string, path: string, body?: unknown, role: Role = 'admin') => {
    const headers = new Headers({ 'content-type': 'application/json' });
    writeCaller(headers, { userId, role, sessionId: newId(), requestId: 'test' });
    const request = new Request(`https://ai.test/api/admin/embeddings/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return new AiApi(createExecutionContext(), env).fetch(request);
  };
  return { env, send, asked: admin.asked };
}

describe('the admin routes of the pipeline', () => {
  const jobIds = [newId()];
  it.each([
    [
      'GET',
      'queue?status=failed&page=2&limit=5',
      undefined,
      'listQueue',
      { status: 'failed', page: 2, limit: 5 },
    ],
    ['GET', 'queue', undefined, 'listQueue', { status: null, page: 1, limit: 20 }],
    ['GET', 'workers', undefined, 'workers', undefined],
    ['POST', 'retry', undefined, 'retry', { stuckAfterSeconds: 600 }],
    ['POST', 'retry', { taskIds: jobIds }, 'retry', { taskIds: jobIds, stuckAfterSeconds: 600 }],
    ['POST', 'recompute', undefined, 'recompute', { jobIds: null }],
    ['POST', 'recompute', { jobIds }, 'recompute', { jobIds }],
    ['POST', 'purge', { what: 'failed' }, 'purge', { what: 'failed' }],
    ['POST', 'pause', undefined, 'pause', undefined],
    ['POST', 'resume', undefined, 'resume', undefined],
  ])('%s %s with %j asks core', async (method, path, body, rpc, options) => {
    const { send, asked } = apiOf();
    const response = await send(method, path, body);
    expect(response.status).toBe(rpc === 'pause' ? 204 : 200);
    expect(asked).toEqual([[rpc, userId, options]]);
  });

  it('put down what has no vector of the model in use', async () => {
    const { env, send, asked } = apiOf();
    const answer = await send('POST', 'backfill', { subject: 'jobs', limit: 10, cursor: 'c' });
    expect(await answer.json()).toEqual({ queued: 2, nextCursor: null });
    const options = { subject: 'jobs', force: false, limit: 10, cursor: 'c' };
    expect(asked).toEqual([['backfill', userId, { ...options, model: env.EMBEDDING_MODEL }]]);
  });

  it('show what the cache did beside the status', async () => {
    const answer = await apiOf().send('GET', 'status');
    expect(await answer.json()).toEqual({
      ...STATUS,
      cache: { hits: 30, misses: 10, hitRate: 0.75, modelCalls: 4, modelErrors: 1 },
    });
  });

  it('clear the cache of embeddings for whom core says is an admin', async () => {
    const { env, send, asked } = apiOf();
    await env.EMBEDDINGS_CACHE.put('embed:m:1', 'x');
    const { keys } = await env.EMBEDDINGS_CACHE.list();
    const answer = await send('POST', 'purge', { what: 'cache' });
    expect(await answer.json()).toEqual({ purged: keys.length, hasMore: false });
    expect((await env.EMBEDDINGS_CACHE.list()).keys).toEqual([]);
    expect(asked).toEqual([['authorise', userId, undefined]]);

    await env.EMBEDDINGS_CACHE.put('embed:m:1', 'x');
    const refused = await apiOf(adminThat(true)).send('POST', 'purge', { what: 'cache' });
    expect(refused.status).toBe(403);
    expect((await env.EMBEDDINGS_CACHE.list()).keys).toHaveLength(1);
  });

  it('take nothing from anybody else, and nothing that they do not know', async () => {
    const { send, asked } = apiOf();
    for (const path of ['status', 'queue', 'workers']) {
      expect((await send('GET', path, undefined, 'user')).status).toBe(403);
    }
    for (const path of ['retry', 'backfill', 'recompute', 'purge', 'pause', 'resume']) {
      expect((await send('POST', path, {}, 'user')).status).toBe(403);
    }
    for (const [path, body] of [
      ['purge', { what: 'everything' }],
      ['purge', undefined],
      ['retry', { taskIds: [] }],
      ['backfill', { limit: 0 }],
      ['recompute', { jobIds: ['x'] }],
    ] as const) {
      expect((await send('POST', path, body)).status).toBe(400);
    }
    expect((await send('GET', 'queue?status=lost')).status).toBe(400);
    expect(asked).toEqual([]);
  });
});
