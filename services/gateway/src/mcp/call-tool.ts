import { REQUEST_ID_HEADER } from '@jobmatch/shared/caller';
import { failure } from '@jobmatch/shared/http/service-fetch';
import type { Result } from '@modelcontextprotocol/sdk/types.js';
import * as v from 'valibot';
import { MCP_PATH } from './description.ts';
import type { Exchange } from './exchange.ts';
import { problemResult } from './problem-result.ts';
import type { Tool, ToolRequest } from './tool.ts';

/** Who calls, and from where: all that a REST request of the same client would bring. */
const PASSED_ON = ['authorization', 'cf-connecting-ip', 'user-agent'];

const LIMIT_HEADER = /^(?:x-ratelimit-|ratelimit|retry-after$)/;

const Answer = v.record(v.string(), v.unknown());

/** Runs a tool's REST request through the gateway; a refusal is a result that says so. */
export async function callTool(tool: Tool, sent: unknown, exchange: Exchange): Promise<Result> {
  const { headers, requestId, log } = exchange;
  const response = await answerTo(tool, sent, exchange).catch((err: unknown) =>
    failure(err, { requestId, instance: MCP_PATH, log }),
  );
  for (const [name, value] of response.headers) {
    if (LIMIT_HEADER.test(name)) headers.set(name, value);
  }
  log.info('tool.called', { tool: tool.name, status: response.status });
  if (!response.ok) return problemResult(response);
  const structuredContent = v.parse(Answer, await response.json());
  const texts = [
    tool.toText(structuredContent),
    ...(readsStructured(exchange.request) ? [] : [JSON.stringify(structuredContent)]),
  ];
  return { content: texts.map((text) => ({ type: 'text', text })), structuredContent };
}

/** Structured content came with the version that made clients name theirs; older ones read text alone. */
const readsStructured = ({ headers }: Request): boolean =>
  (headers.get('mcp-protocol-version') ?? '') >= '2025-06-18';

async function answerTo(tool: Tool, sent: unknown, exchange: Exchange): Promise<Response> {
  let request: Request;
  try {
    request = restRequest(tool, tool.toRequest(sent), exchange);
  } catch (err) {
    // The gateway counts before it looks at anything, and so do we what it will not see.
    await exchange.count();
    throw err;
  }
  return exchange.pipeline(request, exchange.env, exchange.ctx);
}

function restRequest(
  { method }: Tool,
  { path, query, body, idempotencyKey }: ToolRequest,
  { request, requestId }: Exchange,
): Request {
  const url = new URL(path, request.url);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  const headers = new Headers({ accept: 'application/json', [REQUEST_ID_HEADER]: requestId });
  for (const name of PASSED_ON) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey);
  if (body !== undefined) headers.set('content-type', 'application/json');
  return new Request(url, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    // A client that has gone ends the work, as it would over REST.
    signal: request.signal,
  });
}
