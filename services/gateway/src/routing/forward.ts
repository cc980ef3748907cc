import {
  type Caller,
  REQUEST_ID_HEADER,
  stripIdentity,
  writeCaller,
  writeClientAddress,
  writeOrigin,
} from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import { writeTrace } from '@jobmatch/shared/trace';
import { CircuitBreaker } from '../resilience/circuit-breaker.ts';

/** No request of ours runs longer; a service that takes longer has lost it. */
const TIMEOUT_MS = 60_000;
/** But these wait for somebody else: a search for its runs to end (180 s), a board until it is read. */
const PATIENT = /^POST \/api\/(?:jobs\/scrape|feeds\/[^/]+\/refresh)\/*$/;
const PATIENT_TIMEOUT_MS = 240_000;

const RETRY_SECONDS = 1;

interface Forwarded {
  service: string;
  caller: Caller | null;
  address: string;
  requestId: string;
  log: Log;
}

const breaker = new CircuitBreaker();

/**
 * Sends a request on to the service that owns it, with our identity headers in place of any the
 * client sent and without the token, which ends here. A service that cannot be reached is 503.
 */
export async function forward(
  binding: Fetcher,
  request: Request,
  { service, caller, address, requestId, log }: Forwarded,
): Promise<Response> {
  const waitSeconds = breaker.retryAfterSeconds(service, Date.now());
  if (waitSeconds !== null) throw unreachable({ retryAfterSeconds: waitSeconds, notSent: true });

  const headers = new Headers(request.headers);
  stripIdentity(headers);
  headers.delete('authorization');
  headers.delete('idempotency-key');
  headers.set(REQUEST_ID_HEADER, requestId);
  writeTrace(headers);
  writeClientAddress(headers, address);
  writeOrigin(headers, new URL(request.url).origin);
  if (caller !== null) writeCaller(headers, caller);
  const deadline = new AbortController();
  const route = `${request.method} ${new URL(request.url).pathname}`;
  const timeoutMs = PATIENT.test(route) ? PATIENT_TIMEOUT_MS : TIMEOUT_MS;
  const timer = setTimeout(() => deadline.abort(), timeoutMs);
  const { body, arrived } = watched(request.body);
  try {
    const { method, url } = request;
    // A client that has gone ends the request in the service too, unless a key is to find it done.
    const signal = AbortSignal.any([deadline.signal, request.signal]);
    const sent = { method, headers, body, redirect: 'manual', signal } as const;
    const response = await binding.fetch(new Request(url, sent));
    await requireAnswer(response);
    breaker.succeeded(service);
    return response;
  } catch (err) {
    // A client that did not send its request in full, or left, is not the service's failure.
    if (arrived() && !request.signal.aborted) breaker.failed(service, Date.now());
    const message = err instanceof Error ? err.message : String(err);
    log.error('service.unreachable', { target: service, message });
    throw unreachable({ retryAfterSeconds: RETRY_SECONDS });
  } finally {
    clearTimeout(timer);
  }
}

/** A Worker that crashed is answered for by the platform, with a page. */
async function requireAnswer({ status, headers, body }: Response): Promise<void> {
  const isPage = headers.get('content-type')?.startsWith('text/') === true;
  if (status < 500 || !isPage) return;
  await body?.cancel();
  throw new Error(`Answered ${status} with a page.`);
}

/** A body as it passes, and whether all of it has. */
function watched(body: ReadableStream | null) {
  if (body === null) return { body, arrived: () => true };
  let complete = false;
  const passing = new TransformStream({
    flush() {
      complete = true;
    },
  });
  return { body: body.pipeThrough(passing), arrived: () => complete };
}

const unreachable = (details: { retryAfterSeconds: number; notSent?: true }): AppError =>
  new AppError(
    'UNAVAILABLE',
    'This part of the service is not available. Try again soon.',
    details,
  );
