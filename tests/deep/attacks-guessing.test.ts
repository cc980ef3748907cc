import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Fleet, type Person, startFleet } from '../support/fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterAll(() => fleet.close());

let addresses = 0;
/** An address that no limit has counted yet. */
const newAddress = () => {
  addresses += 1;
  return `192.0.2.${addresses}`;
};

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fleet.send('POST', path, { body, headers: { 'cf-connecting-ip': newAddress(), ...headers } });

/** All of an answer that a client sees, but for what is another for each request. */
function comparable({ status, headers, text }: Answer) {
  const names = [...headers.keys()].filter((name) => name !== 'content-length').toSorted();
  const body = JSON.parse(text === '' ? '{}' : text, (key, value: unknown) =>
    key === 'requestId' ? '' : value,
  );
  return { status, names, body };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How much longer the first takes than the second, by medians of requests that took turns. */
async function timesAsLong(
  pairs: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
) {
  const took: [number[], number[]] = [[], []];
  for (let i = 0; i < pairs; i += 1) {
    for (const [index, ask] of [one, other].entries()) {
      const startedMs = performance.now();
      await ask();
      took[index]?.push(performance.now() - startedMs);
    }
  }
  return median(took[0]) / median(took[1]);
}

const WRONG = 'not the password at all';

describe('whether an address has an account', () => {
  it('is not told by signing in, in words, headers or time', async () => {
    const { email } = await fleet.signUp();
    const known = () => post('/api/auth/login', { email, password: WRONG });
    const unknown = () => {
      return post('/api/auth/login', { email: `${randomUUID()}@example.com`, password: WRONG });
    };
    expect(comparable(await known())).toEqual(comparable(await unknown()));
    // An account that is not looked for costs no hash, which is twenty times everything else.
    const ratio = await timesAsLong(8, known, unknown);
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  }, 60_000);

  it('is not told by asking for a new password', async () => {
    const { email } = await fleet.signUp();
    const answers = [email, `${randomUUID()}@example.com`, email.toUpperCase()].map((address) =>
      post('/api/auth/password/forgot', { email: address }),
    );
    const [known, ...others] = (await Promise.all(answers)).map(comparable);
    expect(known?.status).toBe(202);
    for (const other of others) expect(other).toEqual(known);
  });

  it('is not told by a link, a code or a token that leads nowhere', async () => {
    for (const [path, field] of [
      ['/api/auth/password/reset', 'token'],
      ['/api/auth/verify-email', 'token'],
      ['/api/auth/refresh', 'refreshToken'],
      ['/api/auth/linkedin/exchange', 'code'],
    ] as const) {
      const body = path.endsWith('reset') ? { newPassword: 'four quite unrelated words' } : {};
      const sent = [randomUUID(), 'x', "' or 1=1 --"].map((value) =>
        post(path, { ...body, [field]: value }),
      );
      const [first, ...others] = (await Promise.all(sent)).map(comparable);
      expect([path, first?.status]).toEqual([path, expect.toBeOneOf([400, 401])]);
      for (const other of others) expect([path, other]).toEqual([path, first]);
    }
  });
});

describe('the lockout of an account', () => {
  it('counts one address for all the ways to write it', async () => {
    const { email } = await fleet.signUp();
    const at = { 'cf-connecting-ip': newAddress() };
    const [name = '', host = ''] = email.split('@');
    const written = [
      email.toUpperCase(),
      ` ${email} `,
      `${name}@${host.toUpperCase()}`,
      email.replace('p', '\uff50'),
      email.replace('person', 'P\u0065rson'),
    ];
    const guesses = [];
    for (const address of written) {
      guesses.push(await post('/api/auth/login', { email: address, password: WRONG }, at));
    }
    expect(guesses.map(({ status }) => status)).toEqual(written.map(() => 401));
    const locked = await post('/api/auth/login', { email, password: WRONG }, at);
    expect([locked.status, locked.json()['code']]).toEqual([429, 'ACCOUNT_LOCKED']);
  });
});

describe('a limit', () => {
  /** Requests with what a proxy might believe of where they come from. */
  const disguises = Array.from({ length: 12 }, (_, i) => ({
    ...{ 'x-forwarded-for': `10.0.0.${i}`, 'x-real-ip': `10.0.1.${i}`, 'client-ip': `10.0.2.${i}` },
    ...{ 'true-client-ip': `10.0.3.${i}`, 'x-client-ip': `10.0.4.${i}`, via: `1.1 p${i}` },
    ...{ 'cf-connecting-ipv6': `2001:db8::${i}`, 'cf-pseudo-ipv4': `240.0.0.${i}` },
    ...{
      forwarded: `for=10.0.5.${i}`,
      'x-cluster-client-ip': `10.0.6.${i}`,
      'x-originating-ip': `${i}`,
    },
    ...{
      'x-jobmatch-client-address': `10.0.7.${i}`,
      'user-agent': `agent/${i}`,
      'x-request-id': `request-${i}`,
    },
  }));

  const refusals = (answers: readonly Answer[]) =>
    answers.filter(({ status }) => status === 429).length;

  it('of an address is not escaped by saying to be another', async () => {
    const at = { 'cf-connecting-ip': newAddress() };
    const answers = [];
    for (const disguise of disguises)
      answers.push(await post('/api/auth/signup', {}, { ...disguise, ...at }));
    expect(refusals(answers)).toBe(2);
  });

  it('of an IPv6 network is not escaped by another notation or address of it', async () => {
    const notations = [
      ...[
        '2001:db8:77:1::1',
        '2001:DB8:77:1::2',
        '2001:0db8:0077:0001::3',
        '2001:db8:77:1:0:0:0:4',
      ],
      ...['2001:db8:77:1:ffff:ffff:ffff:ffff', '2001:db8:77:1:5::', '2001:db8:77:1::0:6'],
      ...[
        '2001:db8:0077:1:a:b:c:d',
        '2001:db8:77:01::8',
        '2001:db8:77:1::1.2.3.4',
        '2001:db8:77:1::',
      ],
    ];
    const answers = [];
    for (const address of notations) {
      answers.push(await post('/api/auth/signup', {}, { 'cf-connecting-ip': address }));
    }
    expect(refusals(answers)).toBe(1);
  });

  it('of a user is one for all their sessions, tokens, addresses and spellings', async () => {
    const person = await fleet.signUp();
    const login = await post('/api/auth/login', { email: person.email, password: person.password });
    const made = await fleet.send('POST', '/api/auth/tokens', {
      token: person.token,
      body: { name: 'x', scope: 'write' },
    });
    const tokens = [
      person.token,
      ...[login, made].map((answer) => answer.json<{ token: string }>().token),
    ];
    const paths = [
      '/api/exports/pdf',
      '/api/exports/pdf/',
      '/api/exports/pdf?x=1',
      '/api/exports/text',
    ];
    const answers = [];
    for (let i = 0; i < 32; i += 1) {
      const headers = { 'cf-connecting-ip': newAddress() };
      const token = tokens[i % tokens.length] ?? '';
      answers.push(
        await fleet.send('POST', paths[i % paths.length] ?? '', { token, headers, body: {} }),
      );
    }
    expect(refusals(answers)).toBe(2);
  });

  it('is not lifted by what a client says of its own', async () => {
    const at = {
      'cf-connecting-ip': newAddress(),
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
    };
    const answers = [];
    for (let i = 0; i < 11; i += 1) {
      answers.push(
        await post(`/api/auth/signup?reset=${i}`, {}, { ...at, 'idempotency-key': `key-${i}` }),
      );
    }
    expect(refusals(answers)).toBe(1);
  });
});

describe('an Idempotency-Key', () => {
  it('of another user is no way to their answer', async () => {
    const [victim, attacker] = [await fleet.signUp(), await fleet.signUp()];
    const body = { title: 'Welder', company: 'Harbour Works', description: 'Only mine.' };
    const headers = { 'idempotency-key': 'guessed' };
    const send = ({ token }: Person, sent: object) =>
      fleet.send('POST', '/api/jobs', { token, headers, body: sent });
    const [mine, theirs] = [await send(victim, body), await send(attacker, body)];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.headers.get('idempotency-replayed')).toBeNull();
    expect(theirs.json()['id']).not.toBe(mine.json()['id']);
    expect((await send(victim, body)).headers.get('idempotency-replayed')).toBe('true');
    // Asking for other rows under the same key says nothing of what the victim did.
    expect((await send(attacker, { ...body, title: 'x' })).json()['code']).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });
});
