import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, startFleet } from './support/fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterAll(() => fleet.close());

/** What a browser sends when an address is typed in: the console's pages are meant for it, the API's are not. */
const NAVIGATION = { 'sec-fetch-mode': 'navigate', accept: 'text/html' };

async function navigate(path: string) {
  const init = { headers: NAVIGATION, redirect: 'manual' } as const;
  const response = await fleet.harness.fetch(path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a browser that opens', () => {
  it.each(['/', '/jobs/7b3c', '/sign-in?next=%2Fjobs', '/login?linkedin=error', '/apinothing'])(
    '%s gets the console',
    async (path) => {
      const { status, headers, text } = await navigate(path);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain('<div id="root">');
      expect(headers.get('cache-control')).toContain('no-cache');
    },
  );

  it.each([
    ['/health', 200, 'application/json'],
    ['/openapi.json', 200, 'application/json'],
    ['/.well-known/jwks.json', 200, 'application/json'],
    ['/api/profile', 401, 'application/problem+json'],
    ['/api/nothing', 401, 'application/problem+json'],
    ['/mcp', 401, 'application/problem+json'],
  ])('%s gets the API: %i', async (path, status, type) => {
    const answer = await navigate(path);
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
      status,
      type,
    ]);
  });

  it('the address that LinkedIn returns to is sent on', async () => {
    const { status, headers } = await navigate('/api/auth/linkedin/callback?error=x');
    expect([status, new URL(headers.get('location') ?? '').pathname]).toEqual([
      302,
      '/profile/import',
    ]);
  });

  it('/docs gets the reference', async () => {
    const { status, text } = await navigate('/docs');
    expect(status).toBe(200);
    expect(text).toContain('<div id="reference">');
  });
});

describe("the console's pages", () => {
  it.each(['/', '/docs'])('of %s run nothing that is not ours', async (path) => {
    const { headers, text } = await navigate(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    // Every script and style sheet is a file of ours.
    expect(text).not.toMatch(/<script(?![^>]* src="\/)|<style|style="|https?:\/\//);
  });

  it('load what never changes once', async () => {
    const { text } = await navigate('/');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(text)?.[1] ?? '';
    const { status, headers } = await navigate(script);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('are not what a script that is gone is answered with, least of all for a year', async () => {
    const { status, headers } = await navigate('/assets/index-00000000.js');
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
  });
});
