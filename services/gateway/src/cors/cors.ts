import type { Env } from '../env.ts';

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const REQUEST_HEADERS =
  'authorization, content-type, idempotency-key, if-match, if-none-match, if-range, mcp-protocol-version, range, traceparent, x-d1-bookmark, x-request-id';
const EXPOSED_HEADERS = [
  'accept-ranges',
  'content-disposition',
  'content-range',
  'etag',
  'idempotency-replayed',
  'location',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'server-timing',
  'www-authenticate',
  'x-cache',
  'x-cache-date',
  'x-d1-bookmark',
  'x-ratelimit-degraded',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-request-id',
  'x-trace-id',
].join(', ');
const PREFLIGHT_SECONDS = 7200;

type CorsEnv = Pick<Env, 'APP_ORIGINS' | 'APP_PREVIEW_ORIGINS'>;

/**
 * Whether a browser page of this origin may read answers: one of APP_ORIGINS exactly, or a whole
 * match of the APP_PREVIEW_ORIGINS pattern.
 */
export function isAllowed(origin: string, env: CorsEnv): boolean {
  if (env.APP_ORIGINS.includes(origin)) return true;
  const pattern = env.APP_PREVIEW_ORIGINS;
  return pattern !== '' && new RegExp(`^(?:${pattern})$`).test(origin);
}

/**
 * Where a page may have cookies kept. Tokens travel in a header, so cookies are for nothing but tying
 * a return from LinkedIn to the browser that left.
 */
const WITH_COOKIES = /^\/api\/auth\/linkedin(?:\/|$)/;

function allowCookies({ url }: Request, headers: Headers): void {
  if (WITH_COOKIES.test(new URL(url).pathname)) {
    headers.set('access-control-allow-credentials', 'true');
  }
}

/** Marks an answer as readable by the page that asked, if its origin is allowed. */
export function addCorsHeaders(request: Request, env: CorsEnv, headers: Headers): void {
  headers.append('vary', 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null || !isAllowed(origin, env)) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', EXPOSED_HEADERS);
  allowCookies(request, headers);
}

/** The answer to a preflight request, or null where the request is none. */
export function preflight(request: Request, env: CorsEnv): Response | null {
  const origin = request.headers.get('origin');
  const asked = request.headers.get('access-control-request-method');
  if (request.method !== 'OPTIONS' || origin === null || asked === null) return null;
  const headers = new Headers();
  if (isAllowed(origin, env)) {
    headers.set('access-control-allow-methods', METHODS);
    headers.set('access-control-allow-headers', REQUEST_HEADERS);
    headers.set('access-control-max-age', String(PREFLIGHT_SECONDS));
    allowCookies(request, headers);
  }
  return new Response(null, { status: 204, headers });
}
