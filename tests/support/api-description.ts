/** The parts of our OpenAPI document that tests read. */
export interface ApiDescription {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, ResponseObject>;
  };
}

export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

export interface ResponseObject {
  content?: Record<string, { schema: JsonSchema }>;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: JsonSchema;
}

export interface Operation {
  operationId: string;
  security: { bearer: string[] }[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, ResponseObject & { $ref?: string }>;
}

export interface DescribedRoute {
  method: string;
  path: string;
  operation: Operation;
}

/** Every operation in the order of the document. */
export const describedRoutes = ({ paths }: ApiDescription): DescribedRoute[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );

/** Who may call an operation: anyone, a signed-in user, or an admin. */
export const accessOf = ({ security: [requirement] }: Operation): 'public' | 'user' | 'admin' =>
  requirement === undefined ? 'public' : requirement.bearer.includes('admin') ? 'admin' : 'user';

/** Finds the routes of a concrete path; a path without parameters wins over one with. */
export function routesOfPath(routes: readonly DescribedRoute[]) {
  const patterns = routes.map((route) => ({
    route,
    parameters: route.path.split('{').length,
    pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/*$`),
  }));
  return (pathname: string): DescribedRoute[] =>
    patterns
      .filter(({ pattern }) => pattern.test(pathname))
      .toSorted((a, b) => a.parameters - b.parameters)
      .map(({ route }) => route);
}
