import type { IdentityRpc } from '@jobmatch/shared/contracts/identity';
import type { Idempotency } from './idempotency/idempotency.ts';
import type { StrictLimit } from './limits/strict-limit.ts';

/** The generated bindings, with the contracts of those that speak RPC. */
export interface Env extends Omit<
  Cloudflare.Env,
  'CORE_IDENTITY' | 'STRICT_LIMIT' | 'IDEMPOTENCY'
> {
  CORE_IDENTITY: Service<IdentityRpc>;
  STRICT_LIMIT: DurableObjectNamespace<StrictLimit>;
  IDEMPOTENCY: DurableObjectNamespace<Idempotency>;
}
