import { expect, it } from 'vitest';
import { within } from './in-time.ts';

it('is what the work comes to', async () => {
  expect(await within(1000, Promise.resolve(3))).toBe(3);
  await expect(within(1000, Promise.reject(new Error('no')))).rejects.toThrow('no');
});

it('does not wait for longer', async () => {
  const startedMs = Date.now();
  await expect(within(30, scheduler.wait(5000))).rejects.toThrow('No answer within 30 ms.');
  expect(Date.now() - startedMs).toBeLessThan(2000);
});
