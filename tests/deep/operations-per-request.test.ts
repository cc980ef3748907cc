import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import {
  type RequestOperations,
  measureOperations,
} from '../support/operations/measure-operations.ts';
import { COMMON_REQUESTS } from '../support/operations/requests.ts';

const BUDGETS = join(import.meta.dirname, '..', '..', 'bench', 'operations', 'budgets.json');
/** Of every request: Workers behind the gateway in a row, and D1 round trips that the answer waits for. */
const MOST = { workerHops: 2, d1TripsBeforeAnswer: 3 };

const budgets: RequestOperations[] = JSON.parse(readFileSync(BUDGETS, 'utf8'));
let measured: RequestOperations[];
beforeAll(async () => {
  measured = await measureOperations();
}, 480_000);

const named = (all: readonly RequestOperations[], name: string) =>
  all.find((request) => request.name === name);

// A budget above what is seen would let the next operation in unnoticed: `npm run bench -- operations --accept` sets both.
it.each(COMMON_REQUESTS.map(({ name }) => name))('%s asks for what its budget says', (name) => {
  expect(named(measured, name)).toEqual(named(budgets, name));
});

it('asks for nothing that no budget names', () => {
  expect(budgets.map(({ name }) => name)).toEqual(measured.map(({ name }) => name));
});

it.each(['warm', 'cold'] as const)('keeps every request within the bounds of all, %s', (state) => {
  const beyond = measured.filter(
    ({ [state]: { workerHops, d1TripsBeforeAnswer } }) =>
      workerHops > MOST.workerHops || d1TripsBeforeAnswer > MOST.d1TripsBeforeAnswer,
  );
  expect(beyond).toEqual([]);
});
