import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env as bound } from 'cloudflare:workers';
import { newId } from '@jobmatch/shared/ids';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { examplePosting } from '../analysis/example-inputs.ts';
import { exampleAnswer } from './example-answer.ts';
import { LLAMA, exampleCall, modelEnvironment } from './example-environment.ts';
import { readFacts } from './facts-cache.ts';
import { FactsInFlight } from './facts-in-flight.ts';
import { factsModels } from './facts-models.ts';

const posting = examplePosting({ description: 'You must know Kotlin.' });
const GOOD = JSON.stringify(
  exampleAnswer({ requiredSkills: [{ name: 'Kotlin', quote: 'You must know Kotlin.' }] }),
);

type Ask = Parameters<typeof modelEnvironment>[0];

/** Runs `test` with the object of a posting of its own; `start` makes it anew on the same storage. */
async function inObject(
  ask: Ask,
  test: (object: {
    start: (changes?: Record<string, unknown>) => FactsInFlight;
    request: (retry?: boolean) => Parameters<FactsInFlight['find']>[0];
    environment: ReturnType<typeof modelEnvironment>;
  }) => Promise<void>,
  isPrivate = false,
): Promise<void> {
  const shared = newId();
  const place = { own: isPrivate ? `${newId()}:${shared}` : shared, shared };
  const stub = bound.FACTS_IN_FLIGHT.getByName(place.own);
  const environment = modelEnvironment(ask, { FACTS_MODELS: [LLAMA] });
  await runInDurableObject(stub, (_, state) =>
    test({
      start: (changes = {}) => new FactsInFlight(state, { ...environment.env, ...changes }),
      request: (retry = false) => ({ place, posting, retry }),
      environment,
    }),
  );
}

/** Lets the clock of this isolate stand so much later. */
function later(seconds: number): void {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + seconds * 1000);
}
afterEach(() => vi.restoreAllMocks());

describe('the extraction of a posting', () => {
  it('runs once for all who ask while it runs, and for who asks soon after', async () => {
    const ask = async () => {
      await scheduler.wait(50);
      return exampleCall(GOOD);
    };
    await inObject(ask, async ({ start, request, environment }) => {
      const object = start();
      const all = await Promise.all(Array.from({ length: 50 }, () => object.find(request())));
      expect(new Set(all.map((found) => found?.model))).toEqual(new Set([LLAMA]));
      expect((await start().find(request()))?.model).toBe(LLAMA);
      expect(environment.asked).toHaveLength(1);
    });
  });

  it('is kept in KV under its content and model', async () => {
    await inObject(
      () => exampleCall(GOOD),
      async ({ start, request, environment: { env } }) => {
        await start().find(request());
        const { place } = request();
        await expect
          .poll(() => readFacts(env, place, factsModels(env)))
          .toEqual({ model: LLAMA, answer: JSON.parse(GOOD) });
      },
    );
  });

  it('of a posting that one user sees is kept in KV alone, and runs once for parallel calls', async () => {
    const ask = async () => {
      await scheduler.wait(20);
      return exampleCall(GOOD);
    };
    await inObject(
      ask,
      async ({ start, request, environment: { asked } }) => {
        const object = start();
        await Promise.all([object.find(request()), object.find(request())]);
        expect(asked).toHaveLength(1);
        await start().find(request());
        expect(asked).toHaveLength(2);
      },
      true,
    );
  });

  it('that dies with its object is run again by the next caller', async () => {
    let runs = 0;
    const ask = () => {
      runs += 1;
      return runs === 1 ? new Promise<never>(() => {}) : exampleCall(GOOD);
    };
    await inObject(ask, async ({ start, request }) => {
      void start().find(request());
      await scheduler.wait(20);
      expect((await start().find(request()))?.model).toBe(LLAMA);
      expect(runs).toBe(2);
    });
  });

  it('that failed is not tried again for five minutes, but by who insists', async () => {
    let reply = '{}';
    await inObject(
      () => exampleCall(reply),
      async ({ start, request, environment: { asked } }) => {
        const object = start();
        expect(await object.find(request())).toBeNull();
        reply = GOOD;
        later(299);
        expect(await object.find(request())).toBeNull();
        expect(asked).toHaveLength(1);
        later(2);
        expect((await object.find(request()))?.model).toBe(LLAMA);
      },
    );
    await inObject(
      () => exampleCall(reply),
      async ({ start, request }) => {
        reply = '{}';
        const object = start();
        expect(await object.find(request())).toBeNull();
        reply = GOOD;
        expect((await object.find(request(true)))?.model).toBe(LLAMA);
      },
    );
  });

  it('by other models than today’s is run again', async () => {
    await inObject(
      () => exampleCall(GOOD),
      async ({ start, request, environment: { asked } }) => {
        await start().find(request());
        await start({ FACTS_MODELS: ['@cf/another'] }).find(request());
        expect(asked).toEqual([LLAMA, '@cf/another']);
      },
    );
  });

  it('is not kept while the cache is turned off', async () => {
    await inObject(
      () => exampleCall(GOOD),
      async ({ start, request, environment: { asked } }) => {
        const object = start({ FACTS_CACHE_ENABLED: false });
        await object.find(request());
        expect((await object.find(request()))?.model).toBe(LLAMA);
        expect(asked).toHaveLength(2);
      },
    );
  });

  it('leaves nothing behind after its alarm', async () => {
    const shared = newId();
    const stub = bound.FACTS_IN_FLIGHT.getByName(shared);
    const { env } = modelEnvironment(() => exampleCall(GOOD), { FACTS_MODELS: [LLAMA] });
    await runInDurableObject(stub, (_, state) =>
      new FactsInFlight(state, env).find({ place: { own: shared, shared }, posting, retry: false }),
    );
    const kept = () => runInDurableObject(stub, (_, { storage }) => [...storage.kv.list()].length);
    expect(await kept()).toBe(1);
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await kept()).toBe(0);
  });
});
