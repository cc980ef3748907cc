import { IttyRouter } from 'itty-router/IttyRouter';
import { isForGateway, readCaller, readRequestId } from '../caller.ts';
import { AppError, type AppErrorLike, isAppError } from '../errors.ts';
import { type Log, createLog } from '../log.ts';
import { isOutage } from '../outage.ts';
import { inTrace, traceOfRequest } from '../trace.ts';
import { notModified, requireMatch, withETag } from './conditional.ts';
import { discardBody } from './json-body.ts';
import { openApiPaths } from './openapi.ts';
import { problemResponse } from './problem.ts';
import { type ReadinessChecks, readiness } from './readiness.ts';
import type { RequestContext, Route } from './route.ts';

type ServiceFetch<Env> = (request: Request, env: Env, ctx: ExecutionContext) => Promise<Response>;

interface Options<Env> {
  checks?: ReadinessChecks<Env>;
  relays?: boolean;
}

/**
 * The fetch handler of a service's named entrypoint: matches a route, runs it, and answers every
 * failure as problem+json. HEAD is answered by the GET route and OPTIONS by the list of methods; a
 * known path with another method is 405. Reads carry an ETag and honour If-None-Match, PATCH honours
 * If-Match. GET /openapi.json describes the routes and GET /ready runs `checks`, unless a route has
 * that path. A read that meets an outage is UNAVAILABLE; of a write nobody knows what it did, so that
 * it is INTERNAL_ERROR. What a service `relays` from others is held against its schema.
 */
export function serviceFetch<Env>(
  service: string,
  routes: readonly Route<Env>[],
  { checks = {}, relays = false }: Options<Env> = {},
): ServiceFetch<Env> {
  const router = routerOf(routes, checks);

  const handle = async (request: Request, env: Env, ctx: ExecutionContext, requestId: string) => {
    const url = new URL(request.url);
    const log = createLog({ service, requestId });
    const headers = new Headers();
    const caller = readCaller(request);
    const context = { request, url, env, ctx, caller, requestId, log, headers, relays };
    const run = (method: string): Promise<Response | undefined> =>
      router.fetch({ method, url: request.url }, context);
    try {
      const response = await answer(request, run, () => methodsAt(router, url.pathname));
      response.headers.set('x-request-id', requestId);
      return request.method === 'HEAD' ? new Response(null, response) : response;
    } catch (err) {
      const refusal = failure(isSafe(request) ? outageOf(err, log) : err, {
        requestId,
        instance: url.pathname,
        log,
      });
      for (const [name, value] of headers) {
        if (isForGateway(name)) refusal.headers.set(name, value);
      }
      return refusal;
    } finally {
      await discardBody(request);
    }
  };
  return (request, env, ctx) => {
    const requestId = readRequestId(request);
    return inTrace(traceOfRequest(request, requestId), () => handle(request, env, ctx, requestId));
  };
}

async function answer(
  request: Request,
  run: (method: string) => Promise<Response | undefined>,
  methods: () => string[],
): Promise<Response> {
  const isRead = isSafe(request);
  if (request.method === 'PATCH') await requireMatch(request, () => run('GET'));
  const response = await run(isRead ? 'GET' : request.method);
  if (response === undefined) return withoutRoute(request, methods());
  if (!isRead && request.method !== 'PATCH') return response;
  const tagged = await withETag(response);
  return (isRead ? notModified(request, tagged) : null) ?? tagged;
}

function withoutRoute(request: Request, allow: string[]): Response {
  if (allow.length === 0) throw new AppError('NOT_FOUND', 'There is nothing at this path.');
  if (request.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: { allow: allow.join(', ') } });
  }
  throw new AppError('METHOD_NOT_ALLOWED', 'This path does not take that method.', { allow });
}

function routerOf<Env>(routes: readonly Route<Env>[], checks: ReadinessChecks<Env>) {
  const router = IttyRouter();
  for (const route of routes) {
    const register = router[route.method.toLowerCase()];
    register?.(
      route.path,
      (match: { params: Record<string, string> }, context: RequestContext<Env>) =>
        route.run(context, match.params),
    );
  }
  let description: string | undefined;
  router.get('/openapi.json', () => {
    description ??= JSON.stringify(openApiPaths(routes));
    return new Response(description, { headers: { 'content-type': 'application/json' } });
  });
  router.get('/ready', async (_: unknown, { env }: RequestContext<Env>) =>
    Response.json(await readiness(env, checks)),
  );
  return router;
}

/** The methods a path takes; none where there is no such path. */
function methodsAt(router: ReturnType<typeof IttyRouter>, pathname: string): string[] {
  const methods = router.routes
    .filter(([, pattern]) => pattern.test(pathname))
    .map(([method]) => method);
  if (methods.includes('GET')) methods.push('HEAD');
  if (methods.length > 0) methods.push('OPTIONS');
  return [...new Set(methods)];
}

const isSafe = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/** A read can be sent again by anybody who is told that it is worth it. */
function outageOf(err: unknown, log: Log): unknown {
  if (!isOutage(err)) return err;
  log.error('request.met_outage', describe(err));
  return new AppError('UNAVAILABLE', 'Something this needs does not answer. Try again soon.');
}

interface FailureContext {
  requestId: string;
  instance: string;
  log: Log;
}

/** Answers an AppError as itself and anything else as INTERNAL_ERROR, logged and without its text. */
export function failure(err: unknown, { requestId, instance, log }: FailureContext): Response {
  if (isAppError(err)) {
    return problemResponse(err, { requestId, instance, headers: headersOf(err) });
  }
  log.error('request.failed', describe(err));
  const hidden = new AppError('INTERNAL_ERROR', 'Something went wrong on our side.');
  return problemResponse(hidden, { requestId, instance });
}

/** What an error's details say that HTTP has a header for. */
function headersOf({ code, details = {} }: AppErrorLike): Record<string, string> {
  const { allow, retryAfterSeconds, sizeBytes } = details;
  if (code === 'METHOD_NOT_ALLOWED' && Array.isArray(allow)) return { allow: allow.join(', ') };
  if (code === 'RANGE_NOT_SATISFIABLE') return { 'content-range': `bytes */${String(sizeBytes)}` };
  if (code === 'UNAVAILABLE' && retryAfterSeconds === undefined) return { 'retry-after': '1' };
  if (typeof retryAfterSeconds === 'number') return { 'retry-after': String(retryAfterSeconds) };
  return {};
}

/**
 * What the log may know of a bug: the innermost cause and where it was thrown. Outer messages can
 * carry a statement's parameters, which are personal text.
 */
function describe(err: unknown): { error: string; message: string; frames?: string | undefined } {
  if (!(err instanceof Error)) return { error: typeof err, message: String(err) };
  let cause = err;
  while (cause.cause instanceof Error) cause = cause.cause;
  const frames = err.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: cause.name, message: cause.message, frames: frames?.join('\n') };
}
