import type { RouteDescription } from '@jobmatch/shared/http/route';
import * as v from 'valibot';

export const MCP_PATH = '/mcp';

const JsonRpc = v.literal('2.0');
const MessageId = v.union([v.string(), v.pipe(v.number(), v.integer())]);

const Message = v.looseObject({
  jsonrpc: JsonRpc,
  /** Absent of a notification. */
  id: v.optional(MessageId),
  method: v.string(),
  params: v.optional(v.looseObject({})),
});

const Answer = v.looseObject({
  jsonrpc: JsonRpc,
  id: MessageId,
  result: v.optional(v.looseObject({})),
  error: v.optional(v.looseObject({ code: v.number(), message: v.string() })),
});

/** For the API description: what messages there are is the Model Context Protocol's to say. */
export const mcpDescription: RouteDescription = {
  method: 'POST',
  path: MCP_PATH,
  summary: 'One message of the Model Context Protocol, streamable HTTP without sessions',
  access: 'user',
  query: undefined,
  body: Message,
  status: 200,
  otherStatuses: [202],
  response: Answer,
  resource: undefined,
  errors: [],
};
