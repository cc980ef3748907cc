import type { AnalysesRpc } from '@jobmatch/shared/contracts/analyses';

/** The generated bindings, with the contracts of those that speak RPC. */
export interface Env extends Omit<Cloudflare.Env, 'CORE_ANALYSES'> {
  CORE_ANALYSES: Service<AnalysesRpc>;
}
