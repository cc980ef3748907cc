import type { Limit } from './limit-table.ts';

interface Admission extends Limit {
  policy: string;
  admitted: boolean;
  remaining: number;
  resetAtMs: number;
}

/**
 * What a client is told about its limit: the X-RateLimit names older clients read, and the
 * RateLimit fields of draft-ietf-httpapi-ratelimit-headers. Retry-After only on a refusal.
 */
export function limitHeaders(admission: Admission): Record<string, string> {
  const { policy, admitted, limit, remaining, windowSeconds, resetAtMs } = admission;
  const secondsLeft = Math.max(0, Math.ceil((resetAtMs - Date.now()) / 1000));
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(Math.ceil(resetAtMs / 1000)),
    'ratelimit-policy': `"${policy}";q=${limit};w=${windowSeconds}`,
    ratelimit: `"${policy}";r=${remaining};t=${secondsLeft}`,
    ...(admitted ? {} : { 'retry-after': String(Math.max(1, secondsLeft)) }),
  };
}
