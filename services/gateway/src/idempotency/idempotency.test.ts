import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { bindings, newToken, pass } from '../../test/passage.ts';
import type { Env } from '../env.ts';
import type { Idempotency } from './idempotency.ts';

/** The gateway with a core that answers as told, and how often it was asked. */
function withCore(answer: (request: Request, n: number) => Response | Promise<Response>) {
  const asked = { times: 0 };
  const CORE = {
    ...bindings.CORE,
    fetch: async (input: RequestInfo | URL) => {
      asked.times += 1;
      const request = input instanceof Request ? input : new Request(input);
      return answer(request, asked.times);
    },
  };
  const env: Env = { ...bindings, CORE };
  return { env, asked };
}

const created = (n: number) =>
  Response.json({ n }, { status: 201, headers: { location: `/api/skills/${n}` } });

const post = (
  env: Env,
  token: string,
  key: string,
  { body = '{"a":1}', path = '/api/skills' }: { body?: string; path?: string } = {},
) =>
  pass(
    path,
    {
      method: 'POST',
      token,
      body,
      headers: { 'idempotency-key': key, 'content-type': 'application/json' },
    },
    env,
  );

// A request asks the namespace for one object by its name, and that object for its own methods only.
const namespaceOf = (object: { claim: Idempotency['claim']; finish?: () => Promise<void> }) =>
  ({ getByName: () => object }) as unknown as Env['IDEMPOTENCY'];

