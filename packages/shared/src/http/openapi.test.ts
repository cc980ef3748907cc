import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Id } from '../ids.ts';
import { QueryBoolean, rewrite, text, textList } from '../text.ts';
import { linkRoute } from './link-route.ts';
import { openApiPaths } from './openapi.ts';
import { routesFor } from './route.ts';

const { route, adminRoute, publicRoute } = routesFor<unknown>();
const handle = (): never => {
  throw new Error('Not called.');
};

const Pet = v.object({ id: Id, name: text(50), tag: v.nullable(v.string()) });
const CreatePet = v.pipe(
  v.strictObject({
    name: text(50),
    nicknames: v.optional(textList(3, 20), []),
    email: v.pipe(
      text(254),
      rewrite((value) => value.toLowerCase()),
      v.email(),
    ),
  }),
  v.check(() => true),
);
const wholeNumber = v.optional(
  v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(1), v.maxValue(100)),
  '20',
);

const list = route({
  method: 'GET',
  path: '/api/pets',
  summary: 'List pets',
  query: v.object({ limit: wholeNumber, tame: v.optional(QueryBoolean), kind: v.string() }),
  response: v.object({ pets: v.array(Pet), hasMore: v.boolean() }),
  handle,
});
const create = route({
  method: 'POST',
  path: '/api/pets',
  summary: 'Add a pet',
  body: CreatePet,
  status: 201,
  response: Pet,
  errors: ['CONFLICT'],
  handle,
});
const remove = adminRoute({
  method: 'DELETE',
  path: '/api/pets/:id',
  summary: 'Remove a pet',
  handle,
});
const feed = route({
  method: 'POST',
  path: '/api/pets/:id/feed',
  summary: 'Feed a pet',
  body: v.optional(v.strictObject({ grams: v.optional(v.number(), 50) }), {}),
  response: Pet,
  handle,
});
const upload = route({
  method: 'POST',
  path: '/api/pets/:id/photo',
  summary: 'Show a pet',
  form: { file: 'photo', fields: v.strictObject({ title: v.optional(v.string()) }) },
  handle,
});
const describePhoto = route({
  method: 'POST',
  path: '/api/photos/description',
  summary: 'What a photo shows',
  body: v.optional(v.strictObject({ id: v.string() })),
  form: { file: 'photo' },
  response: v.object({ text: v.string() }),
  handle,
});
const photo = linkRoute({
  path: '/api/photos/:id',
  summary: 'A photo',
  query: v.object({ sig: v.optional(v.string()) }),
  resource: 'Photo',
  contentTypes: ['image/png'],
  response: v.object({ url: v.string() }),
  handle,
});
const alive = publicRoute({
  method: 'GET',
  path: '/health',
  summary: 'Whether it is alive',
  response: v.looseObject({ status: v.literal('ok') }),
  handle,
});

const routes = [list, create, remove, feed, upload, describePhoto, photo, alive];
const { paths, components } = openApiPaths(routes);
const operation = (method: string, path: string) => {
  const found = paths[path]?.[method];
  if (found === undefined) throw new Error(`There is no ${method} ${path}.`);
  return found;
};
const bodyOf = (method: string, path: string) =>
  operation(method, path).requestBody?.content['application/json']?.schema;
const codesOf = (method: string, path: string, status: number): unknown => {
  const { $ref } = operation(method, path).responses[status] as { $ref: string };
  const response = components.responses[$ref.split('/').at(-1) ?? ''];
  const schema = response?.content?.['application/problem+json']?.schema;
  return schema?.allOf?.at(1);
};

describe('an operation', () => {
  it('has a name of its own, made of its path', () => {
    expect(operation('get', '/api/pets').operationId).toBe('listPets');
    expect(operation('post', '/api/pets').operationId).toBe('createPet');
    expect(operation('delete', '/api/pets/{id}').operationId).toBe('deletePet');
    expect(operation('post', '/api/pets/{id}/feed').operationId).toBe('petFeed');
    expect(operation('get', '/health').operationId).toBe('getHealth');
    expect(() => openApiPaths([list, list])).toThrow('listPets');
  });

  it('says who may call it', () => {
    expect(operation('get', '/api/pets').security).toEqual([{ bearer: [] }]);
    expect(operation('delete', '/api/pets/{id}').security).toEqual([{ bearer: ['admin'] }]);
    expect(operation('get', '/health').security).toEqual([]);
  });

  it('belongs to its feature', () => {
    expect(operation('post', '/api/pets/{id}/feed').tags).toEqual(['pets']);
    expect(operation('get', '/health').tags).toEqual(['meta']);
  });
});

