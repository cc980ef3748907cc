import { Id } from '../ids.ts';
import { type Root, convertRoots } from './openapi/components.ts';
import { type JsonSchema, toComponents, toInlineSchema } from './openapi/json-schema.ts';
import { type Naming, nounOf, operationIdOf, pascal } from './openapi/operation-id.ts';
import { type ResponseObject, problemResponses } from './openapi/problem-responses.ts';
import { type Parameter, queryParameters } from './openapi/query-parameters.ts';
import { errorsOf, runsOncePerKey } from './openapi/route-errors.ts';
import { entriesOf, isOptional } from './openapi/schema-tree.ts';
import { Problem } from './problem.ts';
import type { Form, RouteDescription } from './route.ts';

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, ResponseObject | { $ref: string }>;
}

/** The part of an OpenAPI 3.1 document that one service answers for. */
export interface OpenApiPart {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, ResponseObject>;
  };
}

/**
 * Describes routes from the very objects that the router runs: bodies and parameters as a client
 * sends them, answers as it gets them.
 * @throws where two operations would have one id, or a schema cannot be described
 */
export function openApiPaths(routes: readonly RouteDescription[]): OpenApiPart {
  const taken = new Set(['Problem']);
  const answers = convertRoots(answersOf(routes), 'output', taken);
  const bodies = convertRoots(bodiesOf(routes), 'input', taken);
  const problems = new Map<string, ResponseObject>();
  const paths: OpenApiPart['paths'] = {};
  const ids = new Set<string>();
  for (const route of routes) {
    const operationId = operationIdOf(namingOf(route, routes));
    if (ids.has(operationId)) throw new Error(`Two operations are called ${operationId}.`);
    ids.add(operationId);
    const item = (paths[route.path.replaceAll(/:(\w+)/g, '{$1}')] ??= {});
    item[route.method.toLowerCase()] = {
      operationId,
      summary: route.summary,
      tags: [tagOf(route.path)],
      security: SECURITY[route.access],
      parameters: parametersOf(route),
      ...requestBodyOf(route, bodies.roots.get(route)),
      responses: {
        ...answersTo(route, answers.roots.get(route)),
        ...Object.fromEntries(
          (route.otherStatuses ?? []).map((status) => [status, answerOf(undefined)]),
        ),
        ...(route.method === 'GET' ? { 304: { description: 'What you have is current.' } } : {}),
        ...problemResponses(errorsOf(route), problems),
      },
    };
  }
  const schemas = { ...toComponents({ Problem }, 'output'), ...answers.components };
  return {
    paths,
    components: {
      schemas: { ...schemas, ...bodies.components },
      responses: Object.fromEntries(problems),
    },
  };
}

/**
 * 3.1 allows the roles a caller must have in the place of an OAuth scheme's scopes. A signature in
 * the query stands in for a token, which then is optional.
 */
const SECURITY = {
  public: [],
  user: [{ bearer: [] }],
  link: [{ bearer: [] }, {}],
  admin: [{ bearer: ['admin'] }],
};

const namingOf = (route: RouteDescription, routes: readonly RouteDescription[]): Naming => ({
  method: route.method,
  path: route.path,
  isList: isList(route),
  isCollection: routes.some(({ path }) => path.startsWith(`${route.path}/:`)),
});

const isList = ({ response }: RouteDescription): boolean =>
  response !== undefined && entriesOf(response).some(([name]) => name === 'hasMore');

/** Single resources before lists, so that a resource and not the list's items names the schema. */
function answersOf(routes: readonly RouteDescription[]): Map<RouteDescription, Root> {
  const answers = new Map<RouteDescription, Root>();
  for (const route of routes.toSorted((a, b) => Number(isList(a)) - Number(isList(b)))) {
    if (route.response === undefined) continue;
    const noun = nounOf(namingOf(route, routes));
    answers.set(route, { schema: route.response, name: isList(route) ? `${noun}Page` : noun });
  }
  return answers;
}

function bodiesOf(routes: readonly RouteDescription[]): Map<RouteDescription, Root> {
  const bodies = new Map<RouteDescription, Root>();
  for (const route of routes) {
    if (route.body === undefined) continue;
    const name = `${pascal(operationIdOf(namingOf(route, routes)))}Body`;
    bodies.set(route, { schema: route.body, name });
  }
  return bodies;
}

const tagOf = (path: string): string => /^\/api\/([\w-]+)/.exec(path)?.[1] ?? 'meta';

const parametersOf = (route: RouteDescription): Parameter[] => [
  ...[...route.path.matchAll(/:(\w+)/g)].map(([, name = '']): Parameter => ({
    name,
    in: 'path',
    required: true,
    schema: toInlineSchema(route.param ?? Id, 'input'),
  })),
  ...(route.query === undefined ? [] : queryParameters(route.query)),
  ...(route.method === 'GET' ? [IF_NONE_MATCH] : []),
  ...(route.method === 'PATCH' ? [IF_MATCH] : []),
  ...(runsOncePerKey(route) ? [IDEMPOTENCY_KEY] : []),
];

const headerParameter = (name: string, description: string): Parameter => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
});

const IF_NONE_MATCH = headerParameter('If-None-Match', 'The ETag of what you have.');
const IF_MATCH = headerParameter('If-Match', 'The ETag of what you are changing.');

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A retry with the same key and body gets the first answer again, for 24 hours.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
};

function requestBodyOf({ body, form }: RouteDescription, schema: JsonSchema | undefined) {
  const content = {
    ...(schema === undefined ? {} : { 'application/json': { schema } }),
    ...(form === undefined ? {} : { 'multipart/form-data': { schema: formOf(form) } }),
  };
  if (Object.keys(content).length === 0) return {};
  const required = form !== undefined || (body !== undefined && !isOptional(body));
  return { requestBody: { required, content } };
}

/** Everything in a form is text but its file, whose part has no schema in 3.1 but its type. */
function formOf({ file, fields }: Form): JsonSchema {
  const { properties = {}, required = [] } =
    fields === undefined ? {} : toInlineSchema(fields, 'input');
  return {
    type: 'object',
    properties: { [file]: BINARY, ...properties },
    required: [file, ...required],
    additionalProperties: false,
  };
}

const BINARY: JsonSchema = { type: 'string', format: 'binary' };

/** Successful answers by status. A file is answered whole or, to a Range request, in part. */
function answersTo(
  { method, status, contentTypes }: RouteDescription,
  schema: JsonSchema | undefined,
) {
  const answer = answerOf(schema);
  if (contentTypes === undefined) return { [status]: answer };
  const files = Object.fromEntries(contentTypes.map((type) => [type, { schema: BINARY }]));
  const whole = { [status]: { ...answer, content: { ...answer.content, ...files } } };
  if (method !== 'GET') return whole;
  return {
    ...whole,
    206: { description: 'The part that Range asked for.', content: files },
  };
}

const answerOf = (schema: JsonSchema | undefined): ResponseObject =>
  schema === undefined
    ? { description: 'Done; there is no body.' }
    : { description: 'Done.', content: { 'application/json': { schema } } };
