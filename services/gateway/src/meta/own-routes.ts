import { REQUEST_ID_HEADER, stripIdentity } from '@jobmatch/shared/caller';
import { serviceFetch } from '@jobmatch/shared/http/service-fetch';
import type { Log } from '@jobmatch/shared/log';
import { cachedRead } from '../api-cache/api-cache.ts';
import type { Env } from '../env.ts';
import { admit } from '../limits/admit.ts';
import { anonymousLimit, limitsOf } from '../limits/limit-table.ts';
import { CONSOLE_FILES, consoleFile } from './console-file.ts';
import { metaRoutes } from './routes.ts';

const fetchOwn = serviceFetch<Env>('gateway', metaRoutes);

/** Asked by monitors at their own pace, and costs nothing. */
const UNLIMITED = '/health';

interface OwnRequest {
  request: Request;
  env: Env;
  ctx: ExecutionContext;
  pathname: string;
  requestId: string;
  address: string;
  log: Log;
  headers: Headers;
}

/** What the gateway answers by itself: everything outside /api. */
export async function answerOwnRoute(own: OwnRequest): Promise<Response> {
  const { request, env, ctx, pathname, requestId, address } = own;
  if (pathname.startsWith(CONSOLE_FILES)) return consoleFile(request, env);
  if (pathname !== UNLIMITED) await admit(anonymousLimit(limitsOf(env), address), own);
  const copy = new Request(request);
  stripIdentity(copy.headers);
  copy.headers.set(REQUEST_ID_HEADER, requestId);
  return cachedRead(request, { env, ctx, userId: null }, () => fetchOwn(copy, env, ctx));
}
