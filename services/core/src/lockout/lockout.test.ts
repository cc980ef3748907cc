import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../../test/account-context.ts';
import { PASSWORD, from, signUp } from '../../test/signed-in.ts';
import { clearFailures, countAttempt, withdraw } from './attempt.ts';

const newEmail = () => `${newId()}@example.com`;
const WRONG = 'certainly not the password';
const T0 = Date.parse('2026-11-22T12:00:00Z');
const at = (seconds: number) => new Date(T0 + seconds * 1000);

const logInFrom = (address: string, email: string, password: string) =>
  from(address)('POST', '/api/auth/login', { email, password });

interface Refusal {
  code: string;
  detail: string;
  details: { retryAfterSeconds: number; lockedUntil: string };
}

/** Whether an attempt would get as far as comparing the password. */
const attempt = (email: string, seconds: number, address: string) =>
  countAttempt(contextAt(at(seconds), address), email).then(
    () => 'counted',
    (err: { code: string; details?: { retryAfterSeconds: number } }) =>
      `${err.code} ${err.details?.retryAfterSeconds}`,
  );

describe('the lockout of an e-mail at an address', () => {
  it.each(['known', 'unknown'])(
    'looks at 5 of 60 parallel wrong passwords (%s e-mail)',
    async (which) => {
      const email = newEmail();
      if (which === 'known') await signUp(email);
      const answers = await Promise.all(
        Array.from({ length: 60 }, () => logInFrom('203.0.113.9', email, WRONG)),
      );
      const count = (status: number) => answers.filter((a) => a.status === status).length;
      expect([count(401), count(429)]).toEqual([5, 55]);
      const refused = answers.find(({ status }) => status === 429);
      if (refused === undefined) throw new Error('None was refused.');
      const { code, detail, details } = refused.body as Refusal;
      expect([code, detail]).toEqual([
        'ACCOUNT_LOCKED',
        'Too many failed attempts. Try again in 15 minutes.',
      ]);
      expect(details.retryAfterSeconds).toBeGreaterThan(890);
      expect(refused.headers.get('retry-after')).toBe(String(details.retryAfterSeconds));
      expect(Date.parse(details.lockedUntil)).toBeGreaterThan(Date.now());
    },
  );

  it('refuses the right password too, but only at that address', async () => {
    const email = newEmail();
    await signUp(email);
    for (let i = 0; i < 5; i += 1) await logInFrom('203.0.113.9', email, WRONG);
    expect((await logInFrom('203.0.113.9', email, PASSWORD)).status).toBe(429);
    expect((await logInFrom('203.0.113.8', email, PASSWORD)).status).toBe(200);
  });

  it('starts counting anew after a success', async () => {
    const email = newEmail();
    await signUp(email);
    for (const password of [WRONG, WRONG, WRONG, WRONG, PASSWORD, WRONG, WRONG, WRONG, WRONG]) {
      expect((await logInFrom('203.0.113.9', email, password)).status).not.toBe(429);
    }
    expect((await logInFrom('203.0.113.9', email, PASSWORD)).status).toBe(200);
  });

  it('ends 15 minutes after the fifth failure and is not lengthened by what it refuses', async () => {
    const email = newEmail();
    for (let i = 0; i < 5; i += 1) expect(await attempt(email, i * 60, 'a')).toBe('counted');
    expect(await attempt(email, 600, 'a')).toBe('ACCOUNT_LOCKED 540');
    expect(await attempt(email, 1139, 'a')).toBe('ACCOUNT_LOCKED 1');
    expect(await attempt(email, 1140, 'a')).toBe('counted');
  });

  it('forgets failures that are 15 minutes apart', async () => {
    const email = newEmail();
    for (let i = 0; i < 10; i += 1) expect(await attempt(email, i * 300, 'a')).toBe('counted');
  });

  it('does not count an attempt that is withdrawn', async () => {
    const email = newEmail();
    for (let i = 0; i < 4; i += 1) await attempt(email, i, 'a');
    for (let i = 4; i < 20; i += 1) {
      const context = contextAt(at(i), 'a');
      await withdraw(context, await countAttempt(context, email));
    }
    expect(await attempt(email, 20, 'a')).toBe('counted');
    expect(await attempt(email, 21, 'a')).toBe('ACCOUNT_LOCKED 899');
  });
});

describe('the brake on an e-mail', () => {
  const failEverywhere = async (email: string) => {
    for (let i = 0; i < 20; i += 1) expect(await attempt(email, i, `bot-${i}`)).toBe('counted');
  };

  it('gives strangers one attempt a minute between them after 20 failures in an hour', async () => {
    const email = newEmail();
    await failEverywhere(email);
    expect(await attempt(email, 20, 'stranger')).toBe('ACCOUNT_LOCKED 59');
    expect(await attempt(email, 78, 'another')).toBe('ACCOUNT_LOCKED 1');
    const parallel = await Promise.all(
      Array.from({ length: 10 }, (_, i) => attempt(email, 80, `late-${i}`)),
    );
    expect(parallel.filter((answer) => answer === 'counted')).toHaveLength(1);
    expect(await attempt(email, 100, 'stranger')).toBe('ACCOUNT_LOCKED 40');
  });

  it('does not hold up an address that signed in to the account before', async () => {
    const email = newEmail();
    await signUp(email);
    const home = '203.0.113.77';
    expect((await logInFrom(home, email, PASSWORD)).status).toBe(200);
    await failEverywhere(email);
    expect(await attempt(email, 20, 'stranger')).toMatch(/^ACCOUNT_LOCKED/);
    for (let i = 0; i < 5; i += 1) expect(await attempt(email, 20 + i, home)).toBe('counted');
    expect(await attempt(email, 26, home)).toBe('ACCOUNT_LOCKED 898');
  });

  it('lets an attempt that was withdrawn be finished', async () => {
    const email = newEmail();
    for (let i = 0; i < 19; i += 1) await attempt(email, i, `bot-${i}`);
    const first = contextAt(at(30), 'new-phone');
    await withdraw(first, await countAttempt(first, email));
    const second = contextAt(at(40), 'new-phone');
    const counted = await countAttempt(second, email);
    expect(counted.locks).toBe(false);
    await clearFailures(second, counted);
  });

  it('loosens when the failures are an hour old', async () => {
    const email = newEmail();
    await failEverywhere(email);
    expect(await attempt(email, 3700, 'stranger')).toBe('counted');
    expect(await attempt(email, 3701, 'another')).toBe('counted');
  });
});
