import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Fleet } from './fleet.ts';

/** Somebody who uses /mcp as the protocol's own client does, over HTTP. */
export type McpUser = Awaited<ReturnType<typeof connectMcp>>;

/** Connects the official client; from the first list on it holds every result to its tool's schema. */
export async function connectMcp(fleet: Fleet, token: string) {
  const client = new Client({ name: 'fleet-test', version: '1.0.0' });
  let last = new Headers();
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', fleet.url), {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      last = response.headers;
      return response;
    },
  });
  await client.connect(transport);
  const { tools } = await client.listTools();
  return {
    client,
    transport,
    tools,
    /** Headers of the last answer. */
    headers: () => last,
    /** A tool's answer; throws what it was refused with. */
    answer: async (name: string, args: Record<string, unknown> = {}) => {
      const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
      if (result.isError === true) throw new Error(textOf(result.content));
      return { text: textOf(result.content), content: result.structuredContent ?? {} };
    },
    /** What a tool was refused with; empty where it was not. */
    refusal: async (name: string, args: Record<string, unknown> = {}) => {
      const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
      return result.isError === true ? textOf(result.content) : '';
    },
  };
}

const textOf = (content: readonly { type: string; text?: unknown }[]): string =>
  content.map(({ text }) => (typeof text === 'string' ? text : '')).join('\n');
