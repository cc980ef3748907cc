import { expect, it } from 'vitest';
import { isOutage } from './outage.ts';

it.each([
  ['D1_ERROR: Network connection lost.'],
  ['D1_ERROR: D1 DB is overloaded. Requests queued for too long.'],
  ['D1_ERROR: Cannot resolve D1 DB due to transient issue on remote node.'],
  ['D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.'],
  ['KV GET failed: 503 Service Unavailable'],
  ['get: We encountered an internal error. Please try again. (10001)'],
  ['Network connection lost.'],
])('takes “%s” for an outage, however deep it is', (message) => {
  expect(isOutage(new Error(message))).toBe(true);
  expect(isOutage(new Error('Failed query', { cause: new Error(message) }))).toBe(true);
});

it('takes what the runtime marks as worth a retry for an outage', () => {
  expect(isOutage(Object.assign(new Error('Moved.'), { retryable: true }))).toBe(true);
  expect(isOutage(Object.assign(new Error('Busy.'), { overloaded: true }))).toBe(true);
});

it.each([
  [new Error('D1_ERROR: UNIQUE constraint failed: users.email: SQLITE_CONSTRAINT')],
  [new Error('D1_ERROR: no such table: lost: SQLITE_ERROR')],
  [new TypeError('Cannot read properties of undefined')],
  ['Network connection lost.'],
  [null],
])('takes %s for none', (err) => {
  expect(isOutage(err)).toBe(false);
});
