import type { AnalysesRpc } from '@jobmatch/shared/contracts/analyses';
import type { EmbeddingAdminRpc, EmbeddingsRpc } from '@jobmatch/shared/contracts/embeddings';
import type { ErasuresRpc } from '@jobmatch/shared/contracts/erasures';
import type { RecommendationsRpc } from '@jobmatch/shared/contracts/recommendations';
import type { SearchRpc } from '@jobmatch/shared/contracts/search';
import type { SimilarJobsRpc } from '@jobmatch/shared/contracts/similar-jobs';
import type { ModelRunner } from './models/model-runner.ts';
import type { VectorIndex } from './vectors/vector-index.ts';

/** The bindings that are typed here rather than by what wrangler generates. */
interface Typed {
  AI: ModelRunner;
  VECTORIZE: VectorIndex;
  CORE_ANALYSES: Service<AnalysesRpc>;
  CORE_EMBEDDINGS: Service<EmbeddingsRpc>;
  CORE_EMBEDDING_ADMIN: Service<EmbeddingAdminRpc>;
  CORE_ERASURES: Service<ErasuresRpc>;
  CORE_RECOMMENDATIONS: Service<RecommendationsRpc>;
  CORE_SEARCH: Service<SearchRpc>;
  CORE_SIMILAR_JOBS: Service<SimilarJobsRpc>;
}

/** The generated bindings, with the contracts of those that speak RPC or have a local stand-in. */
export interface Env extends Omit<Cloudflare.Env, keyof Typed>, Typed {}
