import { type Caller, REQUEST_ID_HEADER, stripIdentity } from '@jobmatch/shared/caller';
import { isAppError } from '@jobmatch/shared/errors';
import { discardBody } from '@jobmatch/shared/http/json-body';
import { failure } from '@jobmatch/shared/http/service-fetch';
import { type Log, createLog } from '@jobmatch/shared/log';
import { passTraceOn } from '@jobmatch/shared/rpc-trace';
import { TRACE_ID_HEADER, type Trace, inTrace, traceOfRequest } from '@jobmatch/shared/trace';
import { cachedRead } from './api-cache/api-cache.ts';
import { authenticate } from './auth/authenticate.ts';
import { noteRevocations } from './auth/revocations.ts';
import { bodyLimitBytes, refuseAnnouncedExcess } from './body-limit.ts';
import { addCorsHeaders, preflight } from './cors/cors.ts';
import type { Env } from './env.ts';
import { idempotencyKey, oncePerKey } from './idempotency/once-per-key.ts';
import { wipeErased } from './idempotency/wipe-erased.ts';
import { admit } from './limits/admit.ts';
import { clientAddress } from './limits/client-address.ts';
import { anonymousLimit, limitFor, limitsOf, lookUpLimit } from './limits/limit-table.ts';
import { answerMcp, requireKnownOrigin } from './mcp/answer-mcp.ts';
import { challenge } from './mcp/challenge.ts';
import { MCP_PATH } from './mcp/description.ts';
import { answerOwnRoute } from './meta/own-routes.ts';
import { recordRequest } from './request-metrics/record-request.ts';
import { forward } from './routing/forward.ts';
import { type PrefixRow, prefixRow } from './routing/prefix-table.ts';
import { isPublic } from './routing/public-routes.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { ServerTiming } from './server-timing.ts';

/** What we accept as a caller's own request id; anything else is replaced. */
const REQUEST_ID = /^[\w.-]{8,128}$/;

/** What belongs to one request on its way through the gateway. */
interface Passage {
  request: Request;
  env: Env;
  ctx: ExecutionContext;
  pathname: string;
  requestId: string;
  address: string;
  log: Log;
  timing: ServerTiming;
  /** Headers of the answer, whether it succeeds or not. */
  headers: Headers;
}

/** One request through the fleet: route, authenticate, limit, forward. Never throws. */
export function handle(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const trace = traceOfRequest(request, requestIdOf(request));
  return inTrace(trace, () => handleTraced(request, passTraceOn(env), ctx, trace));
}

async function handleTraced(
  request: Request,
  env: Env,
  ctx: ExecutionContext,
  { traceId, requestId }: Trace,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const log = createLog({ service: 'gateway', requestId });
  const timing = new ServerTiming();
  const headers = new Headers({ [REQUEST_ID_HEADER]: requestId, [TRACE_ID_HEADER]: traceId });
  const address = clientAddress(request);
  const passage = { request, env, ctx, pathname, requestId, address, log, timing, headers };

  const response = await (preflight(request, env) ?? answerOrRefuse(passage));
  const finished = new Response(response.body, response);
  stripIdentity(finished.headers);
  for (const [name, value] of headers) finished.headers.set(name, value);
  addSecurityHeaders(finished.headers);
  addCorsHeaders(request, env, finished.headers);
  const durationMs = timing.addTo(finished.headers);
  const { method } = request;
  recordRequest(env, log, { method, pathname, status: finished.status, durationMs });
  return finished;
}

async function answerOrRefuse(passage: Passage): Promise<Response> {
  const { request, requestId, pathname, log, headers } = passage;
  try {
    return await answer(passage);
  } catch (err) {
    await discardBody(request);
    const response = failure(err, { requestId, instance: pathname, log });
    if (response.status === 401) {
      headers.set('www-authenticate', pathname === MCP_PATH ? challenge(request, err) : 'Bearer');
    }
    return response;
  }
}

async function answer(passage: Passage): Promise<Response> {
  const { request, env, ctx, pathname, timing, address } = passage;
  if (pathname === MCP_PATH) return toMcp(passage);
  const row = prefixRow(pathname);
  if (row === null) return answerOwnRoute(passage);

  const caller = await timing.measure('auth', () => callerOf(passage));
  const userId = caller?.userId ?? null;
  const limit = limitFor(limitsOf(env), request.method, pathname, row.row, { userId, address });
  if (limit !== null) await timing.measure('limit', () => admit(limit, passage));
  refuseAnnouncedExcess(request, pathname);

  const pass = (sent: Request) => toService(passage, row, caller, sent);
  const key = caller === null ? null : idempotencyKey(request, pathname);
  if (caller !== null && key !== null) {
    const limitBytes = bodyLimitBytes(request, pathname);
    const once = { env, ctx, caller, key, bodyLimitBytes: limitBytes, log: passage.log };
    return oncePerKey(request, once, pass);
  }
  return cachedRead(request, { env, ctx, userId }, () => pass(request));
}

/** A tool call is counted as the REST request it makes, everything else about /mcp as a read of it. */
async function toMcp(passage: Passage): Promise<Response> {
  const { request, env, pathname, timing, address } = passage;
  requireKnownOrigin(request, env);
  const caller = await timing.measure('auth', () => callerOf(passage));
  const requester = { userId: caller?.userId ?? null, address };
  const limit = limitFor(limitsOf(env), 'GET', pathname, MCP_PATH, requester);
  const count = async () => {
    if (limit !== null) await timing.measure('limit', () => admit(limit, passage));
  };
  return answerMcp({ ...passage, count, pipeline: handle });
}

/** Null for a route that is open to anyone. A refused token counts against its sender's address. */
async function callerOf(passage: Passage): Promise<Caller | null> {
  const { request, env, requestId, address } = passage;
  if (isPublic(request)) return null;
  try {
    return await authenticate(request, env, requestId, () => {
      return admit(lookUpLimit(limitsOf(env), address), passage);
    });
  } catch (err) {
    if (isAppError(err)) await admit(anonymousLimit(limitsOf(env), address), passage);
    throw err;
  }
}

function toService(
  { env, address, requestId, log, timing }: Passage,
  { service }: PrefixRow,
  caller: Caller | null,
  request: Request,
): Promise<Response> {
  const work = async () => {
    const response = await forward(env[service], request, {
      service,
      caller,
      address,
      requestId,
      log,
    });
    await wipeErased(response, env, log);
    return noteRevocations(response);
  };
  return timing.measure('service', work);
}

function requestIdOf(request: Request): string {
  const sent = request.headers.get(REQUEST_ID_HEADER);
  return sent !== null && REQUEST_ID.test(sent) ? sent : crypto.randomUUID();
}
