import { routesFor } from '@jobmatch/shared/http/route';
import type { Env } from './env.ts';

export const { route, publicRoute } = routesFor<Env>();
