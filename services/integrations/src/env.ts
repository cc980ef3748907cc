import type { EmailsRpc, SendGridRpc } from '@jobmatch/shared/contracts/emails';
import type { ErasuresRpc } from '@jobmatch/shared/contracts/erasures';

/** The bindings that are typed here rather than by what wrangler generates. */
interface Typed {
  CORE_EMAILS: Service<EmailsRpc>;
  CORE_ERASURES: Service<ErasuresRpc>;
  /** Its API by fetch, with the key added on the way. */
  SENDGRID: Service<SendGridRpc>;
  /** A secret; absent where no e-mail is sent. */
  SENDGRID_API_KEY?: string;
  /** Pauses before the second, third and fourth try. */
  EMAIL_RETRY_SECONDS: number[];
}

/** The generated bindings, with the contracts of those that speak RPC or have a local stand-in. */
export interface Env extends Omit<Cloudflare.Env, keyof Typed>, Typed {}
