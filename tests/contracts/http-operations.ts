import type { Schema } from './schema.ts';

/** What an operation takes and gives, where it is JSON. */
export interface HttpOperation {
  query: Schema;
  body: Schema | null;
  /** By status; successes only, as a refusal has one shape everywhere. */
  answers: Record<string, Schema>;
}

/** The public API: `GET /api/jobs/{id}` → operation, with the schemas that they refer to. */
export interface HttpOperations {
  components: { schemas: Record<string, Schema> };
  operations: Record<string, HttpOperation>;
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
}

interface Operation {
  parameters?: { in: string; name: string; required?: boolean; schema?: Schema }[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const JSON_TYPE = 'application/json';
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** What of an API description one side relies on and the other must keep. */
export function httpOperations({ paths, components }: Description): HttpOperations {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => [`${method.toUpperCase()} ${path}`, read(operation)] as const),
  );
  return {
    components: { schemas: components.schemas },
    operations: Object.fromEntries(operations),
  };
}

function read({ parameters = [], requestBody, responses }: Operation): HttpOperation {
  const asked = parameters.filter((parameter) => parameter.in === 'query');
  const answers = Object.entries(responses).flatMap(([status, { content }]) => {
    const schema = content?.[JSON_TYPE]?.schema;
    return status.startsWith('2') && schema !== undefined ? [[status, schema] as const] : [];
  });
  return {
    query: {
      type: 'object',
      properties: Object.fromEntries(asked.map(({ name, schema = {} }) => [name, schema])),
      required: asked.filter(({ required }) => required === true).map(({ name }) => name),
    },
    body: requestBody?.content?.[JSON_TYPE]?.schema ?? null,
    answers: Object.fromEntries(answers),
  };
}
