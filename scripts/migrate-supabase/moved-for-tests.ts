import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Target } from '../database/target.ts';
import { type SyntheticDump, digestOf } from './dump-for-tests.ts';

const ROWS_PER_PAGE = 5_000;
const Rows = v.array(v.record(v.string(), v.unknown()));

/** Rows that are not as a synthetic dump has them, missing, or none of its own: `table id`. */
export async function differencesFrom(dump: SyntheticDump, database: Target): Promise<string[]> {
  const differences: string[] = [];
  for (const [table, { columns, digests }] of dump.expected) {
    const selected = sql.join(
      ['id', ...columns].map((column) => sql.identifier(column)),
      sql`, `,
    );
    const missing = new Set(digests.keys());
    for (let after = ''; ;) {
      const page = v.parse(
        Rows,
        await database.rows(sql`select ${selected} from ${sql.identifier(table)}
          where id > ${after} order by id limit ${ROWS_PER_PAGE}`),
      );
      for (const row of page) {
        const id = String(row['id']);
        missing.delete(id);
        const digest = digestOf(columns.map((column) => row[column]));
        if (digests.get(id) !== digest) differences.push(`${table} ${id}`);
      }
      if (page.length < ROWS_PER_PAGE) break;
      after = String(page.at(-1)?.['id']);
    }
    differences.push(...[...missing].map((id) => `${table} ${id} is missing`));
  }
  return differences;
}
