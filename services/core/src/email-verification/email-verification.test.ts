import { waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { oneTimeTokens } from '@jobmatch/db-schema/identities';
import { newId } from '@jobmatch/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { contextAt } from '../../test/account-context.ts';
import { anonymous } from '../../test/client.ts';
import { tokenFor } from '../../test/one-time-token.ts';
import { PASSWORD, signUp } from '../../test/signed-in.ts';
import { signUp as signUpWith } from '../auth/service.ts';
import { database } from '../database.ts';

const db = database(env);
const VERIFY = '/api/auth/verify-email';
const RESEND = '/api/auth/verify-email/resend';

const usable = (userId: string) =>
  db
    .select()
    .from(oneTimeTokens)
    .where(and(eq(oneTimeTokens.userId, userId), isNull(oneTimeTokens.usedAt)));

/** A new account whose own first link has been made. */
async function account() {
  const signedIn = await signUp();
  await vi.waitFor(async () => expect(await usable(signedIn.userId)).toHaveLength(1));
  const verified = async () => {
    const { body } = await signedIn.send('GET', '/api/profile');
    return (body as { emailVerified: boolean }).emailVerified;
  };
  return { ...signedIn, verified };
}

const verify = (token: string) => anonymous('POST', VERIFY, { token });

describe('verifying an e-mail address', () => {
  it('works once', async () => {
    const { userId, verified } = await account();
    const token = await tokenFor(userId, 'verify_email');
    expect(await verified()).toBe(false);
    const answers = await Promise.all(Array.from({ length: 10 }, () => verify(token)));
    const done = answers.filter(({ status }) => status === 200);
    expect(done.map(({ body }) => body)).toEqual([{ verified: true }]);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(9);
    expect(await verified()).toBe(true);
  });

  it('works for 24 hours', async () => {
    const { userId, verified } = await account();
    const ago = (ms: number) => new Date(Date.now() - ms);
    const late = await tokenFor(userId, 'verify_email', ago(86_400_000));
    expect((await verify(late)).status).toBe(400);
    expect(await verified()).toBe(false);
    const inTime = await tokenFor(userId, 'verify_email', ago(86_400_000 - 60_000));
    expect((await verify(inTime)).status).toBe(200);
  });

  it('takes no token for something else', async () => {
    const { userId, verified } = await account();
    expect((await verify(await tokenFor(userId, 'reset_password'))).status).toBe(400);
    expect(await verified()).toBe(false);
  });
});

describe('signing up', () => {
  it('succeeds when the queue is down', async () => {
    const context = contextAt(new Date());
    const send = () => Promise.reject(new Error('The queue is down.'));
    const broken = { ...context, env: { ...env, EMAILS: { ...env.EMAILS, send } } };
    const email = `${newId()}@example.com`;
    const signedUp = await signUpWith(broken, { email, password: PASSWORD, fullName: 'Ada' });
    await waitOnExecutionContext(context.ctx);
    expect(signedUp.user.email).toBe(email);
    expect(await usable(signedUp.user.id)).toHaveLength(1);
  });
});

describe('asking for the link again', () => {
  it('retires the earlier ones', async () => {
    const { userId, send } = await account();
    const earlier = await tokenFor(userId, 'verify_email');
    expect((await send('POST', RESEND)).status).toBe(202);
    expect((await verify(earlier)).status).toBe(400);
    expect(await usable(userId)).toHaveLength(1);
  });

  it('makes nothing for a verified address', async () => {
    const { userId, send } = await account();
    await verify(await tokenFor(userId, 'verify_email'));
    expect((await send('POST', RESEND)).status).toBe(202);
    expect(await usable(userId)).toEqual([]);
  });

  it('makes no more than five an hour, and the last of them works', async () => {
    const { userId, send } = await account();
    for (let i = 0; i < 8; i += 1) expect((await send('POST', RESEND)).status).toBe(202);
    const all = db.select().from(oneTimeTokens).where(eq(oneTimeTokens.userId, userId));
    expect(await all).toHaveLength(5);
    expect(await usable(userId)).toHaveLength(1);
  });

  it('needs a session', async () => {
    expect((await anonymous('POST', RESEND)).status).toBe(401);
  });
});
