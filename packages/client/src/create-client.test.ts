import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { createClient, dataOf } from './create-client.ts';
import { onceOnly } from './idempotency.ts';

/** A client whose requests are answered here, and what it sent. */
function clientOf(answer: Response, token?: string | (() => Promise<string | null>)) {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    return answer;
  };
  const baseUrl = 'https://api.test';
  return { sent, api: createClient({ baseUrl, fetch, ...(token === undefined ? {} : { token }) }) };
}

const problem = (status: number, body: unknown, headers = {}) =>
  Response.json(body, { status, headers });

describe('a client', () => {
  it.each([
    ['jmp_x', 'Bearer jmp_x'],
    [async () => 'fresh', 'Bearer fresh'],
    [async () => null, null],
    [undefined, null],
  ])('sends its token: %s', async (token, expected) => {
    const { api, sent } = clientOf(Response.json({ status: 'ok' }), token);
    expect(await dataOf(api.GET('/health'))).toEqual({ status: 'ok' });
    expect(sent[0]?.headers.get('authorization')).toBe(expected);
  });

  it('sends the key of an action as it was made', async () => {
    const { api, sent } = clientOf(Response.json({ updated: 1 }));
    await api.POST('/api/notifications/read-all', { headers: onceOnly('key-1') });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('key-1');
    expect(onceOnly()).not.toEqual(onceOnly());
  });

  it('rejects with what the problem document says', async () => {
    const { api } = clientOf(
      problem(
        400,
        {
          code: 'VALIDATION_ERROR',
          detail: 'Some fields are not valid.',
          requestId: 'r-1',
          details: { fields: { email: 'Must be an e-mail address.' } },
        },
        { 'retry-after': '7' },
      ),
    );
    const body = { email: 'x' };
    const err: unknown = await api.POST('/api/auth/password/forgot', { body }).catch((e) => e);
    expect(err).toBeInstanceOf(ApiError);
    expect(err).toMatchObject({
      status: 400,
      code: 'VALIDATION_ERROR',
      detail: 'Some fields are not valid.',
      requestId: 'r-1',
      fields: { email: 'Must be an e-mail address.' },
      retryAfterSeconds: 7,
    });
  });

  it('rejects too where no problem document came', async () => {
    const { api } = clientOf(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(api.GET('/health')).rejects.toMatchObject({
      status: 502,
      code: 'UNKNOWN',
      requestId: '',
      fields: {},
      retryAfterSeconds: null,
    });
  });
});
