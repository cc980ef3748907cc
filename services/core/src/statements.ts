import type { SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import type { Database } from './database.ts';

const dialect = new SQLiteSyncDialect();

type Answers<Statements extends readonly SQL[]> = {
  [Index in keyof Statements]: Statements[Index] extends SQL<infer Row> ? Row[] : never;
};

/**
 * Runs statements in one transaction and one round trip, and answers the rows of each as SQLite gives
 * them: `sql<Row>` says what they are. Drizzle's own batch takes no written statement with parameters.
 */
export async function runStatements<const Statements extends readonly SQL[]>(
  { $client: client }: Database,
  statements: Statements,
): Promise<Answers<Statements>> {
  const answers = await client.batch(
    statements.map((statement) => {
      const { sql, params } = dialect.sqlToQuery(statement);
      return client.prepare(sql).bind(...params);
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rows are what each statement says
  return answers.map(({ results }) => results) as Answers<Statements>;
}
