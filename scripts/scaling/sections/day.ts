import type { Budgets } from '../budgets.ts';
import { REQUESTS_A_DAY } from '../inputs.ts';
import { markdownTable } from '../markdown-table.ts';
import { ranged } from './at-size.ts';

/** What an active account asks in a day, and the operations of each request. */
export function day(budgets: Budgets): string {
  const rows = budgets.map(({ name, warm }) => [
    name,
    ranged(String, REQUESTS_A_DAY[name] ?? []),
    ...[
      warm.d1RoundTrips,
      warm.d1Statements,
      warm.d1RowsRead,
      warm.d1RowsWritten,
      warm.kvReads,
      warm.kvWrites,
      warm.queueMessages,
      warm.vectorizeQueries,
    ].map(String),
  ]);
  const head = [
    ...['request', 'a day', 'D1 trips', 'statements', 'rows read', 'written'],
    ...['KV reads', 'writes', 'messages', 'index'],
  ];
  return `## An active account's day\n\n${markdownTable(head, rows)}`;
}
