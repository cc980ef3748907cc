import { randomUUID } from 'node:crypto';
import { type LinkedInStandIn, startLinkedIn } from '@jobmatch/integrations/local/linkedin';
import { TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './support/browser.ts';
import { type Answer, type Fleet, startFleet } from './support/fleet.ts';
import { mailTo, tokenIn } from './support/outbox.ts';

let linkedIn: LinkedInStandIn;
let fleet: Fleet;
beforeAll(async () => {
  linkedIn = await startLinkedIn();
  fleet = await startFleet({ linkedIn });
});
afterAll(async () => {
  await fleet.close();
  await linkedIn.close();
});
afterEach(() => linkedIn.fail());

const failed = (code: string, page = '/profile/import') =>
  `${page}?linkedin=error&error=${code}&error_code=${code}`;

/** Somebody new with a LinkedIn account; answers how LinkedIn knows them and what it says of them. */
function member(change: { email?: string; email_verified?: boolean; picture?: string } = {}) {
  const sub = `member-${randomUUID()}`;
  const person = {
    sub,
    given_name: 'Amara',
    family_name: 'Nwosu Bright',
    email: `${sub}@example.com`,
    email_verified: true,
    locale: 'en-GB',
    ...change,
  };
  linkedIn.add(person);
  return person;
}

const codeIn = (landing: string) => new URLSearchParams(landing.split('?')[1]).get('code') ?? '';

const exchange = (code: string, more: Record<string, string> = {}) =>
  fleet.send('POST', '/api/auth/linkedin/exchange', { body: { code, ...more } });

interface SignedIn {
  token: string;
  user: { id: string; email: string; firstName: string; lastName: string };
}

async function signIn(sub: string, browser = new Browser(fleet)): Promise<SignedIn> {
  const landing = await browser.goThrough(sub);
  expect(landing).toMatch(/^\/login\?linkedin=success&code=/);
  const answer = await exchange(codeIn(landing));
  expect(answer.status, answer.text).toBe(200);
  return answer.json<SignedIn & Record<string, unknown>>();
}

const codeOf = (answer: Answer) =>
  answer.status < 400 ? answer.status : answer.json<{ code: string }>().code;
const complete = (token: string) => fleet.send('POST', '/api/auth/linkedin/complete', { token });
const profileOf = async (token: string) =>
  (await fleet.send('GET', '/api/profile', { token })).json<Record<string, unknown>>();

describe('signing in', () => {
  it('makes a new member an account, and finds it again ever after', async () => {
    const { sub, email } = member();
    const first = await signIn(sub);
    expect(first.user).toMatchObject({ email, firstName: 'Amara', lastName: 'Nwosu Bright' });
    expect(await profileOf(first.token)).toMatchObject({ email, emailVerified: true });
    const again = await signIn(sub);
    expect(again.user.id).toBe(first.user.id);
    expect(again.token).not.toBe(first.token);
  });

  it('takes a code once, of any number at once', async () => {
    const landing = await new Browser(fleet).goThrough(member().sub);
    const answers = await Promise.all(Array.from({ length: 5 }, () => exchange(codeIn(landing))));
    const outcomes = answers.map((answer) => String(codeOf(answer))).toSorted();
    expect(outcomes).toEqual(['200', ...Array<string>(4).fill('INVALID_CREDENTIALS')]);
    expect(codeOf(await exchange('made-up'))).toBe('INVALID_CREDENTIALS');
  });

  it('never uses an e-mail that LinkedIn has not verified', async () => {
    const owner = await fleet.signUp();
    const { sub } = member({ email: owner.email, email_verified: false });
    const { user, token } = await signIn(sub);
    expect(user.id).not.toBe(owner.id);
    expect(user.email).toMatch(/@users\.jobmatch\.invalid$/);
    expect(await profileOf(token)).toMatchObject({ emailVerified: false });
  });

  it('does not open an account whose e-mail nobody has proven here', async () => {
    const { email } = await fleet.signUp();
    const landing = await new Browser(fleet).goThrough(member({ email }).sub);
    expect(landing).toBe(failed('account_exists', '/login'));
  });

  it('opens the account whose e-mail is verified on both sides', async () => {
    const owner = await fleet.signUp();
    const mail = await mailTo(fleet, owner.email, 'Confirm your e-mail address');
    const body = { token: tokenIn(mail) };
    expect((await fleet.send('POST', '/api/auth/verify-email', { body })).status).toBe(200);
    const { user } = await signIn(member({ email: owner.email }).sub);
    expect(user.id).toBe(owner.id);
  });

  it('asks for the second factor where it is on, and the code waits for it', async () => {
    const { sub } = member();
    const { token } = await signIn(sub);
    const setup = await fleet.send('POST', '/api/auth/2fa/setup', { token });
    const totp = new TOTP({ secret: setup.json<{ secret: string }>().secret });
    const confirm = { token, body: { code: totp.generate() } };
    expect(codeOf(await fleet.send('POST', '/api/auth/2fa/confirm', confirm))).toBe(200);
    const code = codeIn(await new Browser(fleet).goThrough(sub));
    expect(codeOf(await exchange(code))).toBe('TWO_FACTOR_REQUIRED');
    expect(codeOf(await exchange(code, { totp: '000000' }))).toBe('INVALID_CREDENTIALS');
    const next = totp.generate({ timestamp: Date.now() + 30_000 });
    expect(codeOf(await exchange(code, { totp: next }))).toBe(200);
  });
});

describe('an import', () => {
  it('changes the profile once its own user confirms it', async () => {
    const owner = await fleet.signUp();
    const picture = linkedIn.addPicture('amara.png', PNG);
    const { sub, email } = member({ picture });
    const before = await profileOf(owner.token);
    expect(await new Browser(fleet).goThrough(sub, owner.token)).toBe(
      '/profile/import?linkedin=success',
    );
    expect(await profileOf(owner.token)).toEqual(before);

    const confirmed = await complete(owner.token);
    expect(confirmed.json()).toEqual({ imported: ['firstName', 'lastName', 'locale', 'photo'] });
    expect(await profileOf(owner.token)).toMatchObject({
      email: owner.email,
      firstName: 'Amara',
      lastName: 'Nwosu Bright',
      locale: 'en-GB',
      linkedinUrl: null,
      photoUrl: expect.stringContaining('/api/files/download/'),
    });
    expect(email).not.toBe(owner.email);
    const notices = await fleet.send('GET', '/api/notifications', { token: owner.token });
    expect(notices.text).toContain('does not hand over jobs, education or skills');
    expect(codeOf(await complete(owner.token))).toBe('NOT_FOUND');
    expect((await signIn(sub)).user.id).toBe(owner.id);
  });

  it('of a member who is known as another account changes nothing', async () => {
    const { sub } = member();
    const first = await signIn(sub);
    const second = await fleet.signUp();
    const before = await profileOf(second.token);
    await new Browser(fleet).goThrough(sub, second.token);
    expect(codeOf(await complete(second.token))).toBe('CONFLICT');
    expect(await profileOf(second.token)).toEqual(before);
    expect((await signIn(sub)).user.id).toBe(first.user.id);
  });

  it('needs a session of its user', async () => {
    const begin = (init: { token?: string }) =>
      fleet.send('GET', '/api/auth/linkedin/initiate', init);
    expect(codeOf(await begin({}))).toBe('MISSING_AUTH_HEADER');
    const { token } = await fleet.signUp();
    const body = { name: 'Script', scope: 'write' };
    const created = await fleet.send('POST', '/api/auth/tokens', { token, body });
    const personal = created.json<{ token: string }>().token;
    expect(codeOf(await begin({ token: personal }))).toBe('FORBIDDEN');
    expect(codeOf(await complete(personal))).toBe('FORBIDDEN');
    expect(codeOf(await begin({ token }))).toBe(200);
    expect(codeOf(await fleet.send('GET', '/api/auth/linkedin', { token }))).toBe(200);
  });
});

describe('coming back', () => {
  it('says that the user cancelled', async () => {
    const { token } = await fleet.signUp();
    const browser = new Browser(fleet);
    expect(await browser.goThrough('cancel', token)).toBe(failed('user_cancelled'));
    expect(await browser.goThrough('cancel')).toBe(failed('user_cancelled', '/login'));
    expect(codeOf(await complete(token))).toBe('NOT_FOUND');
  });

  it('needs the state that it left with', async () => {
    const browser = new Browser(fleet);
    const { authUrl } = await browser.initiate();
    const back = new URL(await browser.visitLinkedIn(authUrl, member().sub));
    const without = (name: string) => {
      const url = new URL(back);
      url.searchParams.delete(name);
      return url.href;
    };
    const wrong = new URL(back);
    wrong.searchParams.set('state', 'x'.repeat(43));
    expect(await browser.land(wrong.href)).toBe(failed('invalid_state'));
    expect(await browser.land(without('state'))).toBe(failed('missing_parameters'));
    expect(await browser.land(without('code'))).toBe(failed('missing_parameters', '/login'));
    expect(await browser.land(back.href)).toBe(failed('invalid_state'));
  });

  it('works once, however often and fast it is done', async () => {
    const browser = new Browser(fleet);
    const { authUrl } = await browser.initiate();
    const back = await browser.visitLinkedIn(authUrl, member().sub);
    const landings = await Promise.all(Array.from({ length: 10 }, () => browser.land(back)));
    const [succeeded, refused] = [
      landings.filter((landing) => landing.includes('linkedin=success')),
      landings.filter((landing) => landing === failed('invalid_state')),
    ];
    expect([succeeded.length, refused.length]).toEqual([1, 9]);
    expect(await browser.land(back)).toBe(failed('invalid_state'));
  });

  it('after ten minutes is too late', async () => {
    const browser = new Browser(fleet);
    const { authUrl, state } = await browser.initiate();
    const back = await browser.visitLinkedIn(authUrl, member().sub);
    const { OAUTH_STATES } = await fleet.harness
      .getWorker<{ OAUTH_STATES: KVNamespace }>('jobmatch-integrations-local')
      .getEnv();
    const record = JSON.parse((await OAUTH_STATES.get(`oauth:${state}`)) ?? '{}');
    const createdAt = new Date(Date.parse(record.createdAt) - TEN_MINUTES_MS).toISOString();
    await OAUTH_STATES.put(`oauth:${state}`, JSON.stringify({ ...record, createdAt }));
    expect(await browser.land(back)).toBe(failed('expired_state'));
  });

  it('says which part of LinkedIn is down', async () => {
    const browser = new Browser(fleet);
    linkedIn.fail('/oauth/v2/accessToken');
    expect(await browser.goThrough(member().sub)).toBe(failed('token_exchange_failed', '/login'));
    linkedIn.fail('/v2/userinfo');
    const { token } = await fleet.signUp();
    expect(await new Browser(fleet).goThrough(member().sub, token)).toBe(
      failed('profile_fetch_failed'),
    );
    expect(codeOf(await complete(token))).toBe('NOT_FOUND');
  });
});

describe("an attacker's link that a victim opens", () => {
  it('imports into neither account', async () => {
    const [attacker, victim] = [await fleet.signUp(), await fleet.signUp()];
    const profiles = () => Promise.all([attacker, victim].map(({ token }) => profileOf(token)));
    const before = await profiles();
    const { authUrl } = await new Browser(fleet).initiate(attacker.token);
    const victims = new Browser(fleet);
    const { sub } = member();
    expect(await victims.land(await victims.visitLinkedIn(authUrl, sub))).toBe(
      failed('invalid_state'),
    );
    expect(codeOf(await complete(victim.token))).toBe('NOT_FOUND');
    expect(codeOf(await complete(attacker.token))).toBe('NOT_FOUND');
    expect(await profiles()).toEqual(before);
    expect([attacker.id, victim.id]).not.toContain((await signIn(sub)).user.id);
  });

  it("does not sign the victim in to the attacker's account", async () => {
    const attackers = new Browser(fleet);
    const { authUrl } = await attackers.initiate();
    const back = await attackers.visitLinkedIn(authUrl, member().sub);
    const victims = new Browser(fleet);
    await victims.initiate();
    expect(await victims.land(back)).toBe(failed('invalid_state'));
    // Nor does the victim's visit spoil it for who began it.
    expect(await attackers.land(back)).toContain('linkedin=success');
  });
});

describe('a page of the front end', () => {
  it('may have the cookie kept, there and nowhere else', async () => {
    const ask = async (path: string) => {
      const headers = { origin: 'http://localhost:5173' };
      const response = await fleet.harness.fetch(path, { headers });
      await response.text();
      return response.headers.get('access-control-allow-credentials');
    };
    expect(await ask('/api/auth/linkedin/initiate?intent=signin')).toBe('true');
    expect(await ask('/api/auth/session')).toBeNull();
  });
});

const TEN_MINUTES_MS = 10 * 60 * 1000;

/** One transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
