import { WorkerEntrypoint } from 'cloudflare:workers';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import { passTraceOn } from '@jobmatch/shared/rpc-trace';
import { emailRoutes } from './emails/routes.ts';
import type { Env } from './env.ts';
import { exportRoutes } from './exports/routes.ts';
import { feedRoutes } from './feeds/routes.ts';
import { linkedInRoutes } from './linkedin/routes.ts';
import { scrapeRoutes } from './scrape/routes.ts';
import { sendgridWebhookRoutes } from './sendgrid-webhook/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';

const handle = serviceFetch<Env>(
  'integrations',
  [
    ...emailRoutes,
    ...exportRoutes,
    ...feedRoutes,
    ...linkedInRoutes,
    ...scrapeRoutes,
    ...sendgridWebhookRoutes,
    ...webhookRoutes,
  ],
  { relays: true, checks: { oauthStates: (env) => env.OAUTH_STATES.get('ready') } },
);

/** The public API that integrations owns; reachable through the gateway's binding only. */
export class IntegrationsApi extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return handle(request, passTraceOn(this.env), this.ctx);
  }
}
