import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Target } from '../database/target.ts';
import type { StoredTable } from './stored-tables.ts';

/** A posting can have 200 KB of text, and an answer has to fit into memory. */
const ROWS_PER_PAGE = 200;

const Rows = v.array(v.record(v.string(), v.union([v.string(), v.number(), v.null()])));

/**
 * The rows of a table in the order they were put in, each as a line of JSON: an array of the rowid and the
 * columns in their order, bytes in hexadecimal.
 */
export async function* readTable(
  table: Pick<StoredTable, 'name' | 'columns'>,
  database: Target,
): AsyncGenerator<string> {
  const selected = sql.join(
    table.columns.map(({ name, isBlob }, index) => {
      const column = sql.identifier(name);
      return sql`${isBlob ? sql`hex(${column})` : column} as ${sql.identifier(`c${index}`)}`;
    }),
    sql`, `,
  );
  for (let after = -1; ;) {
    const page = v.parse(
      Rows,
      await database.rows(sql`select rowid as row, ${selected} from ${sql.identifier(table.name)}
        where rowid > ${after} order by rowid limit ${ROWS_PER_PAGE}`),
    );
    for (const row of page) {
      yield JSON.stringify([row['row'], ...table.columns.map((_, at) => row[`c${at}`] ?? null)]);
    }
    if (page.length < ROWS_PER_PAGE) return;
    after = Number(page.at(-1)?.['row']);
  }
}
