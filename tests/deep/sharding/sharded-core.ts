import { closedDefault } from '@jobmatch/shared/http/health';
import * as core from '@jobmatch/core/worker';
import { byCaller } from './by-caller.ts';
import { scheduled } from './scheduled.ts';

export { CoreApi } from './core-api.ts';
export { CronRunsRpc } from './cron-runs-rpc.ts';
export { EmailsRpc } from './emails-rpc.ts';
export { EmbeddingsRpc } from './embeddings-rpc.ts';
export { ErasuresRpc } from './erasures-rpc.ts';
export { FeedsRpc } from './feeds-rpc.ts';
export { IdentityRpc } from './identity-rpc.ts';
export { LinkedInRpc } from './linkedin-rpc.ts';
export { PostingsIntakeRpc } from './postings-intake-rpc.ts';
export { SavedSearchesRpc } from './saved-searches-rpc.ts';
export { SpamRpc } from './spam-rpc.ts';
export { WebhooksRpc } from './webhooks-rpc.ts';

export const AnalysesRpc = byCaller(core.AnalysesRpc);
export const AnalyticsRpc = byCaller(core.AnalyticsRpc);
export const ApplicationsRpc = byCaller(core.ApplicationsRpc);
export const EmbeddingAdminRpc = byCaller(core.EmbeddingAdminRpc);
export const ExportsRpc = byCaller(core.ExportsRpc);
export const FilesRpc = byCaller(core.FilesRpc);
export const GapAnalysesRpc = byCaller(core.GapAnalysesRpc);
export const MatchesRpc = byCaller(core.MatchesRpc);
export const RecommendationsRpc = byCaller(core.RecommendationsRpc);
export const SearchHistoryRpc = byCaller(core.SearchHistoryRpc);
export const SearchRpc = byCaller(core.SearchRpc);
export const SimilarJobsRpc = byCaller(core.SimilarJobsRpc);
export const UsageRpc = byCaller(core.UsageRpc);

export default { ...closedDefault, scheduled };
