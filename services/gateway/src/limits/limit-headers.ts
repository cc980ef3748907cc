import type { StrictHit } from './strict-routes.ts';

/**
 * What a client is told about its limit: the X-RateLimit names older clients read, and the
 * RateLimit fields of draft-ietf-httpapi-ratelimit-headers. Retry-After only on a refusal.
 */
export function limitHeaders(hit: StrictHit): Record<string, string> {
  const secondsLeft = Math.max(0, Math.ceil((hit.resetAtMs - Date.now()) / 1000));
  return {
    'x-ratelimit-limit': String(hit.limit),
    'x-ratelimit-remaining': String(hit.remaining),
    'x-ratelimit-reset': String(Math.ceil(hit.resetAtMs / 1000)),
    'ratelimit-policy': `"${hit.policy}";q=${hit.limit};w=${hit.windowSeconds}`,
    ratelimit: `"${hit.policy}";r=${hit.remaining};t=${secondsLeft}`,
    ...(hit.admitted ? {} : { 'retry-after': String(Math.max(1, secondsLeft)) }),
  };
}
