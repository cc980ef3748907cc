import { WorkerEntrypoint } from 'cloudflare:workers';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import { authRoutes } from './auth/routes.ts';
import type { Env } from './env.ts';

const handle = serviceFetch<Env>('core', [...authRoutes]);

/** The public API that core owns; reachable through the gateway's binding only. */
export class CoreApi extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return handle(request, this.env, this.ctx);
  }
}
