import { env } from 'cloudflare:workers';
import { totp } from '@jobmatch/db-schema/identities';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../../test/account-context.ts';
import { PASSWORD, from, signUp } from '../../test/signed-in.ts';
import { database } from '../database.ts';
import { open, seal } from '../secret-box.ts';
import { spendSecondFactor } from './second-factor.ts';

const db = database(env);
const SETUP = '/api/auth/2fa/setup';
const CONFIRM = '/api/auth/2fa/confirm';
const DISABLE = '/api/auth/2fa/disable';
const STEP_MS = 30_000;

const codeAt = (secret: string, timestamp: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });

/** Still unspent when the code of now is spent, and in the window whenever it is sent. */
const nextCode = (secret: string) => codeAt(secret, Date.now() + STEP_MS);

async function account() {
  const email = `${newId()}@example.com`;
  const signedIn = await signUp(email);
  const logIn = (factor: object = {}, address = '203.0.113.5') =>
    from(address)('POST', '/api/auth/login', { email, password: PASSWORD, ...factor });
  const enabled = async () => {
    const { body } = await signedIn.send('GET', '/api/profile');
    return (body as { twoFactorEnabled: boolean }).twoFactorEnabled;
  };
  return { email, ...signedIn, logIn, enabled };
}

async function protectedAccount() {
  const user = await account();
  const { secret } = (await user.send('POST', SETUP)).body as { secret: string };
  const confirmedWith = codeAt(secret, Date.now());
  const answer = await user.send('POST', CONFIRM, { code: confirmedWith });
  expect(answer.status).toBe(200);
  const { recoveryCodes } = answer.body as { recoveryCodes: string[] };
  return { ...user, secret, confirmedWith, recoveryCodes };
}

const code = (answer: { body: unknown }) => (answer.body as { code: string }).code;

