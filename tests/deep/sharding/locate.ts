import { PLACES, type Place, type ShardedEnv, envAt } from './shards.ts';

/** What names a row without naming its user. Each column has a unique index, or ends one. */
type Named =
  | 'api_tokens.token_hash'
  | 'email_history.id'
  | 'embedding_tasks.id'
  | 'erasures.token_hash'
  | 'files.id'
  | 'job_search_history.id'
  | 'one_time_tokens.token_hash'
  | 'sessions.session_id'
  | 'users.id'
  | 'webhook_deliveries.id';

/** The database that has each of these rows. One that none has is missing. Asks all databases at once. */
export async function locate(
  env: ShardedEnv,
  named: Named,
  values: readonly string[],
): Promise<Map<string, Place>> {
  const [table, column] = named.split('.');
  const sql = `select ${column} as value from ${table}
    where ${column} in (select value from json_each(?))`;
  const found = await Promise.all(
    PLACES.map(async (place) => {
      const statement = envAt(env, place).DB.prepare(sql).bind(JSON.stringify(values));
      const { results } = await statement.all<{ value: string }>();
      return results.map(({ value }): [string, Place] => [value, place]);
    }),
  );
  return new Map(found.flat());
}

/** The database of one row. Where none has it, the catalogue, in which nobody has rows, says so. */
export async function placeOf(env: ShardedEnv, named: Named, value: string): Promise<Place> {
  return (await locate(env, named, [value])).get(value) ?? 'CATALOGUE';
}

/** Items by the database of the row that each of them names. */
export async function byPlace<Item>(
  env: ShardedEnv,
  named: Named,
  items: readonly Item[],
  valueOf: (item: Item) => string,
): Promise<Map<Place, Item[]>> {
  const places = await locate(env, named, items.map(valueOf));
  return Map.groupBy(items, (item) => places.get(valueOf(item)) ?? 'CATALOGUE');
}
