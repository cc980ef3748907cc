import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Target } from '../database/target.ts';

const Triggers = v.array(v.object({ name: v.string(), sql: v.string() }));

/** The triggers of a database, by name. */
export const triggersOf = async (database: Target) =>
  v.parse(
    Triggers,
    await database.rows(
      sql`select name, sql from sqlite_master where type = 'trigger' order by name`,
    ),
  );

/** Runs something while the database has no triggers, and puts them back whatever comes of it. */
export async function withoutTriggers(database: Target, run: () => Promise<void>): Promise<void> {
  const triggers = await triggersOf(database);
  await database.run(triggers.map(({ name }) => sql`drop trigger ${sql.identifier(name)}`));
  try {
    await run();
  } finally {
    await database.run(triggers.map(({ sql: text }) => sql.raw(text)));
  }
}
