import type { MailRpc } from '@jobmatch/shared/contracts/emails';
import type { ErasuresRpc } from '@jobmatch/shared/contracts/erasures';

/** The generated bindings, with the contracts of those that speak RPC. */
export interface Env extends Omit<Cloudflare.Env, 'CORE_ERASURES' | 'MAIL'> {
  CORE_ERASURES: Service<ErasuresRpc>;
  MAIL: Service<MailRpc>;
}
