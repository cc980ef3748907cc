import { Database } from '../../support/database.ts';

/** What a database says to a row of a user whom another one has. */
const NOT_THIS_USER = /FOREIGN KEY constraint failed/;

/**
 * All of core's databases as one to a test: it reads the rows of all of them, and writes where the row's user is,
 * which is where the foreign key holds.
 */
export class ShardedDatabase extends Database {
  constructor(databases: readonly Database[]) {
    super(async (body) => {
      const answers = await Promise.all(databases.map((database) => asked(database, body)));
      const taken = answers.flatMap(({ rows }) => (rows === null ? [] : [rows]));
      const wrong = answers.find(({ error }) => error !== null && !NOT_THIS_USER.test(error));
      const error = wrong?.error ?? (taken.length === 0 ? 'No database has this user.' : null);
      const [first = []] = taken;
      const all = first.map((_, statement) => taken.flatMap((rows) => rows[statement] ?? []));
      return { ok: error === null, text: async () => error ?? JSON.stringify(all) };
    });
  }
}

async function asked(
  database: Database,
  body: string,
): Promise<{ rows: unknown[][] | null; error: string | null }> {
  try {
    return { rows: await database.batch(JSON.parse(body)), error: null };
  } catch (err) {
    return { rows: null, error: err instanceof Error ? err.message : String(err) };
  }
}
