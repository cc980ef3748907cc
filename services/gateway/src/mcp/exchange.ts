import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';

/** One signed-in POST to /mcp, and what the gateway lends to it. */
export interface Exchange {
  request: Request;
  env: Env;
  ctx: ExecutionContext;
  requestId: string;
  log: Log;
  /** Headers of the answer, whether it succeeds or not. */
  headers: Headers;
  /** Counts a message that makes no REST request; throws once the limit is spent. */
  count: () => Promise<void>;
  /** The gateway's own way of answering a request, which a tool call takes like any other. */
  pipeline: (request: Request, env: Env, ctx: ExecutionContext) => Promise<Response>;
}
