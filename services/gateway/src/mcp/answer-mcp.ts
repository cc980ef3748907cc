import { AppError } from '@jobmatch/shared/errors';
import { readJsonBody } from '@jobmatch/shared/http/json-body';
import { isAllowed } from '../cors/cors.ts';
import type { Env } from '../env.ts';
import type { Exchange } from './exchange.ts';

const ALLOW = ['POST', 'OPTIONS'];

/**
 * Refuses a browser page that is not ours, whatever its token: one whose host name was pointed at us
 * after it was loaded could otherwise speak to the server as its own.
 */
export function requireKnownOrigin(request: Request, env: Env): void {
  const origin = request.headers.get('origin');
  if (origin === null || isAllowed(origin, env)) return;
  throw new AppError('FORBIDDEN', 'This origin may not use the MCP server.');
}

/**
 * Answers a signed-in request to /mcp. There are no sessions and no streams: GET, which would open
 * one, and DELETE, which would end one, are 405. Throws an AppError for what is no message; what is
 * wrong with a message is answered inside JSON-RPC.
 */
export async function answerMcp(exchange: Exchange): Promise<Response> {
  const { request, count } = exchange;
  if (request.method === 'OPTIONS') {
    await count();
    return new Response(null, { status: 204, headers: { allow: ALLOW.join(', ') } });
  }
  if (request.method !== 'POST') {
    await count();
    throw new AppError('METHOD_NOT_ALLOWED', 'This path does not take that method.', {
      allow: ALLOW,
    });
  }
  const message = await readJsonBody(request).catch(async (err: unknown) => {
    await count();
    throw err;
  });
  // The protocol's library is evaluated when a message comes, and not before every other request.
  const { answerMessage } = await import('./answer-message.ts');
  return answerMessage(message, exchange);
}
