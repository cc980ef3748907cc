import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { writeCaller } from '../caller.ts';
import { AppError } from '../errors.ts';
import { eventRoute } from './event-route.ts';
import { serviceFetch } from './service-fetch.ts';

const PATH = '/api/cakes/bake';

/** A route that bakes; `go` is what happens in the oven. */
function baking(go: (signal: AbortSignal) => Promise<void> | void = () => undefined) {
  const route = eventRoute({
    path: PATH,
    summary: 'Bake a cake',
    body: v.strictObject({ eggs: v.number() }),
    status: 201,
    response: v.object({ slices: v.number() }),
    errors: ['CONFLICT'],
    prepare: async (_, { eggs }) => {
      if (eggs === 0) throw new AppError('CONFLICT', 'No eggs.');
      return eggs;
    },
    handle: async ({ signal }, eggs, tell) => {
      tell({ type: 'mixed' });
      await go(signal);
      return { slices: eggs * 2 };
    },
  });
  const fetch = serviceFetch<object>('bakery', [route]);
  return async (eggs: number, accept?: string): Promise<Response> => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (accept !== undefined) headers.set('accept', accept);
    writeCaller(headers, { userId: 'u', role: 'user', sessionId: 's', requestId: 'r' });
    const request = new Request(`https://bakery.test${PATH}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ eggs }),
    });
    const ctx = { waitUntil: () => undefined, passThroughOnException: () => undefined };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a route uses of it
    return fetch(request, {}, ctx as unknown as ExecutionContext);
  };
}

const STREAM = 'text/event-stream';

describe('a route that tells its progress', () => {
  it('answers JSON to who asks for nothing else', async () => {
    for (const accept of [undefined, 'application/json', '*/*']) {
      const response = await baking()(3, accept);
      expect([response.status, await response.json()]).toEqual([201, { slices: 6 }]);
    }
  });

  it('answers events, the last of which is the same JSON', async () => {
    const response = await baking()(3, `${STREAM}, application/json;q=0.5`);
    expect(response.headers.get('content-type')).toBe(STREAM);
    expect(await response.text()).toBe(
      'event: mixed\ndata: {}\n\nevent: result\ndata: {"slices":6}\n\n',
    );
  });

  it('refuses in the ordinary way what it need not begin', async () => {
    for (const accept of ['application/json', STREAM]) {
      const response = await baking()(0, accept);
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({ code: 'CONFLICT' });
    }
  });

  it('ends in a problem when it fails on the way, without the text of a bug', async () => {
    const bake = baking(() => Promise.reject(new Error('the oven of Mrs Jones broke')));
    const text = await (await bake(1, STREAM)).text();
    expect(text).toMatch(/event: error\ndata: \{.*"code":"INTERNAL_ERROR".*\}\n\n$/);
    expect(text).not.toContain('Jones');
  });

  it('learns that nobody listens any more', async () => {
    const left = Promise.withResolvers<boolean>();
    const bake = baking((signal) => {
      signal.addEventListener('abort', () => left.resolve(true));
      return new Promise(() => undefined);
    });
    const response = await bake(1, STREAM);
    await response.body?.cancel();
    expect(await left.promise).toBe(true);
  });

  it('writes while it is silent', async () => {
    const bake = baking(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(await (await bake(1, STREAM)).text()).toMatch(/: still there\n\n/);
  });
});
