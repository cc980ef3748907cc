import { WorkerEntrypoint } from 'cloudflare:workers';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import { analysisRoutes } from './analysis/routes.ts';
import type { Env } from './env.ts';

export const aiRoutes = [...analysisRoutes];

const handle = serviceFetch<Env>('ai', aiRoutes, {
  analysisCache: (env) => env.JOB_ANALYSIS_CACHE.get('ready'),
});

/** The public API that ai owns; reachable through the gateway's binding only. */
export class AiApi extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return handle(request, this.env, this.ctx);
  }
}