describe('parameters', () => {
  it('are described as they are written in a URL', () => {
    const [limit, tame, kind] = operation('get', '/api/pets').parameters;
    expect(limit).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    });
    expect(tame?.schema).toMatchObject({ enum: ['true', 'false', '1', '0'] });
    expect(kind).toMatchObject({ name: 'kind', required: true });
    const [id] = operation('delete', '/api/pets/{id}').parameters;
    expect(id).toMatchObject({
      name: 'id',
      in: 'path',
      required: true,
      schema: { format: 'uuid' },
    });
  });

  it('include the headers that the gateway honours', () => {
    const headers = (method: string, path: string) =>
      operation(method, path)
        .parameters.filter((parameter) => parameter.in === 'header')
        .map(({ name }) => name);
    expect(headers('post', '/api/pets')).toEqual(['Idempotency-Key']);
    expect(headers('get', '/api/pets')).toEqual(['If-None-Match']);
    expect(headers('delete', '/api/pets/{id}')).toEqual([]);
  });
});

describe('a body', () => {
  it('keeps what its text is held to, and refuses other fields', () => {
    expect(bodyOf('post', '/api/pets')).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 50 },
        nicknames: {
          type: 'array',
          items: { type: 'string', minLength: 1, maxLength: 20 },
          maxItems: 3,
          default: [],
        },
        email: { type: 'string', minLength: 1, maxLength: 254, format: 'email' },
      },
      required: ['name', 'email'],
      additionalProperties: false,
    });
  });

  it('may be left out where its schema says so', () => {
    expect(operation('post', '/api/pets').requestBody?.required).toBe(true);
    expect(operation('post', '/api/pets/{id}/feed').requestBody?.required).toBe(false);
  });
});

describe('answers', () => {
  it('share one component where they share a schema', () => {
    const pet = { $ref: '#/components/schemas/Pet' };
    const created = operation('post', '/api/pets').responses[201];
    expect(created).toMatchObject({ content: { 'application/json': { schema: pet } } });
    expect(JSON.stringify(operation('get', '/api/pets').responses[200])).toContain(
      JSON.stringify({ pets: { type: 'array', items: pet } }).slice(1, -1),
    );
    expect(Object.keys(components.schemas)).toEqual(['Problem', 'Pet']);
  });

  it('without a body have none', () => {
    const { 204: done } = operation('delete', '/api/pets/{id}').responses;
    expect(done).not.toHaveProperty('content');
  });

  it('name the codes that each status can have', () => {
    expect(codesOf('post', '/api/pets', 400)).toEqual({
      properties: { status: { const: 400 }, code: { enum: ['VALIDATION_ERROR', 'INVALID_JSON'] } },
    });
    expect(codesOf('post', '/api/pets', 409)).toMatchObject({
      properties: { code: { enum: ['CONFLICT', 'IDEMPOTENCY_IN_FLIGHT'] } },
    });
    expect(codesOf('delete', '/api/pets/{id}', 403)).toMatchObject({
      properties: { code: { enum: ['FORBIDDEN', 'ADMIN_REQUIRED'] } },
    });
  });

  it.each([
    ['get', '/api/pets', [200, 304, 400, 401, 409, 429, 500, 503]],
    ['post', '/api/pets', [201, 400, 401, 403, 409, 413, 415, 422, 429, 500, 503]],
    ['delete', '/api/pets/{id}', [204, 401, 403, 404, 409, 413, 429, 500, 503]],
    ['get', '/health', [200, 304, 429, 500, 503]],
  ])('of %s %s are %j', (method, path, statuses) => {
    expect(Object.keys(operation(method, path).responses).map(Number)).toEqual(statuses);
  });
});

describe('files', () => {
  it('are sent as one part of a form', () => {
    const { requestBody } = operation('post', '/api/pets/{id}/photo');
    expect(requestBody).toEqual({
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: { photo: { type: 'string', format: 'binary' }, title: { type: 'string' } },
            required: ['photo'],
            additionalProperties: false,
          },
        },
      },
    });
    expect(codesOf('post', '/api/pets/{id}/photo', 415)).toMatchObject({
      properties: { code: { enum: ['UNSUPPORTED_MEDIA_TYPE'] } },
    });
  });

  it('are sent or named, where a route takes both', () => {
    const { requestBody } = operation('post', '/api/photos/description');
    expect(requestBody?.required).toBe(true);
    expect(Object.keys(requestBody?.content ?? {})).toEqual([
      'application/json',
      'multipart/form-data',
    ]);
  });

  it('are answered whole or in part, to a token or a link', () => {
    const { security, responses } = operation('get', '/api/photos/{id}');
    const image = { 'image/png': { schema: { type: 'string', format: 'binary' } } };
    expect(security).toEqual([{ bearer: [] }, {}]);
    expect(responses[200]).toMatchObject({ content: { 'application/json': {}, ...image } });
    expect(responses[206]).toMatchObject({ content: image });
    expect(codesOf('get', '/api/photos/{id}', 416)).toMatchObject({
      properties: { code: { enum: ['RANGE_NOT_SATISFIABLE'] } },
    });
  });
});
