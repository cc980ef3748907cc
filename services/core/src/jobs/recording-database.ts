import { env } from 'cloudflare:workers';

export interface Recording {
  /** A database that runs everything and notes it. */
  DB: D1Database;
  statements: { sql: string; params: unknown[] }[];
  batches: number;
}

/** For tests that count statements and round trips or explain a query. */
export function recordingDatabase(): Recording {
  const recording: Recording = { DB: env.DB, statements: [], batches: 0 };
  recording.DB = new Proxy(env.DB, {
    get(target, name) {
      if (name === 'batch') recording.batches += 1;
      if (name === 'prepare') {
        return (sql: string) => ({
          bind: (...params: unknown[]) => {
            recording.statements.push({ sql, params });
            return target.prepare(sql).bind(...params);
          },
        });
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return recording;
}

/** The steps of SQLite's plan for each recorded statement. */
export const explain = ({ statements }: Recording): Promise<string[][]> =>
  Promise.all(
    statements.map(async ({ sql, params }) => {
      const plan = env.DB.prepare(`explain query plan ${sql}`).bind(...params);
      return (await plan.all<{ detail: string }>()).results.map(({ detail }) => detail);
    }),
  );
