import type { AnalysesRpc } from '@jobmatch/shared/contracts/analyses';
import type { ErasuresRpc } from '@jobmatch/shared/contracts/erasures';

/** The generated bindings, with the contracts of those that speak RPC. */
export interface Env extends Omit<Cloudflare.Env, 'CORE_ANALYSES' | 'CORE_ERASURES'> {
  CORE_ANALYSES: Service<AnalysesRpc>;
  CORE_ERASURES: Service<ErasuresRpc>;
}
