import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Fleet, startFleet } from './support/fleet.ts';
import { mailTo, mailsTo, tokenIn } from './support/outbox.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterAll(() => fleet.close());

const PASSWORD = 'correct horse battery';
const NEXT = 'four quite unrelated words';
const CONFIRM_SUBJECT = 'Confirm your e-mail address';
const RESET_SUBJECT = 'Choose a new password';
const CHANGED_SUBJECT = 'Your password was changed';

let addresses = 0;
/** An address that no limit has counted yet. */
const newAddress = () => {
  addresses += 1;
  return `192.0.2.${addresses % 250}`;
};

const post = (path: string, body: object, address = newAddress()): Promise<Answer> =>
  fleet.send('POST', path, { body, headers: { 'cf-connecting-ip': address } });

const as = (token: string, path: string, body: object = {}) =>
  fleet.send('POST', path, { token, body, headers: { 'cf-connecting-ip': newAddress() } });

const logIn = (email: string, password: string, more: object = {}, address?: string) =>
  post('/api/auth/login', { email, password, ...more }, address);

const code = (answer: Answer) => answer.json<{ code: string }>().code;
const seen = (answer: Answer) => [answer.status, code(answer)];

const profile = async (token: string) =>
  (await fleet.send('GET', '/api/profile', { token })).json<{
    emailVerified: boolean;
    twoFactorEnabled: boolean;
  }>();

describe('an address', () => {
  it('is verified with the link that signup sends, once', async () => {
    const { email, token } = await fleet.signUp();
    const mail = await mailTo(fleet, email, CONFIRM_SUBJECT);
    expect((await profile(token)).emailVerified).toBe(false);
    const verify = () => post('/api/auth/verify-email', { token: tokenIn(mail) });
    const done = await verify();
    expect([done.status, done.json()]).toEqual([200, { verified: true }]);
    expect((await profile(token)).emailVerified).toBe(true);
    expect(seen(await verify())).toEqual([400, 'VALIDATION_ERROR']);
  });

  it('gets a new link on request, which retires the first', async () => {
    const { email, token } = await fleet.signUp();
    const first = await mailTo(fleet, email, CONFIRM_SUBJECT);
    expect((await as(token, '/api/auth/verify-email/resend')).status).toBe(202);
    const second = await mailTo(fleet, email, CONFIRM_SUBJECT, 2);
    const verify = (mail: typeof first) => post('/api/auth/verify-email', { token: tokenIn(mail) });
    expect((await verify(first)).status).toBe(400);
    expect((await verify(second)).status).toBe(200);
  });
});

describe('a forgotten password', () => {
  const linkFor = async (email: string) => {
    expect((await post('/api/auth/password/forgot', { email })).status).toBe(202);
    return tokenIn(await mailTo(fleet, email, RESET_SUBJECT));
  };

  it('is replaced by e-mail: the old one and every session end', async () => {
    const { email, token } = await fleet.signUp();
    const link = await linkFor(email);
    const reset = { token: link, newPassword: NEXT };
    expect((await post('/api/auth/password/reset', reset)).status).toBe(204);
    expect(seen(await fleet.send('GET', '/api/profile', { token }))).toEqual([
      401,
      'SESSION_REVOKED',
    ]);
    expect(seen(await logIn(email, PASSWORD))).toEqual([401, 'INVALID_CREDENTIALS']);
    const again = await logIn(email, NEXT);
    expect(again.status).toBe(200);
    const { emailVerified } = await profile(again.json<{ token: string }>().token);
    expect(emailVerified).toBe(true);
    await mailTo(fleet, email, CHANGED_SUBJECT);
  });

  it('is replaced once by 50 parallel uses of one link', async () => {
    const { email } = await fleet.signUp();
    const link = await linkFor(email);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        post('/api/auth/password/reset', { token: link, newPassword: `${NEXT} number ${i}` }),
      ),
    );
    const won = answers.flatMap(({ status }, i) => (status === 204 ? [i] : []));
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(49);
    expect((await logIn(email, `${NEXT} number ${won[0]}`)).status).toBe(200);
    await mailTo(fleet, email, CHANGED_SUBJECT);
    const notices = (await mailsTo(fleet, email)).filter(
      (mail) => mail.subject === CHANGED_SUBJECT,
    );
    expect(notices).toHaveLength(1);
  }, 120_000);

  it('answers for an address without an account as for one with', async () => {
    const { email } = await fleet.signUp();
    const known = await post('/api/auth/password/forgot', { email });
    const unknown = await post('/api/auth/password/forgot', { email: 'nobody@example.com' });
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    await mailTo(fleet, email, RESET_SUBJECT);
    expect(await mailsTo(fleet, 'nobody@example.com')).toEqual([]);
  });
});

describe('a password that is changed', () => {
  it('ends the other sessions at once and tells the owner', async () => {
    const { email, token } = await fleet.signUp();
    const other = (await logIn(email, PASSWORD)).json<{ token: string }>().token;
    const change = { currentPassword: PASSWORD, newPassword: NEXT };
    expect((await as(token, '/api/auth/password', change)).status).toBe(204);
    expect((await fleet.send('GET', '/api/profile', { token })).status).toBe(200);
    const ended = await fleet.send('GET', '/api/profile', { token: other });
    expect(seen(ended)).toEqual([401, 'SESSION_REVOKED']);
    await mailTo(fleet, email, CHANGED_SUBJECT);
  });
});

