import { createExecutionContext } from 'cloudflare:test';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { writeCaller } from '../caller.ts';
import { newId } from '../ids.ts';
import { routesFor } from './route.ts';
import { serviceFetch } from './service-fetch.ts';

const { route, adminRoute, publicRoute } = routesFor<object>();
const Thing = v.object({ name: v.string() });

const fetchThing = serviceFetch<object>('test', [
  publicRoute({
    method: 'GET',
    path: '/things',
    summary: 'List',
    query: v.object({ limit: v.optional(v.pipe(v.string(), v.transform(Number)), '1') }),
    response: v.object({ limit: v.number() }),
    handle: ({ query }) => ({ limit: query.limit }),
  }),
  route({
    method: 'POST',
    path: '/things',
    summary: 'Create',
    body: v.strictObject({ name: v.string() }),
    bodyLimitBytes: 100,
    status: 201,
    response: Thing,
    handle: ({ body }) => body,
  }),
  route({
    method: 'PATCH',
    path: '/things/:id',
    summary: 'Change',
    resource: 'Thing',
    load: async ({ params }) => (params.id === OWN ? { name: 'own' } : null),
    body: v.strictObject({ name: v.string() }),
    response: Thing,
    handle: ({ body }) => body,
  }),
  publicRoute({
    method: 'POST',
    path: '/photos',
    summary: 'Show, by name or in a form',
    body: v.optional(v.strictObject({ name: v.string() })),
    form: { file: 'photo' },
    response: Thing,
    handle: async ({ request, body }) =>
      body ?? { name: `${(await request.arrayBuffer()).byteLength} bytes` },
  }),
  adminRoute({ method: 'DELETE', path: '/things', summary: 'Clear', handle: () => undefined }),
  publicRoute({
    method: 'GET',
    path: '/bug',
    summary: 'A bug',
    response: Thing,
    handle: () => {
      throw new TypeError('secret detail');
    },
  }),
  ...['GET', 'POST'].map((method) =>
    publicRoute({
      method: method === 'GET' ? 'GET' : 'POST',
      path: '/outage',
      summary: 'A database that cannot be reached',
      response: Thing,
      handle: () => {
        throw new Error('Failed query', { cause: new Error('D1_ERROR: Network connection lost.') });
      },
    }),
  ),
  publicRoute({
    method: 'GET',
    path: '/far',
    summary: 'An error as it arrives over RPC',
    response: Thing,
    handle: () => {
      throw Object.assign(new Error('Far away.'), { name: 'AppError', code: 'CONFLICT' });
    },
  }),
]);

const OWN = newId();
const identity = { userId: newId(), sessionId: newId(), requestId: newId() };

interface Init {
  body?: string;
  as?: 'user' | 'admin';
  headers?: Record<string, string>;
}

