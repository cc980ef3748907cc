import { describe, expect, it } from 'vitest';
import { authorizedFetch } from './authorized-fetch.ts';
import type { Session } from './session.ts';

const refusal = (code: string, headers: Record<string, string> = {}) =>
  Response.json({ code }, { status: 401, headers });
const GATEWAY = { 'www-authenticate': 'Bearer' };

/** Sends one POST through answers that come in turn. */
async function post(answers: Response[], fresh: string | null = 'new') {
  const sent: string[] = [];
  let signedOut = false;
  const session = {
    accessToken: async () => 'old',
    refresh: async () => fresh,
    signOut: () => {
      signedOut = true;
    },
  };
  // As much of a session as a fetch uses.
  const send = authorizedFetch(session as unknown as Session, async (request) => {
    sent.push(`${request.headers.get('authorization')} ${await request.text()}`);
    return answers.shift() ?? Response.error();
  });
  const request = new Request('https://console.test/api/x', { method: 'POST', body: 'form' });
  const { status } = await send(request);
  return { status, sent, signedOut };
}

describe('a request of who is signed in', () => {
  it('carries the token', async () => {
    expect(await post([new Response()])).toMatchObject({ sent: ['Bearer old form'] });
  });

  it('is sent once more, whole, when the token has run out', async () => {
    const answers = [refusal('TOKEN_EXPIRED', GATEWAY), new Response(null, { status: 201 })];
    expect(await post(answers)).toEqual({
      status: 201,
      sent: ['Bearer old form', 'Bearer new form'],
      signedOut: false,
    });
  });

  it('is not sent a third time', async () => {
    const expired = () => refusal('TOKEN_EXPIRED', GATEWAY);
    const { status, sent } = await post([expired(), expired(), new Response()]);
    expect([status, sent.length]).toEqual([401, 2]);
  });

  it('ends the session where the gateway says that it has ended', async () => {
    const { signedOut } = await post([refusal('SESSION_REVOKED', GATEWAY)]);
    expect(signedOut).toBe(true);
  });

  it.each(['INVALID_CREDENTIALS', 'INVALID_TOKEN'])(
    'keeps the session where a service refuses what was entered: %s',
    async (code) => {
      expect(await post([refusal(code)])).toMatchObject({ status: 401, signedOut: false });
    },
  );
});
