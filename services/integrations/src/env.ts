import type { CronRunsRpc } from '@jobmatch/shared/contracts/cron-runs';
import type { EmailsRpc, SendGridRpc } from '@jobmatch/shared/contracts/emails';
import type { ErasuresRpc } from '@jobmatch/shared/contracts/erasures';
import type { ExportsRpc } from '@jobmatch/shared/contracts/exports';
import type { FeedsRpc } from '@jobmatch/shared/contracts/feeds';
import type { LinkedInRpc } from '@jobmatch/shared/contracts/linkedin';
import type {
  BoardType,
  PostingsIntakeRpc,
  SearchSite,
} from '@jobmatch/shared/contracts/postings-intake';
import type { SavedSearchesRpc } from '@jobmatch/shared/contracts/saved-searches';
import type { SearchHistoryRpc } from '@jobmatch/shared/contracts/search-history';
import type { UsageRpc } from '@jobmatch/shared/contracts/usage';
import type { WebhooksRpc } from '@jobmatch/shared/contracts/webhooks';
import type { UpstreamLimits } from './job-sources/job-source.ts';
import type { OAuthStateUse } from './linkedin/oauth-state-use.ts';

/** The bindings that are typed here rather than by what wrangler generates. */
interface Typed {
  CORE_CRON_RUNS: Service<CronRunsRpc>;
  CORE_ERASURES: Service<ErasuresRpc>;
  CORE_EXPORTS: Service<ExportsRpc>;
  CORE_FEEDS: Service<FeedsRpc>;
  CORE_LINKEDIN: Service<LinkedInRpc>;
  CORE_POSTINGS_INTAKE: Service<PostingsIntakeRpc>;
  CORE_SAVED_SEARCHES: Service<SavedSearchesRpc>;
  CORE_SEARCH_HISTORY: Service<SearchHistoryRpc>;
  CORE_USAGE: Service<UsageRpc>;
  CORE_WEBHOOKS: Service<WebhooksRpc>;
  OAUTH_STATE_USE: DurableObjectNamespace<OAuthStateUse>;
  /** What stands in for the internet; absent where we are deployed. */
  WEB?: Pick<Fetcher, 'fetch'>;
  /** Where each type of board is; `{token}` stands for the board's name. */
  BOARD_URLS: Record<BoardType, string>;
  /** The actor that searches each site. */
  APIFY_ACTORS: Record<SearchSite, string>;
  /** How long to wait for upstreams, and how much to take from them. */
  UPSTREAM_LIMITS: UpstreamLimits;
  /** A secret; absent where nothing is searched through Apify. */
  APIFY_TOKEN?: string;
  CORE_EMAILS: Service<EmailsRpc>;
  /** Its API by fetch, with the key added on the way. */
  SENDGRID: Service<SendGridRpc>;
  /** A secret; absent where no e-mail is sent. */
  SENDGRID_API_KEY?: string;
  /** Pauses before the second, third and fourth try. */
  EMAIL_RETRY_SECONDS: number[];
  /** What stands in for the receivers of webhooks; absent where we are deployed. */
  WEBHOOK_WEB?: Pick<Fetcher, 'fetch'>;
  /** Pauses before the second, third and fourth attempt at a webhook. */
  WEBHOOK_RETRY_SECONDS: number[];
}

/** The generated bindings, with the contracts of those that speak RPC or have a local stand-in. */
export interface Env extends Omit<Cloudflare.Env, keyof Typed>, Typed {}
