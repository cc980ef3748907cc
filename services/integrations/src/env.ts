import type { MailRpc } from '@jobmatch/shared/contracts/emails';
import type { ErasuresRpc } from '@jobmatch/shared/contracts/erasures';
import type { LinkedInRpc } from '@jobmatch/shared/contracts/linkedin';
import type { WebhooksRpc } from '@jobmatch/shared/contracts/webhooks';
import type { OAuthStateUse } from './linkedin/oauth-state-use.ts';

/** The bindings that are typed here rather than by what wrangler generates. */
interface Typed {
  CORE_ERASURES: Service<ErasuresRpc>;
  CORE_LINKEDIN: Service<LinkedInRpc>;
  CORE_WEBHOOKS: Service<WebhooksRpc>;
  MAIL: Service<MailRpc>;
  OAUTH_STATE_USE: DurableObjectNamespace<OAuthStateUse>;
  /** What stands in for the internet; absent where we are deployed. */
  WEB?: Pick<Fetcher, 'fetch'>;
  /** What stands in for the receivers of webhooks; absent where we are deployed. */
  WEBHOOK_WEB?: Pick<Fetcher, 'fetch'>;
  WEBHOOK_RETRY_SECONDS: number[];
}

/** The generated bindings, with the contracts of those that speak RPC or have a local stand-in. */
export interface Env extends Omit<Cloudflare.Env, keyof Typed>, Typed {}
