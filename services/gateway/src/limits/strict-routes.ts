import { AppError } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import type { Admission } from './strict-limit.ts';

const Limits = v.object({
  strict: v.record(
    v.string(),
    v.object({
      limit: v.pipe(v.number(), v.integer(), v.minValue(0)),
      windowSeconds: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

/** The routes whose limit is exact, and the name of their numbers in the LIMITS variable. */
const STRICT_ROUTES: Readonly<Record<string, string>> = {
  'POST /api/auth/login': 'login',
  'POST /api/auth/signup': 'signup',
};

export interface StrictHit extends Admission {
  policy: string;
}

/**
 * Counts a request against its route's exact limit, if it has one. Fails closed: when the count
 * cannot be taken the request is refused.
 */
export async function hitStrictLimit(
  env: Env,
  method: string,
  pathname: string,
  address: string,
): Promise<StrictHit | null> {
  const policy = STRICT_ROUTES[`${method} ${pathname}`];
  if (policy === undefined) return null;
  const limit = v.parse(Limits, env.LIMITS).strict[policy];
  if (limit === undefined) throw new Error(`LIMITS has no numbers for ${policy}.`);
  try {
    const admission = await env.STRICT_LIMIT.getByName(`ip:${address}:${policy}`).hit(limit);
    return { policy, ...admission };
  } catch {
    throw new AppError('UNAVAILABLE', 'Sign-in is not available for a moment. Try again.');
  }
}
