/** Bindings, variables and secrets of integrations, as generated from wrangler.jsonc. */
export type Env = Cloudflare.Env;
