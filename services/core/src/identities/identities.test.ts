import { env, exports } from 'cloudflare:workers';
import { identities } from '@jobmatch/db-schema/identities';
import { users } from '@jobmatch/db-schema/users';
import type { ExternalIdentity } from '@jobmatch/shared/contracts/identity';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { resolveIdentity } from './service.ts';

const db = database(env);

const someone = (change: Partial<ExternalIdentity> = {}): ExternalIdentity => ({
  provider: 'supabase',
  subject: newId(),
  email: `${newId()}@example.com`,
  emailVerified: true,
  name: 'Grace Brewster Hopper',
  ...change,
});

const resolve = (identity: ExternalIdentity) => exports.IdentityRpc.resolveIdentity(identity);

const identityRows = ({ subject }: ExternalIdentity) =>
  db.select().from(identities).where(eq(identities.subject, subject));

const account = async (id: string) => (await db.select().from(users).where(eq(users.id, id))).at(0);

async function localAccount(verified: boolean) {
  const { userId } = await newUser();
  const email = `${userId}@example.com`;
  if (verified) {
    const emailVerifiedAt = new Date().toISOString();
    await db.update(users).set({ emailVerifiedAt }).where(eq(users.id, userId));
  }
  return { userId, email };
}

describe('an external subject', () => {
  it('gets an account at first sight and the same one ever after', async () => {
    const identity = someone();
    const { userId, role } = await resolve(identity);
    expect(role).toBe('user');
    expect(await account(userId)).toMatchObject({
      email: identity.email,
      firstName: 'Grace',
      lastName: 'Brewster Hopper',
      emailVerifiedAt: expect.any(String),
    });
    const changed = { ...identity, email: 'another@example.com', name: null };
    expect((await resolve(changed)).userId).toBe(userId);
  });

  it.each([
    ['with an e-mail', {}],
    ['without one', { email: null, emailVerified: false }],
  ])('%s, seen first by 50 requests at once, gets one account', async (_, change) => {
    const identity = someone(change);
    const before = await db.$count(users);
    const answers = await Promise.all(Array.from({ length: 50 }, () => resolve(identity)));
    expect(new Set(answers.map(({ userId }) => userId)).size).toBe(1);
    expect(await identityRows(identity)).toHaveLength(1);
    expect(await db.$count(users)).toBe(before + 1);
  });

  it('without an e-mail gets a placeholder that no mail can reach', async () => {
    const { userId } = await resolve(someone({ email: null, name: null }));
    expect(await account(userId)).toMatchObject({
      email: expect.stringMatching(/^external-[0-9a-f-]{36}@users\.jobmatch\.invalid$/),
      emailVerifiedAt: null,
      firstName: null,
    });
  });

  it('is another person at another issuer', async () => {
    const first = someone({ email: null });
    const second = { ...first, provider: 'okta' };
    expect((await resolve(first)).userId).not.toBe((await resolve(second)).userId);
  });

  it('keeps the role its account has', async () => {
    const identity = someone();
    const { userId } = await resolve(identity);
    await db.update(users).set({ role: 'admin' }).where(eq(users.id, userId));
    expect(await resolve(identity)).toEqual({ userId, role: 'admin' });
  });

  it('of an account that is being erased is refused', async () => {
    const identity = someone();
    const { userId } = await resolve(identity);
    await db.update(users).set({ erasingAt: new Date().toISOString() }).where(eq(users.id, userId));
    await expect(resolveIdentity(db, identity, new Date())).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('an e-mail that already has an account', () => {
  it('joins the two when both sides have verified it', async () => {
    const { userId, email } = await localAccount(true);
    const identity = someone({ email: email.toUpperCase() });
    expect(await resolve(identity)).toEqual({ userId, role: 'user' });
    expect(await identityRows(identity)).toMatchObject([{ userId }]);
  });

  it.each([
    ['the issuer does not vouch for it', true, false],
    ['its owner has not verified it here', false, true],
    ['nobody has verified it', false, false],
  ])('is a conflict when %s', async (_, here, there) => {
    const { email } = await localAccount(here);
    const identity = someone({ email, emailVerified: there });
    await expect(resolveIdentity(db, identity, new Date())).rejects.toMatchObject({
      name: 'AppError',
      code: 'CONFLICT',
      message: expect.stringContaining('Sign in to it and link'),
    });
    expect(await identityRows(identity)).toEqual([]);
  });
});
