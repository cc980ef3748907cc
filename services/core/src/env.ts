/** Bindings, variables and secrets of core, as generated from wrangler.jsonc. */
export type Env = Cloudflare.Env;
