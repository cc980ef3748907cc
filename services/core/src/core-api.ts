import { WorkerEntrypoint } from 'cloudflare:workers';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import { apiTokenRoutes } from './api-tokens/routes.ts';
import { authRoutes } from './auth/routes.ts';
import { educationRoutes } from './education/routes.ts';
import { inDatabaseSession } from './database-session.ts';
import { emailVerificationRoutes } from './email-verification/routes.ts';
import type { Env } from './env.ts';
import { jobRoutes } from './jobs/routes.ts';
import { passwordRoutes } from './password/routes.ts';
import { profileRoutes } from './profile/routes.ts';
import { searchPreferencesRoutes } from './search-preferences/routes.ts';
import { securityEventRoutes } from './security-events/routes.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { skillRoutes } from './skills/routes.ts';
import { twoFactorRoutes } from './two-factor/routes.ts';
import { workExperienceRoutes } from './work-experience/routes.ts';

export const coreRoutes = [
  ...authRoutes,
  ...sessionRoutes,
  ...apiTokenRoutes,
  ...passwordRoutes,
  ...emailVerificationRoutes,
  ...twoFactorRoutes,
  ...securityEventRoutes,
  ...profileRoutes,
  ...workExperienceRoutes,
  ...educationRoutes,
  ...skillRoutes,
  ...searchPreferencesRoutes,
  ...jobRoutes,
];

const handle = serviceFetch<Env>('core', coreRoutes);

/** The public API that core owns; reachable through the gateway's binding only. */
export class CoreApi extends WorkerEntrypoint<Cloudflare.Env> {
  override fetch(request: Request): Promise<Response> {
    return inDatabaseSession(request, this.env, (env) => handle(request, env, this.ctx));
  }
}
