import { IttyRouter } from 'itty-router/IttyRouter';
import { readCaller, readRequestId } from '../caller.ts';
import { AppError, isAppError } from '../errors.ts';
import { type Log, createLog } from '../log.ts';
import { discardBody } from './json-body.ts';
import { problemResponse } from './problem.ts';
import type { RequestContext, Route } from './route.ts';

type ServiceFetch<Env> = (request: Request, env: Env, ctx: ExecutionContext) => Promise<Response>;

/**
 * The fetch handler of a service's named entrypoint: matches a route, runs it, and answers every
 * failure as problem+json. HEAD is answered by the GET route; a known path with another method is 405.
 */
export function serviceFetch<Env>(
  service: string,
  routes: readonly Route<Env>[],
): ServiceFetch<Env> {
  const router = routerOf(routes);

  return async (request, env, ctx) => {
    const url = new URL(request.url);
    const requestId = readRequestId(request);
    const log = createLog({ service, requestId });
    const context = { request, url, env, ctx, caller: readCaller(request), requestId, log };
    try {
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const response: Response | undefined = await router.fetch(
        { method, url: request.url },
        context,
      );
      if (response === undefined) throw noRoute(router, url.pathname);
      response.headers.set('x-request-id', requestId);
      return request.method === 'HEAD' ? new Response(null, response) : response;
    } catch (err) {
      return failure(err, { requestId, instance: url.pathname, log });
    } finally {
      await discardBody(request);
    }
  };
}

function routerOf<Env>(routes: readonly Route<Env>[]) {
  const router = IttyRouter();
  for (const route of routes) {
    const register = router[route.method.toLowerCase()];
    register?.(
      route.path,
      (match: { params: Record<string, string> }, context: RequestContext<Env>) =>
        route.run(context, match.params),
    );
  }
  return router;
}

function noRoute(router: ReturnType<typeof IttyRouter>, pathname: string): AppError {
  const allow = router.routes
    .filter(([, pattern]) => pattern.test(pathname))
    .map(([method]) => method);
  if (allow.length === 0) return new AppError('NOT_FOUND', 'There is nothing at this path.');
  if (allow.includes('GET')) allow.push('HEAD');
  return new AppError('METHOD_NOT_ALLOWED', 'This path does not take that method.', { allow });
}

interface FailureContext {
  requestId: string;
  instance: string;
  log: Log;
}

/** Answers an AppError as itself and anything else as INTERNAL_ERROR, logged and without its text. */
export function failure(err: unknown, { requestId, instance, log }: FailureContext): Response {
  if (isAppError(err)) {
    const allow = err.code === 'METHOD_NOT_ALLOWED' ? err.details?.['allow'] : undefined;
    const headers = Array.isArray(allow) ? { allow: allow.join(', ') } : {};
    return problemResponse(err, { requestId, instance, headers });
  }
  log.error('request.failed', describe(err));
  const hidden = new AppError('INTERNAL_ERROR', 'Something went wrong on our side.');
  return problemResponse(hidden, { requestId, instance });
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
