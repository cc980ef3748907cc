import { createExecutionContext } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { identities } from '@jobmatch/db-schema/identities';
import { securityEvents } from '@jobmatch/db-schema/security';
import { users } from '@jobmatch/db-schema/users';
import type { Caller } from '@jobmatch/shared/caller';
import type { LinkedInProfile } from '@jobmatch/shared/contracts/linkedin';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { AccountContext } from '../auth/account-context.ts';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { deviceAt } from '../sessions/device.ts';
import { importProfile } from './import-profile.ts';
import { signIn as exchangeCode, startSignIn } from './sign-in.ts';

const db = database(env);
const ORIGIN = { ipAddress: '203.0.113.1', userAgent: 'test/1.0', requestId: 'a-request' };

const member = (change: Partial<LinkedInProfile> = {}): LinkedInProfile => ({
  subject: newId(),
  firstName: 'Amara',
  lastName: 'Nwosu',
  verifiedEmail: `${newId()}@example.com`,
  locale: 'en-GB',
  pictureUrl: null,
  ...change,
});

const start = (profile: LinkedInProfile) => startSignIn(env, profile, new Date());
const signIn = (code: string) => exports.LinkedInRpc.signIn({ code }, ORIGIN);

/** Not over RPC, where the runtime reports a rejection as uncaught although the test expects it. */
const directly = (): AccountContext => ({
  ...{ env, ctx: createExecutionContext(), headers: new Headers(), log: createLog({}) },
  ...{ requestId: ORIGIN.requestId, device: deviceAt(null, null), now: new Date() },
});
const exchange = (code: string) => exchangeCode(directly(), { code });
const refused = { name: 'AppError', code: 'INVALID_CREDENTIALS' };
const rowOf = async (id: string) => (await db.select().from(users).where(eq(users.id, id))).at(0);

const callerOf = (userId: string): Caller => ({
  ...{ userId, role: 'user', sessionId: newId(), requestId: ORIGIN.requestId },
});
const importAs = (userId: string, profile: LinkedInProfile, photo: Uint8Array | null = null) =>
  exports.LinkedInRpc.importProfile(callerOf(userId), { profile, photo, origin: ORIGIN });

describe('a sign-in code', () => {
  it('lasts five minutes', async () => {
    const sixMinutesAgo = new Date(Date.now() - 6 * 60_000);
    const code = await startSignIn(env, member(), sixMinutesAgo);
    await expect(exchange(code)).rejects.toMatchObject(refused);
  });

  it('is worth nothing once the account has lost its LinkedIn identity', async () => {
    const profile = member();
    const code = await start(profile);
    await db.delete(identities).where(eq(identities.subject, profile.subject));
    await expect(exchange(code)).rejects.toMatchObject(refused);
  });

  it('is worth nothing once the account is being erased', async () => {
    const profile = member();
    const { user } = await signIn(await start(profile));
    const code = await start(profile);
    const erasingAt = new Date().toISOString();
    await db.update(users).set({ erasingAt }).where(eq(users.id, user.id));
    await expect(exchange(code)).rejects.toMatchObject(refused);
  });
});

describe('an import', () => {
  it('leaves what LinkedIn does not tell, and never replaces an e-mail address', async () => {
    const { userId } = await newUser();
    const before = await rowOf(userId);
    const profile = member({ firstName: null, lastName: null });
    expect(await importAs(userId, profile)).toEqual(['locale']);
    expect(await rowOf(userId)).toMatchObject({
      firstName: before?.firstName,
      email: before?.email,
      emailVerifiedAt: before?.emailVerifiedAt,
      locale: 'en-GB',
      linkedinUrl: null,
    });
  });

  it('gives an account without an e-mail address one that LinkedIn has verified', async () => {
    const profile = member({ verifiedEmail: null });
    const { user } = await signIn(await start(profile));
    expect(user.email).toMatch(/\.invalid$/);
    expect(await importAs(user.id, profile)).not.toContain('email');
    const verifiedEmail = `${newId()}@Example.com`;
    expect(await importAs(user.id, { ...profile, verifiedEmail })).toContain('email');
    expect(await rowOf(user.id)).toMatchObject({
      email: verifiedEmail.toLowerCase(),
      emailVerifiedAt: expect.any(String),
    });
  });

  it('does not take an e-mail address that is another account’s', async () => {
    const profile = member({ verifiedEmail: null });
    const { user } = await signIn(await start(profile));
    const other = await signIn(await start(member()));
    const imported = await importAs(user.id, { ...profile, verifiedEmail: other.user.email });
    expect(imported).not.toContain('email');
    expect((await rowOf(user.id))?.email).toBe(user.email);
  });

  it('does without a photo that is no image', async () => {
    const { userId } = await newUser();
    const page = new TextEncoder().encode('<html>not a photo</html>');
    expect(await importAs(userId, member(), page)).not.toContain('photo');
    expect((await rowOf(userId))?.photoKey).toBeNull();
  });

  it('links the member once, and that is on the account’s record', async () => {
    const { userId } = await newUser();
    const profile = member();
    await importAs(userId, profile);
    await importAs(userId, profile);
    expect(await db.$count(identities, eq(identities.userId, userId))).toBe(1);
    const linked = and(
      eq(securityEvents.userId, userId),
      eq(securityEvents.action, 'identity_linked'),
    );
    await expect.poll(() => db.$count(securityEvents, linked)).toBe(1);
  });

  it('of somebody else’s member changes nothing', async () => {
    const profile = member();
    await signIn(await start(profile));
    const { userId } = await newUser();
    const before = await rowOf(userId);
    await expect(
      importProfile(directly(), callerOf(userId), { profile, photo: null }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await rowOf(userId)).toEqual(before);
  });
});
