import * as v from 'valibot';
import { type AppErrorLike, type ErrorCode, STATUS_OF } from '../errors.ts';

export const TITLE_OF: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/** The body of every error. `message` and `error` repeat `detail`, `statusCode` repeats `status`. */
export const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  instance: v.string(),
  code: v.string(),
  message: v.string(),
  error: v.string(),
  statusCode: v.number(),
  details: v.record(v.string(), v.unknown()),
  requestId: v.string(),
});

interface ProblemContext {
  requestId: string;
  /** Path of the request, for RFC 9457 `instance`. */
  instance: string;
  headers?: HeadersInit;
}

/**
 * Answers an error as application/problem+json (RFC 9457). `message` and `error` repeat `detail`,
 * and `statusCode` repeats `status`, because older clients read those names.
 */
export function problemResponse(
  err: Pick<AppErrorLike, 'code' | 'message' | 'details'>,
  context: ProblemContext,
): Response {
  const status = STATUS_OF[err.code];
  const headers = new Headers(context.headers);
  headers.set('content-type', 'application/problem+json; charset=utf-8');
  headers.set('cache-control', 'no-store');
  headers.set('x-request-id', context.requestId);
  const body = {
    type: `urn:jobmatch:error:${err.code.toLowerCase().replaceAll('_', '-')}`,
    title: TITLE_OF[status] ?? String(status),
    status,
    detail: err.message,
    instance: context.instance,
    code: err.code satisfies ErrorCode,
    message: err.message,
    error: err.message,
    statusCode: status,
    details: err.details ?? {},
    requestId: context.requestId,
  } satisfies v.InferOutput<typeof Problem>;
  return new Response(JSON.stringify(body), { status, headers });
}