describe('guessing a password', () => {
  it('locks the address that guesses, and not the owner', async () => {
    const { email } = await fleet.signUp();
    const home = newAddress();
    expect((await logIn(email, PASSWORD, {}, home)).status).toBe(200);

    const attacker = newAddress();
    const guesses = [];
    for (let i = 0; i < 6; i += 1)
      guesses.push(await logIn(email, `guess number ${i}`, {}, attacker));
    expect(guesses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    const locked = guesses.at(-1);
    expect(locked?.json()).toMatchObject({ code: 'ACCOUNT_LOCKED' });
    expect(Number(locked?.headers.get('retry-after'))).toBeGreaterThan(800);

    for (let i = 0; i < 15; i += 1) await logIn(email, `guess number ${i}`);
    const stranger = await logIn(email, PASSWORD);
    expect(seen(stranger)).toEqual([429, 'ACCOUNT_LOCKED']);
    expect(Number(stranger.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await logIn(email, PASSWORD, {}, home)).status).toBe(200);
  }, 120_000);
});

describe('two-factor authentication', () => {
  const STEP_MS = 30_000;

  it('is asked for, takes a code and a recovery code once each, and can be turned off', async () => {
    const { email, token } = await fleet.signUp();
    const { secret, otpauthUrl } = (await as(token, '/api/auth/2fa/setup')).json<{
      secret: string;
      otpauthUrl: string;
    }>();
    expect(otpauthUrl).toContain(secret);
    const app = new TOTP({ secret: Secret.fromBase32(secret) });
    const now = app.generate();
    const next = app.generate({ timestamp: Date.now() + STEP_MS });

    const confirmed = await as(token, '/api/auth/2fa/confirm', { code: now });
    expect(confirmed.status).toBe(200);
    const { recoveryCodes } = confirmed.json<{ recoveryCodes: string[] }>();
    expect(recoveryCodes).toHaveLength(10);
    expect((await profile(token)).twoFactorEnabled).toBe(true);

    expect(seen(await logIn(email, PASSWORD))).toEqual([401, 'TWO_FACTOR_REQUIRED']);
    expect(seen(await logIn(email, PASSWORD, { totp: now }))).toEqual([401, 'INVALID_CREDENTIALS']);
    expect((await logIn(email, PASSWORD, { totp: next })).status).toBe(200);
    expect((await logIn(email, PASSWORD, { totp: next })).status).toBe(401);

    const [first = '', second = ''] = recoveryCodes;
    const uses = await Promise.all(
      Array.from({ length: 4 }, () => logIn(email, PASSWORD, { recoveryCode: first })),
    );
    expect(uses.filter(({ status }) => status === 200)).toHaveLength(1);

    const proof = { password: PASSWORD, recoveryCode: second };
    expect((await as(token, '/api/auth/2fa/disable', proof)).status).toBe(204);
    expect((await profile(token)).twoFactorEnabled).toBe(false);
    expect((await logIn(email, PASSWORD)).status).toBe(200);
  }, 60_000);
});

describe('the record of an account', () => {
  it('tells its owner what happened', async () => {
    const { email, token } = await fleet.signUp();
    await logIn(email, 'not the password');
    await logIn(email, PASSWORD);
    const actions = async () => {
      const answer = await fleet.send('GET', '/api/auth/security-events', { token });
      const { securityEvents } = answer.json<{
        securityEvents: { action: string; status: string }[];
      }>();
      return securityEvents.map(({ action, status }) => `${action} ${status}`);
    };
    await expect
      .poll(actions, { timeout: 5_000 })
      .toEqual(['login success', 'login failed', 'signup success']);
  });
});

describe('the e-mails queue', () => {
  const emails = async (): Promise<Queue> => {
    const core = fleet.harness.getWorker<{ EMAILS: Queue }>('jobmatch-core-local');
    return (await core.getEnv()).EMAILS;
  };

  it('sends a message that comes twice once', async () => {
    const to = 'twice@example.com';
    const [emailId, userId] = [randomUUID(), randomUUID()];
    const message = { kind: 'password_changed', emailId, userId, to, requestId: 'r' };
    const queue = await emails();
    await queue.send(message);
    await queue.send(message);
    await queue.send({ ...message, emailId: randomUUID(), to: 'after@example.com' });
    await mailTo(fleet, 'after@example.com', CHANGED_SUBJECT);
    expect(await mailsTo(fleet, to)).toHaveLength(1);
  });

  it('drops what it cannot read and goes on', async () => {
    const queue = await emails();
    await queue.send({ kind: 'nonsense' });
    const { email } = await fleet.signUp();
    await mailTo(fleet, email, CONFIRM_SUBJECT);
    const lines = fleet.harness.getLogs().map(({ message }) => message);
    expect(lines.filter((line) => line.includes('email.malformed'))).toHaveLength(1);
  });
});

describe('the log', () => {
  it('of every Worker that is deployed is free of tokens and addresses', async () => {
    const { email } = await fleet.signUp();
    const token = tokenIn(await mailTo(fleet, email, CONFIRM_SUBJECT));
    const lines = fleet.harness
      .getLogs()
      .map(({ message }) => message)
      .filter((message) => !message.includes('"service":"outbox"'));
    expect(lines.some((line) => line.includes('email.sent'))).toBe(true);
    expect(lines.filter((line) => line.includes(token) || line.includes(email))).toEqual([]);
  });
});
