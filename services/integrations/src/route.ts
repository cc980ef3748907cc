import { routesFor } from '@jobmatch/shared/http/route';
import type { Env } from './env.ts';

export const { adminRoute, publicRoute, route } = routesFor<Env>();
