import type { AnalysesRpc } from '@jobmatch/shared/contracts/analyses';
import type { AnalyticsRpc } from '@jobmatch/shared/contracts/analytics';
import type { ApplicationsRpc } from '@jobmatch/shared/contracts/applications';
import type { EmbeddingAdminRpc, EmbeddingsRpc } from '@jobmatch/shared/contracts/embeddings';
import type { ErasuresRpc } from '@jobmatch/shared/contracts/erasures';
import type { FilesRpc } from '@jobmatch/shared/contracts/files';
import type { GapAnalysesRpc } from '@jobmatch/shared/contracts/gap-analyses';
import type { MatchesRpc } from '@jobmatch/shared/contracts/matching';
import type { RecommendationsRpc } from '@jobmatch/shared/contracts/recommendations';
import type { SearchRpc } from '@jobmatch/shared/contracts/search';
import type { SimilarJobsRpc } from '@jobmatch/shared/contracts/similar-jobs';
import type { SpamRpc } from '@jobmatch/shared/contracts/spam';
import type { ModelRunner } from './models/model-runner.ts';
import type { VectorIndex } from './vectors/vector-index.ts';

/** The bindings that are typed here rather than by what wrangler generates. */
interface Typed {
  AI: ModelRunner;
  VECTORIZE: VectorIndex;
  CORE_ANALYSES: Service<AnalysesRpc>;
  CORE_ANALYTICS: Service<AnalyticsRpc>;
  CORE_APPLICATIONS: Service<ApplicationsRpc>;
  CORE_EMBEDDINGS: Service<EmbeddingsRpc>;
  CORE_EMBEDDING_ADMIN: Service<EmbeddingAdminRpc>;
  CORE_ERASURES: Service<ErasuresRpc>;
  CORE_FILES: Service<FilesRpc>;
  CORE_GAP_ANALYSES: Service<GapAnalysesRpc>;
  CORE_MATCHES: Service<MatchesRpc>;
  CORE_RECOMMENDATIONS: Service<RecommendationsRpc>;
  CORE_SEARCH: Service<SearchRpc>;
  CORE_SIMILAR_JOBS: Service<SimilarJobsRpc>;
  CORE_SPAM: Service<SpamRpc>;
  /** Names of models in the order they are asked; `openai:{id}` for OpenAI-compatible ones. */
  FACTS_MODELS: string[];
  /** Ids of models of Workers AI that see images, in the order they are asked. */
  RESUME_IMAGE_MODELS: string[];
  /** Ids of models of Workers AI, in the order they are asked. */
  RESUME_MODELS: string[];
  /** Those that write application documents, named in the same way. Empty: rules alone. */
  GENERATION_MODELS: string[];
  /** Chat completions: the endpoint itself, or what stands in for it. */
  OPENAI: Pick<Fetcher, 'fetch'>;
  /** A secret; absent where no OpenAI-compatible model is used, or AI Gateway keeps the key. */
  OPENAI_API_KEY?: string;
  /** A secret; absent where AI Gateway asks for none. */
  AI_GATEWAY_TOKEN?: string;
}

/** The generated bindings, with the contracts of those that speak RPC or have a local stand-in. */
export interface Env extends Omit<Cloudflare.Env, keyof Typed>, Typed {}