describe('setting two-factor authentication up', () => {
  it('changes nothing before it is confirmed', async () => {
    const { email, send, logIn, enabled } = await account();
    const { body } = await send('POST', SETUP);
    const { secret, otpauthUrl } = body as { secret: string; otpauthUrl: string };
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(decodeURIComponent(otpauthUrl)).toContain(`otpauth://totp/JobMatch AI:${email}`);
    expect(await enabled()).toBe(false);
    expect((await logIn()).status).toBe(200);
    const wrong = await send('POST', CONFIRM, { code: codeAt(secret, Date.now() - 3 * STEP_MS) });
    expect(wrong).toMatchObject({
      status: 400,
      body: { details: { fields: { code: expect.any(String) } } },
    });
    expect(await enabled()).toBe(false);
  });

  it('shows ten recovery codes and stores hashes', async () => {
    const { userId, secret, recoveryCodes, enabled } = await protectedAccount();
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const one of recoveryCodes) expect(one).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/);
    expect(await enabled()).toBe(true);
    const [row] = await db.select().from(totp).where(eq(totp.userId, userId));
    expect(row?.recoveryHashes).toHaveLength(10);
    const stored = JSON.stringify(row);
    for (const plain of [secret, ...recoveryCodes]) expect(stored).not.toContain(plain);
  });

  it('cannot be done over the head of a confirmed one', async () => {
    const { send, secret } = await protectedAccount();
    expect((await send('POST', SETUP)).status).toBe(409);
    expect((await send('POST', CONFIRM, { code: nextCode(secret) })).status).toBe(409);
  });

  it('takes one of 10 parallel confirmations', async () => {
    const { send } = await account();
    const { secret } = (await send('POST', SETUP)).body as { secret: string };
    const body = { code: codeAt(secret, Date.now()) };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send('POST', CONFIRM, body)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('signing in with two-factor authentication', () => {
  it('asks for the code, and only after the right password', async () => {
    const { logIn } = await protectedAccount();
    const asked = await logIn();
    expect([asked.status, code(asked)]).toEqual([401, 'TWO_FACTOR_REQUIRED']);
    const wrong = await logIn({ password: 'not the password' });
    expect(code(wrong)).toBe('INVALID_CREDENTIALS');
  });

  it('takes a code once', async () => {
    const { secret, logIn } = await protectedAccount();
    const totpCode = nextCode(secret);
    const answers = await Promise.all(Array.from({ length: 5 }, () => logIn({ totp: totpCode })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(4);
    expect((await logIn({ totp: totpCode })).status).toBe(401);
  });

  it('does not take the code that turned it on', async () => {
    const { confirmedWith, logIn } = await protectedAccount();
    expect((await logIn({ totp: confirmedWith })).status).toBe(401);
  });

  it('does not take an earlier code than the last', async () => {
    const { userId, secret } = await protectedAccount();
    const later = Date.now() + 10 * STEP_MS;
    const spend = (timestamp: number) =>
      spendSecondFactor(contextAt(new Date(later)), userScope({ userId }), {
        code: codeAt(secret, timestamp),
      });
    expect(await spend(later)).toBe(true);
    expect(await spend(later)).toBe(false);
    expect(await spend(later - STEP_MS)).toBe(false);
    expect(await spend(later + STEP_MS)).toBe(true);
  });

  it('takes codes one step off and no further', async () => {
    const { userId, secret } = await protectedAccount();
    const later = Date.now() + 10 * STEP_MS;
    const at = (timestamp: number) =>
      spendSecondFactor(contextAt(new Date(later)), userScope({ userId }), {
        code: codeAt(secret, timestamp),
      });
    expect(await at(later - 2 * STEP_MS)).toBe(false);
    expect(await at(later + 2 * STEP_MS)).toBe(false);
    expect(await at(later - STEP_MS)).toBe(true);
    expect(await at(later + STEP_MS)).toBe(true);
  });

  it('counts a wrong code towards the lockout, and the asking not', async () => {
    const { secret, logIn } = await protectedAccount();
    const stale = codeAt(secret, Date.now() - 10 * STEP_MS);
    const statuses = [];
    for (let i = 0; i < 5; i += 1) {
      expect(code(await logIn())).toBe('TWO_FACTOR_REQUIRED');
      statuses.push((await logIn({ totp: stale })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
    const locked = await logIn({ totp: nextCode(secret) });
    expect([locked.status, code(locked)]).toEqual([429, 'ACCOUNT_LOCKED']);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { recoveryCodes, logIn } = await protectedAccount();
    const [first = '', second = ''] = recoveryCodes;
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => logIn({ recoveryCode: first })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const typed = second.toLowerCase().replaceAll('-', ' ');
    expect((await logIn({ recoveryCode: typed })).status).toBe(200);
    expect((await logIn({ recoveryCode: second })).status).toBe(401);
  });
});

describe('turning it off', () => {
  it('takes the password and a code', async () => {
    const { secret, send, logIn, enabled } = await protectedAccount();
    const good = { password: PASSWORD, code: nextCode(secret) };
    for (const [body, status] of [
      [{ ...good, password: 'not the password' }, 401],
      [{ ...good, code: codeAt(secret, Date.now() - 10 * STEP_MS) }, 401],
      [{ password: PASSWORD }, 400],
      [good, 204],
    ] as const) {
      expect((await send('POST', DISABLE, body)).status).toBe(status);
    }
    expect(await enabled()).toBe(false);
    expect((await logIn()).status).toBe(200);
  });

  it('takes a recovery code in place of a code', async () => {
    const { send, recoveryCodes, enabled } = await protectedAccount();
    const body = { password: PASSWORD, recoveryCode: recoveryCodes[3] };
    expect((await send('POST', DISABLE, body)).status).toBe(204);
    expect(await enabled()).toBe(false);
  });
});

describe('the stored secret', () => {
  it('opens for its own user only', async () => {
    const secret = crypto.getRandomValues(new Uint8Array(20));
    const sealed = await seal(env.TOTP_ENCRYPTION_KEY, 'user-a', secret);
    expect(await open(env.TOTP_ENCRYPTION_KEY, 'user-a', sealed)).toEqual(secret);
    await expect(open(env.TOTP_ENCRYPTION_KEY, 'user-b', sealed)).rejects.toThrow(
      'Decryption failed',
    );
    const otherKey = Buffer.alloc(32).toString('base64');
    await expect(open(otherKey, 'user-a', sealed)).rejects.toThrow('Decryption failed');
  });

  it('is sealed differently every time', async () => {
    const secret = new Uint8Array(20);
    expect(await seal(env.TOTP_ENCRYPTION_KEY, 'a', secret)).not.toBe(
      await seal(env.TOTP_ENCRYPTION_KEY, 'a', secret),
    );
  });
});
