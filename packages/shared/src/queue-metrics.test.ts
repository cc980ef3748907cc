import { expect, it } from 'vitest';
import { createLog } from './log.ts';
import { measuredBatch } from './queue-metrics.ts';

const log = createLog({ service: 'test' });

const batchOf = (...messages: { waitedMs: number; attempts: number }[]) => ({
  messages: messages.map(
    ({ waitedMs, attempts }) =>
      ({ timestamp: new Date(Date.now() - waitedMs), attempts }) as Message,
  ),
});

function dataset() {
  const points: AnalyticsEngineDataPoint[] = [];
  const metrics = { writeDataPoint: (point: AnalyticsEngineDataPoint) => void points.push(point) };
  return { points, metrics: metrics as AnalyticsEngineDataset };
}

it('a batch is counted with how long its messages waited and how many came again', async () => {
  const { points, metrics } = dataset();
  const batch = batchOf({ waitedMs: 5000, attempts: 1 }, { waitedMs: 1000, attempts: 2 });
  await measuredBatch(
    { metrics, log },
    'emails',
    batch,
    () => new Promise((done) => setTimeout(done, 20)),
  );
  const [point, ...more] = points;
  expect([point?.indexes, point?.blobs, more]).toEqual([['emails'], ['emails'], []]);
  const [messages, oldestMs, sumMs, again, tookMs] = point?.doubles ?? [];
  expect([messages, again]).toEqual([2, 1]);
  expect(Math.round((oldestMs ?? 0) / 1000)).toBe(5);
  expect(Math.round((sumMs ?? 0) / 1000)).toBe(6);
  expect(tookMs).toBeGreaterThanOrEqual(15);
});

it('a batch that fails is counted too, and fails', async () => {
  const { points, metrics } = dataset();
  const failing = measuredBatch({ metrics, log }, 'emails', batchOf(), () =>
    Promise.reject(new Error('core is away')),
  );
  await expect(failing).rejects.toThrow('core is away');
  expect(points.map(({ doubles }) => doubles?.slice(0, 4))).toEqual([[0, 0, 0, 0]]);
});

it('a batch is handled where what is measured cannot be written', async () => {
  const unwritable: AnalyticsEngineDataset = {
    writeDataPoint: () => {
      throw new Error('Analytics Engine is away');
    },
  };
  let handled = 0;
  await measuredBatch({ metrics: unwritable, log }, 'emails', batchOf(), async () => {
    handled += 1;
  });
  expect(handled).toBe(1);
});
