import { WorkerEntrypoint } from 'cloudflare:workers';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import { passTraceOn } from '@jobmatch/shared/rpc-trace';
import { analysisRoutes } from './analysis/routes.ts';
import { analyticsRoutes } from './analytics/routes.ts';
import { embeddingAdminRoutes } from './embeddings/admin-routes.ts';
import type { Env } from './env.ts';
import { gapAnalysisRoutes } from './gap-analysis/routes.ts';
import { generationRoutes } from './generation/routes.ts';
import { recommendationRoutes } from './recommendations/routes.ts';
import { resumeImportRoutes } from './resume-import/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { similarRoutes } from './similar/routes.ts';
import { spamDetectionRoutes } from './spam-detection/routes.ts';

export const aiRoutes = [
  ...analysisRoutes,
  ...analyticsRoutes,
  ...embeddingAdminRoutes,
  ...gapAnalysisRoutes,
  ...generationRoutes,
  ...recommendationRoutes,
  ...resumeImportRoutes,
  ...searchRoutes,
  ...similarRoutes,
  ...spamDetectionRoutes,
];

const handle = serviceFetch<Env>('ai', aiRoutes, {
  relays: true,
  checks: {
    analysisCache: (env) => env.JOB_ANALYSIS_CACHE.get('ready'),
    embeddingsCache: (env) => env.EMBEDDINGS_CACHE.get('ready'),
    vectorIndex: (env) => env.VECTORIZE.describe(),
  },
});

/** The public API that ai owns; reachable through the gateway's binding only. */
export class AiApi extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return handle(request, passTraceOn(this.env), this.ctx);
  }
}
