/**
 * What the twenty commonest requests ask of the platform.
 *
 *   npm run bench -- operations [--accept]
 *
 * The fleet runs from its real configurations with bindings that count: D1 by what its client sends
 * and what the database says it read and wrote, everything else by its calls, those that follow the
 * answer included. `warm` is a request that its isolates have answered twice before; `cold` one that is
 * the first after a start, when only what is stored is there. `--accept` writes what was seen as the
 * budgets that `tests/deep/operations-per-request.test.ts` holds.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Operations, measureOperations } from '@jobmatch/tests/operations';

const BUDGETS = join(import.meta.dirname, 'operations', 'budgets.json');
const COLUMNS: readonly [keyof Operations, string][] = [
  ['workerHops', 'hops'],
  ['rpcCalls', 'RPC'],
  ['d1TripsBeforeAnswer', 'D1 trips before the answer'],
  ['d1RoundTrips', 'D1 trips'],
  ['d1Statements', 'statements'],
  ['d1RowsRead', 'rows read'],
  ['d1RowsWritten', 'written'],
  ['kvReads', 'KV reads'],
  ['kvWrites', 'writes'],
  ['queueMessages', 'messages'],
  ['durableObjectCalls', 'objects'],
  ['vectorizeQueries', 'vectors'],
  ['modelCalls', 'models'],
];

const measured = await measureOperations();
console.log(`| warm / cold | ${COLUMNS.map(([, title]) => title).join(' | ')} |`);
console.log(`| --- |${' --- |'.repeat(COLUMNS.length)}`);
for (const { name, warm, cold } of measured) {
  const cells = COLUMNS.map(([column]) =>
    warm[column] === cold[column] ? warm[column] : `${warm[column]} / ${cold[column]}`,
  );
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
if (process.argv.includes('--accept')) {
  const lines = measured.map((request) => `  ${JSON.stringify(request)}`);
  writeFileSync(BUDGETS, `[\n${lines.join(',\n')}\n]\n`);
}
