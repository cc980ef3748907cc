import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../local/paths.ts';

const count = v.pipe(v.number(), v.minValue(0));

/** Operations of one request. */
const Operations = v.object({
  d1RoundTrips: count,
  d1Statements: count,
  d1RowsRead: count,
  d1RowsWritten: count,
  kvReads: count,
  kvWrites: count,
  r2Operations: count,
  queueMessages: count,
  durableObjectCalls: count,
  vectorizeQueries: count,
  modelCalls: count,
});
type Operations = v.InferOutput<typeof Operations>;
export type Operation = keyof Operations;

const Budgets = v.array(v.object({ name: v.string(), warm: Operations, cold: Operations }));
export type Budgets = v.InferOutput<typeof Budgets>;

/** What `npm run bench -- operations --accept` wrote; a test holds every request to it. */
export const readBudgets = (): Budgets =>
  v.parse(
    Budgets,
    JSON.parse(readFileSync(join(root, 'bench', 'operations', 'budgets.json'), 'utf8')),
  );
