import { WorkerEntrypoint } from 'cloudflare:workers';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import type { Env } from './env.ts';
import { linkedInRoutes } from './linkedin/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';

const handle = serviceFetch<Env>('integrations', [...linkedInRoutes, ...webhookRoutes], {
  oauthStates: (env) => env.OAUTH_STATES.get('ready'),
});

/** The public API that integrations owns; reachable through the gateway's binding only. */
export class IntegrationsApi extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return handle(request, this.env, this.ctx);
  }
}
