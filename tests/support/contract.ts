import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import {
  type ApiDescription,
  type JsonSchema,
  type ResponseObject,
  describedRoutes,
  routesOfPath,
} from './api-description.ts';

interface Answered {
  method: string;
  /** Path with its query. */
  path: string;
  status: number;
  headers: Headers;
  text: string;
}

const DOCUMENT = 'https://jobmatch.test/openapi.json';

/** What a request that no route takes may be told, whoever sends it. */
const UNROUTED = new Set([401, 404, 405, 413, 429]);

export type Contract = (answered: Answered) => void;

/**
 * Holds answers against the API description, which itself says only what an answer must have; here
 * an answer with a field that is not described fails too. The returned function throws, saying what
 * is wrong, where an answer is not as described.
 */
export function contractOf(description: ApiDescription): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  // Addresses as browsers read them, not as RFC 3986 spells them.
  ajv.addFormat('uri', (value) => URL.canParse(value));
  const { schemas, responses } = description.components;
  ajv.addSchema({ $id: DOCUMENT, components: closed({ schemas, responses }) });
  const routesAt = routesOfPath(describedRoutes(description));
  const compiled = new Map<JsonSchema, ValidateFunction>();

  const errorsIn = (schema: JsonSchema, value: unknown): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(absolute(closed(schema)));
    compiled.set(schema, validate);
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`,
    );
  };

  const responseTo = (method: string, pathname: string, status: number) => {
    const routes = routesAt(pathname);
    const asked = method === 'HEAD' ? 'GET' : method;
    const route = routes.find((candidate) => candidate.method === asked);
    if (route === undefined) {
      if (!UNROUTED.has(status)) return null;
      if (status === 405 && routes.length === 0) return null;
      return PROBLEM;
    }
    const response = route.operation.responses[status];
    const name = response?.$ref?.split('/').at(-1);
    return (name === undefined ? response : responses[name]) ?? null;
  };

  const faultsOf = ({ method, path, status, headers, text }: Answered): string[] => {
    if (!headers.has('x-request-id')) return ['There is no x-request-id header.'];
    // A preflight is the browser's, not the API's.
    if (method === 'OPTIONS' && status === 204 && text === '') return [];
    const response = responseTo(method, new URL(path, DOCUMENT).pathname, status);
    if (response === null) return ['The status is not described.'];
    const types = Object.keys(response.content ?? {});
    if (method === 'HEAD' || types.length === 0) {
      return text === '' ? [] : ['There should be no body.'];
    }
    const sent = headers.get('content-type')?.split(';')[0] ?? '';
    const media = response.content?.[sent];
    if (media === undefined) return [`The content type is ${sent}, not ${types.join(' or ')}.`];
    return media.schema.format === 'binary' ? [] : errorsIn(media.schema, JSON.parse(text));
  };

  return (answered) => {
    const faults = faultsOf(answered);
    if (faults.length === 0) return;
    const { method, path, status, text } = answered;
    const what = `${method} ${path.slice(0, 200)} answered ${status}`;
    throw new Error(
      [
        `${what} in a way that /openapi.json does not describe:`,
        ...faults,
        text.slice(0, 500),
      ].join('\n  '),
    );
  };
}

const PROBLEM: ResponseObject = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Objects without a word on further fields are closed. */
function closed(value: unknown): JsonSchema {
  const copy = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    isObjectSchema(part) ? { additionalProperties: false, ...part } : part,
  );
  return copy;
}

const isObjectSchema = (part: unknown): part is JsonSchema =>
  typeof part === 'object' &&
  part !== null &&
  'properties' in part &&
  'type' in part &&
  part.type === 'object';

const absolute = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${DOCUMENT}#/`));
