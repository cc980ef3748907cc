import { apiErrorOf } from '@jobmatch/client/api-error';

type Fetch = (request: Request) => Promise<Response>;

const refused = new Set<string>();

/**
 * Whether a request with this Idempotency-Key was refused. The gateway gives a key the same answer for a
 * day, so the same entries need another once what was missing is there.
 */
export const isRefused = (key: string): boolean => refused.has(key);

/** Notes the keys of requests that are refused for good; one that is in flight still gets its answer. */
export const notingRefusals =
  (fetch: Fetch): Fetch =>
  async (request) => {
    const key = request.headers.get('idempotency-key');
    const response = await fetch(request);
    if (key === null || response.status < 400 || response.status >= 500) return response;
    const { code } = await apiErrorOf(response.clone());
    if (code !== 'IDEMPOTENCY_IN_FLIGHT') refused.add(key);
    return response;
  };
