import { getTableColumns, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { jsonChunks } from '../database/json-chunks.ts';
import type { Target } from '../database/target.ts';
import type { ReadRow } from './read-row.ts';
import type { TableMap } from './table-map.ts';

/** What the database has of a row that is to be moved. */
export interface Standing {
  /** Whose row has its id; empty: the catalogue's; null: there is none. */
  ownerOfId: string | null;
  /** The id of the row that has what no two may share; null: there is none. */
  holder: string | null;
  /** In the order of the map's references, whether each leads somewhere. */
  references: readonly boolean[];
}

const Answer = v.looseObject({
  owner: v.nullable(v.string()),
  holder: v.nullable(v.string()),
});

/** Asks about rows in as few statements as their sizes allow; answers in their order. */
export async function standingOf(
  map: TableMap,
  rows: readonly ReadRow[],
  target: Target,
): Promise<Standing[]> {
  const owner = getTableColumns(map.table)[map.owner];
  const references = sql.join(
    map.references.map(
      ({ exists }, index) => sql`, exists(${exists}) as ${sql.identifier(`reference${index}`)}`,
    ),
  );
  const answers: Standing[] = [];
  for (const chunk of jsonChunks(rows.map(({ lookup }) => lookup))) {
    const found = await target.rows(sql`
      select (select coalesce(${owner}, '') from ${map.table} where id = value ->> 'id') as owner,
        (${map.unique?.holder ?? sql`select null`}) as holder${references}
      from json_each(${chunk}) order by key`);
    for (const each of found) {
      const answer = v.parse(Answer, each);
      answers.push({
        ownerOfId: answer.owner,
        holder: answer.holder,
        references: map.references.map((_, index) => answer[`reference${index}`] === 1),
      });
    }
  }
  return answers;
}
