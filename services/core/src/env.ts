/**
 * Bindings, variables and secrets of core, as generated from wrangler.jsonc. The database is what a
 * D1 session offers too, so that one request reads and writes in one session.
 */
export interface Env extends Omit<Cloudflare.Env, 'DB'> {
  DB: Pick<D1Database, 'prepare' | 'batch'>;
}
