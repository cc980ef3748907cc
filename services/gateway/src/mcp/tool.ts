import { toInlineSchema } from '@jobmatch/shared/http/openapi/json-schema';
import { validate } from '@jobmatch/shared/http/validate';
import * as v from 'valibot';

/** The REST request that a tool call comes to, made of validated arguments only. */
export interface ToolRequest {
  path: string;
  query?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  idempotencyKey?: string | undefined;
}

/** What a tool does to a candidate's data, as MCP's annotations say it. */
interface Hints {
  readOnlyHint: boolean;
  /** Whether it replaces something. */
  destructiveHint: boolean;
  /** Whether a second call with the same arguments changes nothing more. */
  idempotentHint: boolean;
}

interface Spec<Arguments extends v.GenericSchema, Answer extends v.GenericSchema> {
  name: string;
  title: string;
  /** For a model: what it is for, what it costs, where its ids come from. */
  description: string;
  hints: Hints;
  method: 'GET' | 'POST' | 'PATCH';
  /** The REST route, `:id` for an id: what a token's scope is asked about. */
  route: string;
  arguments: Arguments;
  /** The contract of the route's answer. */
  answer: Answer;
  toRequest: (sent: v.InferOutput<Arguments>) => ToolRequest;
  /** A few lines for a model or client that reads text only, with every id it needs to go on. */
  toText: (answer: v.InferInput<Answer>) => string;
}

export interface Tool extends Pick<
  Spec<v.GenericSchema, v.GenericSchema>,
  'name' | 'method' | 'route'
> {
  /** As `tools/list` shows it. */
  describe(): Record<string, unknown>;
  /** Throws VALIDATION_ERROR for arguments that are not as described. */
  toRequest(sent: unknown): ToolRequest;
  /** Takes what our own services answered, which is not parsed again: the fleet tests hold it to its contract. */
  toText(answer: unknown): string;
}

/** A tool, its schemas converted to JSON Schema when it is first listed. */
export function tool<Arguments extends v.GenericSchema, Answer extends v.GenericSchema>({
  hints,
  ...spec
}: Spec<Arguments, Answer>): Tool {
  let described: Record<string, unknown> | undefined;
  const { name, title, description, method, route } = spec;
  return {
    name,
    method,
    route,
    describe: () =>
      (described ??= {
        name,
        title,
        description,
        inputSchema: toInlineSchema(spec.arguments, 'input'),
        outputSchema: toInlineSchema(spec.answer, 'output'),
        // Nothing but the candidate's own data and the catalogue is touched.
        annotations: { title, ...hints, openWorldHint: false },
      }),
    toRequest: (sent) => spec.toRequest(validate(spec.arguments, sent)),
    toText: (answer) => spec.toText(answer),
  };
}

/** As the gateway takes an Idempotency-Key. */
export const IdempotencyKey = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^[\x21-\x7e]{1,255}$/, 'Must be 1 to 255 printable ASCII characters.'),
    v.description(
      'Of your choosing. A repetition with the same key and arguments gets the first result again, for 24 hours.',
    ),
  ),
);

/** Text by others on one line, so that it cannot pass for a line of ours. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
