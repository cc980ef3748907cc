import { closedDefault } from '@jobmatch/shared/http/health';
import { scheduled } from './cron/scheduled.ts';

export { AnalysesRpc } from './analyses/analyses-rpc.ts';
export { AnalyticsRpc } from './analytics/analytics-rpc.ts';
export { ApplicationsRpc } from './applications/applications-rpc.ts';
export { IdentityRpc } from './auth/identity-rpc.ts';
export { CoreApi } from './core-api.ts';
export { CronRunsRpc } from './cron/cron-runs-rpc.ts';
export { EmailsRpc } from './emails/emails-rpc.ts';
export { EmbeddingAdminRpc } from './embeddings/embedding-admin-rpc.ts';
export { EmbeddingsRpc } from './embeddings/embeddings-rpc.ts';
export { ErasuresRpc } from './erasures/erasures-rpc.ts';
export { ExportsRpc } from './exports/exports-rpc.ts';
export { FeedsRpc } from './feeds/feeds-rpc.ts';
export { FilesRpc } from './files/files-rpc.ts';
export { GapAnalysesRpc } from './gap-analyses/gap-analyses-rpc.ts';
export { LinkedInRpc } from './linkedin/linkedin-rpc.ts';
export { PostingsIntakeRpc } from './postings-intake/postings-intake-rpc.ts';
export { RecommendationsRpc } from './recommendations/recommendations-rpc.ts';
export { SimilarJobsRpc } from './similar-jobs/similar-jobs-rpc.ts';
export { SearchHistoryRpc } from './search-history/search-history-rpc.ts';
export { SearchRpc } from './search/search-rpc.ts';
export { SpamRpc } from './spam/spam-rpc.ts';
export { UsageRpc } from './usage/usage-rpc.ts';
export { WebhooksRpc } from './webhooks/webhooks-rpc.ts';

export default { ...closedDefault, scheduled };
