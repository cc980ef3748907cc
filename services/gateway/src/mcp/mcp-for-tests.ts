import * as v from 'valibot';
import { bindings, newToken, pass } from '../../test/passage.ts';
import type { Env } from '../env.ts';

const Rpc = v.object({
  result: v.optional(v.record(v.string(), v.unknown())),
  error: v.optional(v.object({ code: v.number(), message: v.string() })),
});

export const RESULT = v.looseObject({
  isError: v.optional(v.boolean()),
  content: v.array(v.object({ type: v.literal('text'), text: v.string() })),
});

interface Init {
  token?: string;
  headers?: Record<string, string>;
  env?: Env;
}

/** One POST to /mcp; text is sent as it is. */
export async function post(body: unknown, init: Init = {}): Promise<Response> {
  return pass(
    '/mcp',
    {
      method: 'POST',
      token: init.token ?? (await newToken()),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2025-11-25',
        ...init.headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    init.env ?? bindings,
  );
}

export const message = (method: string, params?: unknown) => ({
  jsonrpc: '2.0',
  id: 1,
  method,
  params,
});

/** What a request comes to: its result, or the error that JSON-RPC has for it. */
export async function ask(method: string, params?: unknown, init?: Init) {
  const response = await post(message(method, params), init);
  return v.parse(Rpc, await response.json());
}

/** A tool call and what it said. */
export async function call(name: string, sent: unknown, init?: Init) {
  const response = await post(message('tools/call', { name, arguments: sent }), init);
  const { result } = v.parse(Rpc, await response.json());
  const { isError = false, content } = v.parse(RESULT, result);
  return { isError, text: content.map(({ text }) => text).join('\n'), response };
}
