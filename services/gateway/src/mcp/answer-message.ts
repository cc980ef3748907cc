import { AppError } from '@jobmatch/shared/errors';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { SUPPORTED_PROTOCOL_VERSIONS } from '@modelcontextprotocol/sdk/types.js';
import * as v from 'valibot';
import type { Exchange } from './exchange.ts';
import { ToolServer } from './tool-server.ts';
import { TOOLS } from './tools.ts';

/** A call that ends in a REST request, which is counted there, or is refused and counted by the call. */
const ToolCall = v.looseObject({
  id: v.union([v.string(), v.number()]),
  method: v.literal('tools/call'),
  params: v.looseObject({
    name: v.pipe(
      v.string(),
      v.check((name) => TOOLS.has(name)),
    ),
    // Asked to run as a task, it is refused before it is a call.
    task: v.optional(v.undefined()),
  }),
});

const Refusal = v.object({ error: v.object({ message: v.string() }) });

/** Runs one message through a server and a transport of its own, so that no two requests share state. */
export async function answerMessage(message: unknown, exchange: Exchange): Promise<Response> {
  const isCounted = !v.is(ToolCall, message);
  if (isCounted) await exchange.count();
  if (Array.isArray(message)) {
    throw new AppError('VALIDATION_ERROR', 'Send one message; the protocol has no batches.');
  }
  const server = new ToolServer(exchange);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    const response = await transport.handleRequest(forTransport(exchange.request), {
      parsedBody: message ?? null,
    });
    if (response.ok) return response;
    if (!isCounted) await exchange.count();
    throw await refusalOf(response);
  } finally {
    await server.close();
  }
}

/** The answer is JSON whatever else a client accepts, so one that names JSON alone, or nothing, gets it too. */
function forTransport({ url, headers: sent }: Request): Request {
  const headers = new Headers(sent);
  headers.set('accept', 'application/json, text/event-stream');
  headers.set('content-type', 'application/json');
  return new Request(url, { method: 'POST', headers });
}

async function refusalOf(response: Response): Promise<AppError> {
  const { error } = v.parse(Refusal, await response.json());
  return new AppError('VALIDATION_ERROR', 'This is not a message that the server understands.', {
    reason: error.message.slice(0, 300),
    protocolVersions: SUPPORTED_PROTOCOL_VERSIONS,
  });
}
