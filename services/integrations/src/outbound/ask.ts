import { UpstreamError, type UpstreamFault } from './upstream-error.ts';
import type { Web } from './web.ts';

const FAULT_OF_STATUS: ReadonlyMap<number, UpstreamFault> = new Map([
  [401, 'refused'],
  [403, 'refused'],
  [404, 'not_found'],
  [410, 'not_found'],
  [429, 'busy'],
  [503, 'busy'],
]);

/**
 * Asks an upstream whose address is configuration. Redirects are refused: they could lead anywhere.
 * Answers 2xx and, for a conditional request, 304; anything else is an UpstreamError. The body is
 * still to be read, within limits of its own.
 */
export async function ask(
  web: Web,
  url: URL | string,
  { timeoutMs, ...init }: Omit<RequestInit, 'redirect' | 'signal'> & { timeoutMs: number },
): Promise<Response> {
  const request = new Request(url, { ...init, redirect: 'manual' });
  const response = await answerWithin(web, request, timeoutMs);
  if (response.ok || response.status === 304) return response;
  await response.body?.cancel();
  const isRedirect = response.status >= 300 && response.status < 400;
  throw new UpstreamError(
    FAULT_OF_STATUS.get(response.status) ?? (isRedirect ? 'redirected' : 'failed'),
  );
}

/** Some sites answer nobody who does not say who asks. */
const USER_AGENT = 'JobMatch/1.0';

/** Headers within `timeoutMs`; the body has limits of its own, as its reader may take its time. */
export async function answerWithin(
  web: Web,
  request: Request,
  timeoutMs: number,
): Promise<Response> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeoutMs);
  try {
    const sent = new Request(request, { signal: deadline.signal });
    sent.headers.set('user-agent', USER_AGENT);
    return await web(sent);
  } catch {
    // Whatever the network says of it: names and addresses of ours may be in its words.
    throw new UpstreamError(deadline.signal.aborted ? 'too_slow' : 'unreachable');
  } finally {
    clearTimeout(timer);
  }
}
