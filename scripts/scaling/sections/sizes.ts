import type { Demand } from '../demand.ts';
import { bytes, figure } from '../figures.ts';
import { SIZES } from '../inputs.ts';
import { markdownTable } from '../markdown-table.ts';
import { type At, TITLES, inEachCase, ranged } from './at-size.ts';

/** What each size takes. */
export function sizes(at: At): string {
  const row = (title: string, show: (value: number) => string, of: (demand: Demand) => number) => [
    title,
    ...SIZES.map((size) =>
      ranged(
        show,
        inEachCase((which) => of(at(size, which))),
      ),
    ),
  ];
  return `## At three sizes\n\n${markdownTable(TITLES, [
    row('requests a second, busiest', figure, (demand) => demand.peakRequestsASecond),
    row('rows', figure, ({ rows }) => rows),
    row('D1', bytes, ({ d1Bytes }) => d1Bytes),
    row('of it the catalogue', bytes, ({ catalogueBytes }) => catalogueBytes),
    row('D1 statements a second, busiest', figure, (demand) => demand.peakD1StatementsASecond),
    row('D1 busy, ms a second', figure, ({ peakD1BusyMsASecond }) => peakD1BusyMsASecond),
    row('rows read a month', figure, ({ aMonth }) => aMonth.d1RowsRead),
    row('rows written a month', figure, ({ aMonth }) => aMonth.d1RowsWritten),
    row('KV', bytes, ({ kvBytes }) => kvBytes),
    row('KV writes a month', figure, ({ aMonth }) => aMonth.kvWrites),
    row('vectors', figure, ({ vectors }) => vectors),
    row('messages a day', figure, ({ queueBacklogADay }) => queueBacklogADay),
    row('messages a second, busiest', figure, (demand) => demand.peakQueueMessagesASecond),
    row('generations a minute, busiest', figure, (demand) => demand.peakGenerationCallsAMinute),
  ])}\n\nA queue whose consumers stand still for a day holds a day's messages.`;
}
