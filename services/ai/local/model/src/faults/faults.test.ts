import { evictDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { faults } from '../env.ts';
import { ask, control, embeddingsOf, modelEnv, setFaults } from '../../test/worker-under-test.ts';

const fateOfCall = (text: unknown = 'nurse'): Promise<string> =>
  ask({ text }).then(
    (answer) => JSON.stringify(answer),
    (err: Error) => err.message,
  );

async function fatesOf(count: number): Promise<string[]> {
  const fates: string[] = [];
  for (let call = 0; call < count; call += 1) fates.push(await fateOfCall());
  return fates;
}

const counted = async (): Promise<Record<string, number>> =>
  (await control('GET', '/calls')).json();

const BUSY = /3040: Capacity temporarily exceeded, please try again\.$/;

beforeEach(async () => {
  await control('DELETE', '/faults');
  await control('DELETE', '/calls');
});

describe('faults', () => {
  it('are off at first', async () => {
    expect(await (await control('GET', '/faults')).json()).toEqual({
      ...{ busyRate: 0, garbageRate: 0, seed: 0, poison: null, delayMs: 0 },
    });
  });

  it('make every call busy, and stop when they are taken away', async () => {
    await setFaults({ busyRate: 1 });
    for (const fate of await fatesOf(3)) expect(fate).toMatch(BUSY);
    await control('DELETE', '/faults');
    expect((await embeddingsOf('nurse')).shape).toEqual([1, 768]);
  });

  it('come at their rate, the same again for the same seed and otherwise not', async () => {
    const busyCalls = async (seed: number) => {
      await setFaults({ busyRate: 0.3, seed });
      return (await fatesOf(100)).map((fate) => BUSY.test(fate));
    };
    const first = await busyCalls(1);
    const share = first.filter(Boolean).length / first.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.45);
    expect(await busyCalls(1)).toEqual(first);
    expect(await busyCalls(2)).not.toEqual(first);
  });

  it('garble answers in many ways, none of them right', async () => {
    const right = await fateOfCall();
    await setFaults({ garbageRate: 1 });
    const fates = await fatesOf(60);
    expect(fates).not.toContain(right);
    expect(new Set(fates).size).toBeGreaterThan(8);
  });

  it('fail a call with a poisoned text, and no other', async () => {
    await setFaults({ poison: 'POISON-7' });
    expect(await fateOfCall(['nurse', 'a welder POISON-7'])).toMatch(/5006: /);
    expect((await embeddingsOf(['nurse', 'POISON-8'])).shape).toEqual([2, 768]);
  });

  it('hold an answer up', async () => {
    await setFaults({ delayMs: 120 });
    const before = performance.now();
    await embeddingsOf('nurse');
    expect(performance.now() - before).toBeGreaterThanOrEqual(100);
  });

  it('survive the object that keeps them', async () => {
    await setFaults({ busyRate: 1 });
    await fateOfCall();
    await evictDurableObject(faults(modelEnv));
    expect(await fateOfCall()).toMatch(BUSY);
    expect(await counted()).toMatchObject({ calls: 2, busy: 2 });
  });

  it.each([{ busyRate: 2 }, { busyRate: '1' }, { poison: '' }, { delay: 5 }, 'busy'])(
    'are refused where they make no sense (%j)',
    async (settings) => {
      await setFaults({ busyRate: 1 });
      expect((await control('PUT', '/faults', settings)).status).toBe(400);
      expect(await (await control('GET', '/faults')).json()).toMatchObject({ busyRate: 1 });
    },
  );
});

describe('the counters', () => {
  it('count calls and texts, with what became of them', async () => {
    await embeddingsOf(['nurse', 'welder', 'teacher']);
    await embeddingsOf('chef');
    await setFaults({ busyRate: 1, poison: 'POISON' });
    await fateOfCall();
    await fateOfCall('POISON');
    await setFaults({ garbageRate: 1 });
    await fateOfCall();
    expect(await counted()).toEqual({ calls: 5, texts: 7, busy: 1, garbage: 1, poison: 1 });
  });

  it('leave out input that the model refuses', async () => {
    await fateOfCall('');
    expect(await counted()).toMatchObject({ calls: 0, texts: 0 });
  });

  it('start again when they are deleted, and count parallel calls once each', async () => {
    await embeddingsOf('nurse');
    await control('DELETE', '/calls');
    await Promise.all(Array.from({ length: 20 }, () => embeddingsOf('nurse')));
    expect(await counted()).toMatchObject({ calls: 20, texts: 20 });
  });
});

it('answers nothing else', async () => {
  expect((await control('GET', '/')).status).toBe(404);
  expect((await control('POST', '/faults', {})).status).toBe(404);
});
