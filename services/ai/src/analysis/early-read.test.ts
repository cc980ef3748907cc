import { writeCaller } from '@jobmatch/shared/caller';
import type { AnalysisAnswer, LoadedInputs } from '@jobmatch/shared/contracts/analyses';
import { newId } from '@jobmatch/shared/ids';
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env as bound } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { AiApi } from '../ai-api.ts';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import { circumstancesOf, noteServed, readEarly } from './early-read.ts';
import { ENGINES } from './engines.ts';
import { exampleInputs, examplePosting } from './example-inputs.ts';

/** A posting that the caller analyses again and again, and in which order KV and core were asked. */
function scene() {
  const [userId, jobId] = [newId(), newId()];
  const state = { inputs: null as LoadedInputs | null };
  let edits = 0;
  /** Core counts the revision up. */
  const edit = (inputs = exampleInputs()) => {
    edits += 1;
    state.inputs = { ...inputs, isPrivate: false, revision: `0.${edits}` };
  };
  edit();
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
      revision: async () => {
        await scheduler.wait(1);
        order.push('revision');
        return state.inputs?.revision ?? null;
      },
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
  return { state, edit, env, kv, order, ask, source };
}

describe('a cached analysis', () => {
  it('is read while core says whether it still holds, once this isolate has served it', async () => {
    const { order, source } = scene();
    expect(await source()).toBe('generated');
    expect(order).toEqual(['inputs', 'kv']);
    expect(await source()).toBe('kv');
    expect(order).toEqual(['kv', 'revision']);
  });

  it('is not served where the inputs have changed meanwhile', async () => {
    const { edit, order, source } = scene();
    await source();
    edit(exampleInputs({ posting: examplePosting({ title: 'Another' }) }));
    expect(await source()).toBe('generated');
    expect(order).toEqual(['kv', 'revision', 'inputs', 'kv']);
    expect(await source()).toBe('kv');
    expect(order).toEqual(['kv', 'revision']);
  });

  it('is found by its inputs where an edit was taken back', async () => {
    const { edit, order, source } = scene();
    await source();
    edit();
    expect(await source()).toBe('kv');
    expect(order).toEqual(['kv', 'revision', 'inputs', 'kv']);
  });

  it('is computed again once it is gone', async () => {
    const { kv, order, source } = scene();
    await source();
    const { keys } = await kv.list();
    await Promise.all(keys.map(({ name }) => kv.delete(name)));
    expect(await source()).toBe('generated');
    expect(order).toEqual(['kv', 'revision', 'inputs', 'kv']);
  });

  it('is not served under another engine', async () => {
    const { env, order, source } = scene();
    await source();
    const [version = ''] = Object.keys(env.ENGINE_VERSIONS);
    const others = ENGINES.filter((engine) => engine.version !== version);
    env.ENGINE_VERSIONS = { [others[0]?.version ?? '']: 100 };
    expect(await source()).toBe('generated');
    expect(order).toEqual(['inputs', 'kv']);
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
    expect(await parts()).toEqual(['revision', 'cache']);
  });
});

it('what was served long ago is forgotten', async () => {
  const env = exampleEnv({ FACTS_MODELS: [] });
  const [userId, now] = [newId(), new Date()];
  const { named: circumstances } = await circumstancesOf(env, userId, now);
  const note = (jobId: string) =>
    noteServed(userId, jobId, { name: 'name', revision: '0.0', circumstances });
  note('first');
  for (let n = 0; n < 1_999; n += 1) note(`job-${n}`);
  expect(await readEarly(env, { userId, jobId: 'first' }, now)).not.toBeNull();
  note('one more');
  expect(await readEarly(env, { userId, jobId: 'first' }, now)).toBeNull();
});
