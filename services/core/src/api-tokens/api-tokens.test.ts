import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { apiTokens } from '@jobmatch/db-schema/identities';
import { users } from '@jobmatch/db-schema/users';
import { newId } from '@jobmatch/shared/ids';
import { readRevoked } from '@jobmatch/shared/revocations';
import { eq } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { resolveApiToken } from './service.ts';
import { hashApiToken } from './token.ts';

const PATH = '/api/auth/tokens';
const db = database(env);

interface Created {
  id: string;
  token: string;
}

const create = async (send: Send, body: object = {}) =>
  (await send('POST', PATH, { name: 'CI', scope: 'read', ...body })).body as Created;

const resolve = async (token: string) =>
  exports.IdentityRpc.resolveApiToken(await hashApiToken(token));

async function stored(id: string) {
  const [row] = await db.select().from(apiTokens).where(eq(apiTokens.id, id));
  return row;
}

describe('a personal access token', () => {
  it('is shown once and stored as a hash', async () => {
    const { send } = await newUser();
    const answer = await send('POST', PATH, { name: 'CI', scope: 'write' });
    expect(answer.status).toBe(201);
    const { id, token } = answer.body as Created;
    expect(token).toMatch(/^jmp_[\w-]{43}$/);
    expect(await stored(id)).toMatchObject({ tokenHash: await hashApiToken(token) });
    const list = await send('GET', PATH);
    expect(list.body).toMatchObject({
      tokens: [{ id, name: 'CI', scope: 'write', lastUsedAt: null, expiresAt: null }],
      total: 1,
    });
    expect(JSON.stringify(list.body)).not.toContain(token);
    expect(JSON.stringify(list.body)).not.toMatch(/hash/i);
  });

  it('stands for its user with its scope', async () => {
    const { send, userId } = await newUser('admin');
    const { id, token } = await create(send);
    expect(await resolve(token)).toEqual({
      tokenId: id,
      userId,
      role: 'admin',
      scope: 'read',
      expiresAt: null,
    });
    expect(await resolve(`jmp_${'x'.repeat(43)}`)).toBeNull();
  });

  it('stands for nobody once revoked, expired or its account is being erased', async () => {
    const { send, userId } = await newUser();
    const [gone, expired, erasing] = [await create(send), await create(send), await create(send)];
    const answer = await send('DELETE', `${PATH}/${gone.id}`);
    expect(answer.status).toBe(204);
    expect(readRevoked(answer.headers, 'tokens')).toEqual([gone.id]);
    expect(await resolve(gone.token)).toBeNull();
    expect((await send('DELETE', `${PATH}/${gone.id}`)).status).toBe(404);

    await db
      .update(apiTokens)
      .set({ expiresAt: new Date(Date.now() - 1).toISOString() })
      .where(eq(apiTokens.id, expired.id));
    expect(await resolve(expired.token)).toBeNull();

    expect(await resolve(erasing.token)).not.toBeNull();
    await db.update(users).set({ erasingAt: new Date().toISOString() }).where(eq(users.id, userId));
    expect(await resolve(erasing.token)).toBeNull();
  });

  it('notes its use at most once an hour, beside the answer', async () => {
    const { send } = await newUser();
    const { id, token } = await create(send);
    await resolve(token);
    const first = await vi.waitFor(async () => {
      const { lastUsedAt } = (await stored(id)) ?? {};
      expect(lastUsedAt).toBeTypeOf('string');
      return lastUsedAt ?? '';
    });
    const at = async (minutes: number) => {
      const now = new Date(Date.parse(first) + minutes * 60_000);
      const ctx = createExecutionContext();
      const resolved = await resolveApiToken(db, await hashApiToken(token), now);
      if (resolved !== null) ctx.waitUntil(resolved.touch());
      await waitOnExecutionContext(ctx);
      return (await stored(id))?.lastUsedAt;
    };
    expect(await at(59)).toBe(first);
    expect(await at(61)).toBe(new Date(Date.parse(first) + 61 * 60_000).toISOString());
  });

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['another scope', { scope: 'admin' }, 'scope'],
    ['an end in the past', { expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    ['an end that is no time', { expiresAt: 'tomorrow' }, 'expiresAt'],
    ['an unknown field', { userId: newId() }, 'userId'],
  ])('is refused with %s, naming the field', async (_, change, field) => {
    const { send } = await newUser();
    const answer = await send('POST', PATH, { name: 'CI', scope: 'read', ...change });
    expect(answer).toMatchObject({
      status: 400,
      body: { details: { fields: { [field]: expect.any(String) } } },
    });
  });

  it('is one of at most 20 live ones, even in parallel', async () => {
    const { send } = await newUser();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => send('POST', PATH, { name: `t${i}`, scope: 'read' })),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([...Array<number>(20).fill(201), ...Array<number>(10).fill(409)]);
    const [one] = answers.filter(({ status }) => status === 201).map(({ body }) => body as Created);
    await send('DELETE', `${PATH}/${one?.id}`);
    expect((await send('POST', PATH, { name: 'again', scope: 'read' })).status).toBe(201);
    expect((await send('GET', PATH)).body).toMatchObject({ total: 20 });
  });

  it('of another user reads as absent', async () => {
    const owner = await newUser();
    const { id, token } = await create(owner.send);
    const { send } = await newUser();
    expect((await send('DELETE', `${PATH}/${id}`)).status).toBe(404);
    expect((await send('GET', PATH)).body).toMatchObject({ tokens: [], total: 0 });
    expect(await resolve(token)).not.toBeNull();
  });

  it('needs a caller', async () => {
    expect((await anonymous('GET', PATH)).status).toBe(401);
    expect((await anonymous('POST', PATH, { name: 'CI', scope: 'read' })).status).toBe(401);
  });
});
