import { WorkerEntrypoint } from 'cloudflare:workers';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import { authRoutes } from './auth/routes.ts';
import { educationRoutes } from './education/routes.ts';
import type { Env } from './env.ts';
import { jobRoutes } from './jobs/routes.ts';
import { profileRoutes } from './profile/routes.ts';
import { searchPreferencesRoutes } from './search-preferences/routes.ts';
import { skillRoutes } from './skills/routes.ts';
import { workExperienceRoutes } from './work-experience/routes.ts';

const handle = serviceFetch<Env>('core', [
  ...authRoutes,
  ...profileRoutes,
  ...workExperienceRoutes,
  ...educationRoutes,
  ...skillRoutes,
  ...searchPreferencesRoutes,
  ...jobRoutes,
]);

/** The public API that core owns; reachable through the gateway's binding only. */
export class CoreApi extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return handle(request, this.env, this.ctx);
  }
}
