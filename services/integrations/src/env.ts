import type { MailRpc } from '@jobmatch/shared/contracts/emails';
import type { ErasuresRpc } from '@jobmatch/shared/contracts/erasures';
import type { ExportsRpc } from '@jobmatch/shared/contracts/exports';

/** The generated bindings, with the contracts of those that speak RPC. */
export interface Env extends Omit<Cloudflare.Env, 'CORE_ERASURES' | 'CORE_EXPORTS' | 'MAIL'> {
  CORE_ERASURES: Service<ErasuresRpc>;
  CORE_EXPORTS: Service<ExportsRpc>;
  MAIL: Service<MailRpc>;
}
