import type { MailRpc } from '@jobmatch/shared/contracts/emails';

/** The generated bindings, with the contracts of those that speak RPC. */
export interface Env extends Omit<Cloudflare.Env, 'MAIL'> {
  MAIL: Service<MailRpc>;
}
