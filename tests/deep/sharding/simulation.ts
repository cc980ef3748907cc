import sql from '../../support/sql-worker/index.ts';
import * as sharded from './sharded-core.ts';
import { PLACES, type ShardedEnv, envAt } from './shards.ts';

export * from './sharded-core.ts';

/** Sharded core as a test starts it: its default export runs SQL on the database that the host names. */
export default {
  ...sharded.default,
  fetch: async (request, env) => {
    const { hostname } = new URL(request.url);
    const place = PLACES.find((each) => each.toLowerCase() === hostname);
    const DB = place === undefined ? env.DIRECTORY : envAt(env, place).DB;
    return sql.fetch(request, { DB });
  },
} satisfies ExportedHandler<ShardedEnv>;
