import { WorkerEntrypoint } from 'cloudflare:workers';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import type { Env } from './env.ts';
import { exportRoutes } from './exports/routes.ts';
import { feedRoutes } from './feeds/routes.ts';
import { scrapeRoutes } from './scrape/routes.ts';

const handle = serviceFetch<Env>('integrations', [...exportRoutes, ...feedRoutes, ...scrapeRoutes]);

/** The public API that integrations owns; reachable through the gateway's binding only. */
export class IntegrationsApi extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return handle(request, this.env, this.ctx);
  }
}