async function ask(method: string, path: string, { body, as, headers: sent }: Init = {}) {
  const headers = new Headers({ 'content-type': 'application/json', ...sent });
  if (as !== undefined) writeCaller(headers, { ...identity, role: as });
  const request = new Request(`https://service.test${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const response = await fetchThing(request, {}, createExecutionContext());
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    code: text === '' ? undefined : (JSON.parse(text) as { code?: string }).code,
  };
}

describe('an outage of what a service needs', () => {
  it('is 503 with Retry-After for a read, and not for a write, which may have been done', async () => {
    const read = await ask('GET', '/outage');
    expect(read).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    expect(read.headers.get('retry-after')).toBe('1');
    expect(await ask('POST', '/outage')).toMatchObject({ status: 500, code: 'INTERNAL_ERROR' });
  });
});

describe('an answer from another Worker', () => {
  // What a Worker of another version says, which no type sees.
  let answered: unknown = { title: 'of another shape' };
  const routes = [
    publicRoute({
      method: 'GET',
      path: '/relayed',
      summary: 'What somebody else says',
      response: Thing,
      handle: () => answered as { name: string },
    }),
  ];
  const statusOf = async (relays: boolean) => {
    const handle = serviceFetch<object>('relay', routes, { relays });
    const request = new Request('https://relay.test/relayed');
    return (await handle(request, {}, createExecutionContext())).status;
  };

  it('is not passed on in another shape than is described', async () => {
    expect(await statusOf(true)).toBe(500);
    expect(await statusOf(false)).toBe(200);
  });

  it('is never left out', async () => {
    answered = undefined;
    expect(await statusOf(false)).toBe(500);
  });
});

describe('a service', () => {
  it('answers 404 for an unknown path and 405 with Allow for a known one', async () => {
    expect(await ask('GET', '/nothing')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    const wrong = await ask('PUT', '/things');
    expect(wrong).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
    expect(wrong.headers.get('allow')).toBe('GET, POST, DELETE, HEAD, OPTIONS');
  });

  it('answers HEAD as GET without a body', async () => {
    expect(await ask('HEAD', '/things')).toMatchObject({ status: 200, text: '' });
  });

  it('wants a caller, and an admin where it says so', async () => {
    expect(await ask('POST', '/things', { body: '{}' })).toMatchObject({ status: 401 });
    expect(await ask('DELETE', '/things', { as: 'user' })).toMatchObject({
      status: 403,
      code: 'ADMIN_REQUIRED',
    });
    expect(await ask('DELETE', '/things', { as: 'admin' })).toMatchObject({ status: 204 });
  });

  it('looks for the row before it judges the body, and takes no other id', async () => {
    const bad = { as: 'user', body: '{"nonsense":1}' } as const;
    expect(await ask('PATCH', `/things/${newId()}`, bad)).toMatchObject({ status: 404 });
    expect(await ask('PATCH', '/things/not-an-id', bad)).toMatchObject({ status: 404 });
    expect(await ask('PATCH', `/things/${OWN}`, bad)).toMatchObject({ status: 400 });
  });

  it.each([
    ['an unknown field', '{"name":"a","extra":1}', 400, 'VALIDATION_ERROR'],
    ['no body', undefined, 400, 'VALIDATION_ERROR'],
    ['broken JSON', '{', 400, 'INVALID_JSON'],
    ['too many bytes', JSON.stringify({ name: 'a'.repeat(200) }), 413, 'PAYLOAD_TOO_LARGE'],
  ])('refuses %s', async (_, body, status, code) => {
    const sent = body === undefined ? {} : { body };
    expect(await ask('POST', '/things', { as: 'user', ...sent })).toMatchObject({ status, code });
  });

  it.each([
    ['JSON', 'application/json', '{"name":"a"}', 200, '{"name":"a"}'],
    ['a form', 'Multipart/Form-Data; boundary=b', '--b', 200, '{"name":"3 bytes"}'],
    ['JSON that is not valid', 'application/json', '{"name":1}', 400, 'VALIDATION_ERROR'],
    ['anything else', 'text/plain', '--b', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('that takes JSON or a form is sent %s', async (_, type, body, status, text) => {
    const answer = await ask('POST', '/photos', { body, headers: { 'content-type': type } });
    expect(answer).toMatchObject({ status, text: expect.stringContaining(text) });
  });

  it('refuses too many bytes also when their number is not announced', async () => {
    const stream = new Blob([JSON.stringify({ name: 'a'.repeat(200) })]).stream();
    const headers = new Headers({ 'content-type': 'application/json' });
    writeCaller(headers, { ...identity, role: 'user' });
    const request = new Request('https://service.test/things', {
      method: 'POST',
      headers,
      body: stream,
    });
    const response = await fetchThing(request, {}, createExecutionContext());
    expect(response.status).toBe(413);
  });

  it('puts a body together that comes byte by byte', async () => {
    const text = JSON.stringify({ name: 'a'.repeat(60) });
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of new TextEncoder().encode(text)) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const headers = new Headers({ 'content-type': 'application/json' });
    writeCaller(headers, { ...identity, role: 'user' });
    const init = { method: 'POST', headers, body: stream };
    const response = await fetchThing(
      new Request('https://service.test/things', init),
      {},
      createExecutionContext(),
    );
    expect([response.status, await response.text()]).toEqual([201, text]);
  });

  it('hides the text of a bug and shows that of an error meant for the client', async () => {
    const bug = await ask('GET', '/bug');
    expect(bug).toMatchObject({ status: 500, code: 'INTERNAL_ERROR' });
    expect(bug.text).not.toContain('secret');
    const far = await ask('GET', '/far');
    expect(far).toMatchObject({ status: 409, code: 'CONFLICT' });
    expect(far.text).toContain('Far away.');
  });
});
