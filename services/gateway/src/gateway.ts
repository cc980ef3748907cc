import { REQUEST_ID_HEADER } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { discardBody } from '@jobmatch/shared/http/json-body';
import { failure, serviceFetch } from '@jobmatch/shared/http/service-fetch';
import { createLog } from '@jobmatch/shared/log';
import { authenticate } from './auth/authenticate.ts';
import type { Env } from './env.ts';
import { clientAddress } from './limits/client-address.ts';
import { limitHeaders } from './limits/limit-headers.ts';
import { hitStrictLimit } from './limits/strict-routes.ts';
import { metaRoutes } from './meta/routes.ts';
import { forward } from './routing/forward.ts';
import { serviceOf } from './routing/prefix-table.ts';
import { isPublic } from './routing/public-routes.ts';

const ownRoutes = serviceFetch<Env>('gateway', metaRoutes);

/** What we accept as a caller's own request id; anything else is replaced. */
const REQUEST_ID = /^[\w.-]{8,128}$/;

/** One request through the fleet: route, authenticate, limit, forward. Never throws. */
export async function handle(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const { pathname } = new URL(request.url);
  const requestId = requestIdOf(request);
  const log = createLog({ service: 'gateway', requestId });
  const headers = new Headers({ [REQUEST_ID_HEADER]: requestId });
  let response: Response;
  try {
    response = await answer(request, env, ctx, { pathname, requestId, log, headers });
  } catch (err) {
    response = failure(err, { requestId, instance: pathname, log });
    if (response.status === 401) headers.set('www-authenticate', 'Bearer');
    await discardBody(request);
  }
  const finished = new Response(response.body, response);
  for (const [name, value] of headers) finished.headers.set(name, value);
  return finished;
}

interface Context {
  pathname: string;
  requestId: string;
  log: ReturnType<typeof createLog>;
  /** Headers of the answer, whether it succeeds or not. */
  headers: Headers;
}

async function answer(
  request: Request,
  env: Env,
  ctx: ExecutionContext,
  context: Context,
): Promise<Response> {
  const { pathname, requestId, log, headers } = context;
  const service = serviceOf(pathname);
  if (service === null) {
    const own = new Request(request);
    own.headers.set(REQUEST_ID_HEADER, requestId);
    return ownRoutes(own, env, ctx);
  }

  const caller = isPublic(request.method, pathname)
    ? null
    : await authenticate(request, env, requestId);

  const address = clientAddress(request);
  const hit = await hitStrictLimit(env, request.method, pathname, address);
  if (hit !== null) {
    for (const [name, value] of Object.entries(limitHeaders(hit))) headers.set(name, value);
    if (!hit.admitted) {
      throw new AppError('RATE_LIMIT_EXCEEDED', 'Too many requests. Try again later.');
    }
  }

  return forward(env[service], request, { caller, address, requestId, log });
}

function requestIdOf(request: Request): string {
  const sent = request.headers.get(REQUEST_ID_HEADER);
  return sent !== null && REQUEST_ID.test(sent) ? sent : crypto.randomUUID();
}
