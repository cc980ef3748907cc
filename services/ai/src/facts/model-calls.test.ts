import { runInDurableObject } from 'cloudflare:test';
import { env as bound } from 'cloudflare:workers';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { LLAMA } from './example-environment.ts';
import { ModelCalls } from './model-calls.ts';

const QUESTION = {
  model: { name: LLAMA, id: LLAMA, provider: 'workers-ai' as const },
  messages: [{ role: 'user' as const, content: 'posting' }],
};

/** Runs `test` with an object whose model answers as `run` does. */
function withModel<Result>(
  run: (model: string, input: Record<string, unknown>) => Promise<unknown>,
  test: (calls: ModelCalls) => Promise<Result>,
  changes: Record<string, unknown> = {},
): Promise<Result> {
  const stub = bound.MODEL_CALLS.getByName(newId());
  const core = { count: async () => {} };
  const env = exampleEnv({
    AI: { run },
    CORE_EMBEDDINGS: core,
    FACTS_MODEL_TIMEOUT_MS: 300,
    FACTS_BREAKER_FAILURES: 0,
    ...changes,
  });
  return runInDurableObject(stub, (_, state) => test(new ModelCalls(state, env)));
}

const answered = (text = '{}') => ({
  response: text,
  usage: { prompt_tokens: 7, completion_tokens: 3 },
});

describe('the calls of a model', () => {
  it('are three at a time, and the rest wait their turn', async () => {
    let running = 0;
    let most = 0;
    const run = async () => {
      running += 1;
      most = Math.max(most, running);
      await scheduler.wait(20);
      running -= 1;
      return answered();
    };
    await withModel(run, async (calls) => {
      const all = Array.from({ length: 12 }, () => calls.ask({ ...QUESTION, withinMs: 5_000 }));
      const texts = (await Promise.all(all)).map((call) => call?.text);
      expect(texts).toEqual(Array.from({ length: 12 }, () => '{}'));
    });
    expect(most).toBe(3);
  });

  it('free their place when they fail or take too long', async () => {
    const run = async (_: string, { messages }: Record<string, unknown>) => {
      if (JSON.stringify(messages).includes('silence')) await scheduler.wait(2_000);
      throw new Error('Network connection lost.');
    };
    const silence = [{ role: 'user' as const, content: 'silence' }];
    await withModel(run, async (calls) => {
      for (let n = 0; n < 4; n += 1) {
        const all = [1, 2, 3].map(() =>
          calls.ask({ ...QUESTION, ...(n === 0 ? { messages: silence } : {}), withinMs: 5_000 }),
        );
        for (const call of await Promise.all(all)) {
          expect(call).toMatchObject({ text: null, tokensIn: 0, tokensOut: 0 });
        }
      }
    });
  });

  it('end at their own timeout, and at that of who asks', async () => {
    const never = () => new Promise<never>(() => {});
    await withModel(never, async (calls) => {
      const late = await calls.ask({ ...QUESTION, withinMs: 5_000 });
      expect(late?.failure).toContain('300 ms');
      const startedAt = Date.now();
      expect((await calls.ask({ ...QUESTION, withinMs: 100 }))?.text).toBeNull();
      expect(Date.now() - startedAt).toBeLessThan(250);
    });
  });

  it('are none for who waits in vain, whose place is not lost', async () => {
    const run = () => scheduler.wait(200).then(() => answered());
    await withModel(
      run,
      async (calls) => {
        const first = calls.ask({ ...QUESTION, withinMs: 5_000 });
        expect(await calls.ask({ ...QUESTION, withinMs: 100 })).toBeNull();
        expect((await first)?.text).toBe('{}');
        expect((await calls.ask({ ...QUESTION, withinMs: 5_000 }))?.text).toBe('{}');
      },
      { FACTS_MODEL_CALLS_AT_ONCE: 1 },
    );
  });

  it('are none while the model is left alone, until one that succeeds', async () => {
    let isUp = false;
    let calls = 0;
    const run = async () => {
      calls += 1;
      if (!isUp) throw new Error('Network connection lost.');
      return answered();
    };
    const counts: AiCount[] = [];
    const changes = {
      FACTS_BREAKER_FAILURES: 3,
      FACTS_BREAKER_COOL_DOWN_MS: 100,
      CORE_EMBEDDINGS: { count: async (added: AiCount[]) => void counts.push(...added) },
    };
    await withModel(
      run,
      async (model) => {
        const ask = () => model.ask({ ...QUESTION, withinMs: 5_000 });
        for (let n = 0; n < 3; n += 1) expect((await ask())?.text).toBeNull();
        expect(await Promise.all([ask(), ask()])).toEqual([null, null]);
        expect(calls).toBe(3);
        await scheduler.wait(110);
        isUp = true;
        const [trial, other] = await Promise.all([ask(), ask()]);
        expect([trial?.text, other]).toEqual(['{}', null]);
        expect((await Promise.all([ask(), ask()])).map((call) => call?.text)).toEqual(['{}', '{}']);
        expect(calls).toBe(6);
      },
      changes,
    );
    expect(counts.map(({ layer, model, calls: times }) => [layer, model, times])).toEqual(
      Array.from({ length: 3 }, () => ['model-skipped', LLAMA, 1]),
    );
  });

  it('that wait are let go as soon as those before them have failed', async () => {
    const changes = { FACTS_BREAKER_FAILURES: 2, FACTS_MODEL_CALLS_AT_ONCE: 1 };
    let calls = 0;
    const never = () => {
      calls += 1;
      return new Promise<never>(() => {});
    };
    await withModel(
      never,
      async (model) => {
        const startedAt = Date.now();
        const all = Array.from({ length: 10 }, () => model.ask({ ...QUESTION, withinMs: 10_000 }));
        const asked = (await Promise.all(all)).filter((call) => call !== null);
        expect([asked.length, calls]).toEqual([2, 2]);
        expect(Date.now() - startedAt).toBeLessThan(1_500);
      },
      changes,
    );
  });

  it('that were given less than their time do not speak against the model', async () => {
    const never = () => new Promise<never>(() => {});
    await withModel(
      never,
      async (model) => {
        for (let n = 0; n < 3; n += 1) {
          expect(await model.ask({ ...QUESTION, withinMs: 50 })).not.toBeNull();
        }
      },
      { FACTS_BREAKER_FAILURES: 2 },
    );
  });

  it('count tokens as the provider does, else by their length', async () => {
    const asked = (reply: unknown) =>
      withModel(
        async () => reply,
        (calls) => calls.ask({ ...QUESTION, withinMs: 5_000 }),
      );
    expect(await asked(answered())).toMatchObject({ tokensIn: 7, tokensOut: 3 });
    expect(await asked({ response: 'x'.repeat(40) })).toMatchObject({ tokensIn: 2, tokensOut: 10 });
  });
});
