import { AppError } from '@jobmatch/shared/errors';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { unreadable } from './unpack-tables.ts';

/** Rows of one table; a profile has room for fewer of anything. */
const ROWS_MAX = 1000;

/** A row by its headings, in lower case. */
export type CsvRow = Readonly<Record<string, string>>;

const Rows = v.array(v.record(v.string(), v.string()));

/**
 * The rows of a table whose first line has the headings. Quoted cells may hold commas, quotes and
 * line breaks. Throws 422 for text that is no table and 413 for more rows than anybody has.
 */
export function csvRows(text: string): CsvRow[] {
  const rows = v.parse(Rows, parsed(text));
  if (rows.length > ROWS_MAX) {
    throw new AppError('PAYLOAD_TOO_LARGE', `A table has more than ${ROWS_MAX} rows.`, {
      limit: ROWS_MAX,
    });
  }
  return rows;
}

function parsed(text: string): unknown {
  try {
    return parse(text, {
      bom: true,
      columns: (headings: string[]) => headings.map((heading) => heading.trim().toLowerCase()),
      relax_column_count: true,
      skip_empty_lines: true,
      to: ROWS_MAX + 1,
      trim: true,
    });
  } catch {
    throw unreadable('A table of the archive is damaged.');
  }
}
