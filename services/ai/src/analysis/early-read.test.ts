import { writeCaller } from '@jobmatch/shared/caller';
import type { AnalysisAnswer, LoadedInputs } from '@jobmatch/shared/contracts/analyses';
import { newId } from '@jobmatch/shared/ids';
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env as bound } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { AiApi } from '../ai-api.ts';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import { noteServed, readEarly } from './early-read.ts';
import { exampleInputs, examplePosting } from './example-inputs.ts';

/** A posting that the caller analyses again and again, and in which order KV and core were asked. */
function scene() {
  const [userId, jobId] = [newId(), newId()];
  const state = { inputs: { ...exampleInputs(), isPrivate: false } as LoadedInputs | null };
  const order: string[] = [];
  const kv = bound.JOB_ANALYSIS_CACHE;
  const env = exampleEnv({
    FACTS_MODELS: [],
    JOB_ANALYSIS_CACHE: {
      get: (key: string, type: 'json') => {
        order.push('kv');
        return kv.get(key, type);
      },
      put: kv.put.bind(kv),
    },
    CORE_EMBEDDINGS: { count: async () => {} },
    CORE_ANALYSES: {
      inputs: async () => {
        await scheduler.wait(1);
        order.push('inputs');
        return state.inputs;
      },
      find: async () => null,
      store: async () => {},
    },
  });
  const ask = async () => {
    order.length = 0;
    const headers = new Headers();
    writeCaller(headers, { userId, role: 'user', sessionId: newId(), requestId: 'test' });
    const url = `https://ai.test/api/jobs/${jobId}/analyze`;
    const ctx = createExecutionContext();
    const answer = await new AiApi(ctx, env).fetch(new Request(url, { method: 'POST', headers }));
    await waitOnExecutionContext(ctx);
    return answer;
  };
  const source = async () => (await (await ask()).json<AnalysisAnswer>()).cacheSource;
  return { state, order, ask, source };
}

describe('a cached analysis', () => {
  it('is read while its inputs are loaded, once this isolate has served it', async () => {
    const { order, source } = scene();
    expect(await source()).toBe('generated');
    expect(order).toEqual(['inputs', 'kv']);
    expect(await source()).toBe('kv');
    expect(order).toEqual(['kv', 'inputs']);
  });

  it('is not served where the inputs have changed meanwhile', async () => {
    const { state, order, source } = scene();
    await source();
    const posting = examplePosting({ title: 'Another' });
    state.inputs = { ...exampleInputs({ posting }), isPrivate: false };
    expect(await source()).toBe('generated');
    expect(order).toEqual(['kv', 'inputs', 'kv']);
    expect(await source()).toBe('kv');
    expect(order).toEqual(['kv', 'inputs']);
  });

  it('is nobody’s who may not see the posting any more', async () => {
    const { state, ask } = scene();
    await ask();
    state.inputs = null;
    expect((await ask()).status).toBe(404);
  });

  it('says how long each part took', async () => {
    const { ask } = scene();
    const parts = async () => (await ask()).headers.get('server-timing')?.match(/\w+(?=;dur)/g);
    expect(await parts()).toEqual(['inputs', 'cache', 'facts']);
    expect(await parts()).toEqual(['inputs', 'cache']);
  });
});

it('what was served long ago is forgotten', () => {
  const userId = newId();
  noteServed(userId, 'first', 'name');
  for (let n = 0; n < 1_999; n += 1) noteServed(userId, `job-${n}`, 'name');
  expect(readEarly(bound, userId, 'first')).not.toBeNull();
  noteServed(userId, 'one more', 'name');
  expect(readEarly(bound, userId, 'first')).toBeNull();
});
