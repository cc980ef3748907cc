import { bytes, figure } from '../figures.ts';
import { markdownTable } from '../markdown-table.ts';
import { STOCK } from '../measure/furnish.ts';
import { type Measurements, totalOf } from '../measurements.ts';

/** SQLite's default. */
const PAGE_BYTES = 4096;

/** What a posting and an account take in D1 and KV. */
export function footprint(measured: Measurements): string {
  const table = (slope: Measurements['user']): string => {
    const shown = slope.filter(({ rows: count, bytes: size }) => count >= 0.5 || size >= 200);
    const total = totalOf(slope);
    return markdownTable(
      ['table', 'rows', 'bytes with indexes'],
      [
        ...shown.map(({ name, rows, bytes: size }) => [name, figure(rows), bytes(size)]),
        ['all', figure(total.rows), bytes(total.bytes)],
      ],
    );
  };
  const stock = `${STOCK.saved} postings kept, ${STOCK.analysed} analysed, ${STOCK.ownPostings} of their own, ${STOCK.generated} applications, ${STOCK.tracked} tracked`;
  return [
    '## What a posting and an account take',
    '',
    `Slopes between two fillings of a local database, to ${measured.postings} postings and to ${measured.users} accounts. An account has the demo`,
    `candidate's profile, ${stock}. A table or an index grows by pages of`,
    `4 KB, so each may show ${bytes(PAGE_BYTES / (measured.users / 2))} too much or too little.`,
    '',
    'A posting of the catalogue:',
    '',
    table(measured.posting),
    '',
    'An account:',
    '',
    table(measured.user),
    '',
    'An entry of the caches of ai, key and value:',
    '',
    markdownTable(
      ['entries', 'bytes'],
      measured.kv.map(({ kind, bytesAnEntry }) => [kind, bytes(bytesAnEntry)]),
    ),
    '',
    `CPU time: ${figure(measured.cpuMsARequest)} ms a request, over the ${figure(measured.requests)} requests that filled the accounts. It is that of the`,
    'whole local fleet, with SQLite, the queues, the embedding model and the proxy of the test harness in it: an upper bound of what is billed.',
  ].join('\n');
}
