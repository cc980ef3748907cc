import type { Sites } from './sites.ts';

export interface Env {
  SITES: DurableObjectNamespace<Sites>;
}

/** There is one internet. */
export const sites = (env: Env) => env.SITES.getByName('sites');
