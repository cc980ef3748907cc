import type { SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { getPlatformProxy } from 'wrangler';
import { configOf } from '../local/paths.ts';
import type { Target } from './target.ts';

/** The database of a local fleet, whose state is in the folder. */
export async function localTarget(folder: string): Promise<Target> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: configOf('core'),
    environment: 'local',
    persist: { path: folder },
  });
  const dialect = new SQLiteSyncDialect();
  const prepared = (statement: SQL): D1PreparedStatement => {
    const { sql, params } = dialect.sqlToQuery(statement);
    return proxy.env.DB.prepare(sql).bind(...params);
  };
  return {
    async run(statements) {
      if (statements.length > 0) await proxy.env.DB.batch(statements.map(prepared));
    },
    rows: async (statement) => (await prepared(statement).all()).results,
    close: () => proxy.dispose(),
  };
}