describe('an Idempotency-Key', () => {
  it('makes 50 parallel requests one effect: one answer, the rest 409 or that answer', async () => {
    const { env, asked } = withCore(async (_, n) => {
      await scheduler.wait(50);
      return created(n);
    });
    const token = await newToken();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(env, token, 'k')));
    expect(asked.times).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
    const retry = await post(env, token, 'k');
    expect([retry.status, await retry.json()]).toEqual([201, { n: 1 }]);
  });

  it('replays the answer byte for byte, with its headers', async () => {
    const bytes = new Uint8Array(3 * 1024 * 1024).map((_, i) => i % 251);
    const { env, asked } = withCore(
      () =>
        new Response(bytes, { status: 201, headers: { 'content-type': 'x/y', location: '/z' } }),
    );
    const token = await newToken();
    await post(env, token, 'k');
    const replay = await post(env, token, 'k');
    expect(asked.times).toBe(1);
    expect(new Uint8Array(await replay.arrayBuffer())).toEqual(bytes);
    expect(replay.headers.get('content-type')).toBe('x/y');
    expect(replay.headers.get('location')).toBe('/z');
    expect(replay.headers.get('idempotency-replayed')).toBe('true');
  });

  it('gives each replay a request id of its own', async () => {
    const { env } = withCore((_, n) => created(n));
    const token = await newToken();
    const first = await post(env, token, 'k');
    const second = await post(env, token, 'k');
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  });

  it('is refused for another body and for another route', async () => {
    const { env, asked } = withCore((_, n) => created(n));
    const token = await newToken();
    await post(env, token, 'k');
    const other = await post(env, token, 'k', { body: '{"a":2}' });
    expect([other.status, (await other.json<{ code: string }>()).code]).toEqual([
      422,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect((await post(env, token, 'k', { path: '/api/jobs' })).status).toBe(422);
    expect(asked.times).toBe(1);
  });

  it('belongs to its user alone', async () => {
    const { env, asked } = withCore((_, n) => created(n));
    await post(env, await newToken(), 'k');
    expect((await post(env, await newToken(), 'k')).status).toBe(201);
    expect(asked.times).toBe(2);
  });

  it('keeps a refusal of the request, and runs again what was never done', async () => {
    const token = await newToken();
    const refusing = withCore(() => Response.json({}, { status: 400 }));
    await post(refusing.env, token, 'bad');
    expect((await post(refusing.env, token, 'bad')).status).toBe(400);
    expect(refusing.asked.times).toBe(1);

    const flaky = withCore((_, n) => (n === 1 ? new Response(null, { status: 503 }) : created(n)));
    expect((await post(flaky.env, token, 'flaky')).status).toBe(503);
    expect((await post(flaky.env, token, 'flaky')).status).toBe(201);
  });

  it('stays taken while nobody knows whether the work was done', async () => {
    const token = await newToken();
    for (const unknown of [
      () => Promise.reject(new Error('connection lost')),
      () => Response.json({}, { status: 500 }),
    ]) {
      const key = crypto.randomUUID();
      const { env, asked } = withCore(unknown);
      expect((await post(env, token, key)).status).toBeGreaterThanOrEqual(500);
      expect((await post(env, token, key)).status).toBe(409);
      expect(asked.times).toBe(1);
    }
  });

  it('works for a request without a body', async () => {
    const { env, asked } = withCore((_, n) => created(n));
    const token = await newToken();
    const headers = { 'idempotency-key': 'empty' };
    for (let i = 0; i < 2; i += 1) {
      const answer = await pass(
        '/api/notifications/read-all',
        { method: 'POST', token, headers },
        env,
      );
      expect(answer.status).toBe(201);
    }
    expect(asked.times).toBe(1);
  });

  it('gives the answer of finished work even when it cannot be kept', async () => {
    const { env, asked } = withCore((_, n) => created(n));
    const IDEMPOTENCY = namespaceOf({
      claim: async () => ({ state: 'run', lease: 'x' }),
      finish: () => Promise.reject(new Error('the object was reset')),
    });
    expect((await post({ ...env, IDEMPOTENCY }, await newToken(), 'k')).status).toBe(201);
    expect(asked.times).toBe(1);
  });

  it('that cannot be checked is 503, and nothing is run', async () => {
    const { env, asked } = withCore((_, n) => created(n));
    const IDEMPOTENCY = namespaceOf({ claim: () => Promise.reject(new Error('overloaded')) });
    expect((await post({ ...env, IDEMPOTENCY }, await newToken(), 'k')).status).toBe(503);
    expect(asked.times).toBe(0);
  });

  it.each([[null], ['nonsense'], [{}], [{ state: 'else' }]])(
    'is not taken for checked by what is no claim: %j',
    async (claim) => {
      const { env, asked } = withCore((_, n) => created(n));
      // What an object of another version might say.
      const IDEMPOTENCY = namespaceOf({ claim: async () => claim as never });
      const answer = await post({ ...env, IDEMPOTENCY }, await newToken(), 'k');
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
      expect(asked.times).toBe(0);
    },
  );

  it('can be claimed after the object has cleaned itself up', async () => {
    const keys = bindings.IDEMPOTENCY.getByName(crypto.randomUUID());
    const claim = await keys.claim('k', 'fingerprint');
    if (claim.state === 'run') await keys.release('k', claim.lease);
    expect(await runDurableObjectAlarm(keys)).toBe(true);
    expect(await keys.claim('k', 'fingerprint')).toMatchObject({ state: 'run' });
  });

  it('is free again when the Worker that held it died', async () => {
    const userId = crypto.randomUUID();
    const keys = bindings.IDEMPOTENCY.getByName(userId);
    expect(await keys.claim('k', 'fingerprint')).toMatchObject({ state: 'run' });
    expect(await keys.claim('k', 'fingerprint')).toMatchObject({ state: 'in_flight' });
    await runInDurableObject(keys, (_, { storage }) => {
      storage.sql.exec('update requests set expires_at = ?', Date.now() - 1);
    });
    expect(await keys.claim('k', 'fingerprint')).toMatchObject({ state: 'run' });
  });

  it('lets only the holder of the lease store an answer', async () => {
    const keys = bindings.IDEMPOTENCY.getByName(crypto.randomUUID());
    await keys.claim('k', 'fingerprint');
    const body = new TextEncoder().encode('late');
    await keys.finish('k', 'somebody else’s lease', { status: 200, headers: [], body });
    expect(await keys.claim('k', 'fingerprint')).toMatchObject({ state: 'in_flight' });
  });

  it('leaves nothing when wiped', async () => {
    const keys = bindings.IDEMPOTENCY.getByName(crypto.randomUUID());
    await keys.claim('k', 'fingerprint');
    await keys.wipe();
    expect(await keys.claim('k', 'other')).toMatchObject({ state: 'run' });
  });

  it.each([['a b'], ['x'.repeat(256)]])('is not %j', async (key) => {
    const { env, asked } = withCore((_, n) => created(n));
    expect((await post(env, await newToken(), key)).status).toBe(400);
    expect(asked.times).toBe(0);
  });

  it('counts for nothing on the sign-in routes', async () => {
    const { env, asked } = withCore((_, n) => created(n));
    const token = await newToken();
    for (let i = 0; i < 2; i += 1) await post(env, token, 'k', { path: '/api/auth/logout' });
    expect(asked.times).toBe(2);
  });
});
