import { expect, it } from 'vitest';
import { isRefused, notingRefusals } from './refused-keys.ts';

const ask = async (status: number, code = 'VALIDATION_ERROR') => {
  const key = crypto.randomUUID();
  const fetch = notingRefusals(async () => Response.json({ code, status }, { status }));
  const headers = { 'idempotency-key': key };
  const response = await fetch(new Request('https://api.test/', { method: 'POST', headers }));
  expect(await response.json()).toEqual({ code, status });
  return isRefused(key);
};

it.each([
  [400, 'VALIDATION_ERROR', true],
  [409, 'CONFLICT', true],
  [409, 'IDEMPOTENCY_IN_FLIGHT', false],
  [500, 'INTERNAL_ERROR', false],
  [201, '', false],
])('a key that was answered %i %s is refused: %s', async (status, code, is) => {
  expect(await ask(status, code)).toBe(is);
});
