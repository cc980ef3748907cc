import { describe, expect, it } from 'vitest';
import { type OAuthState, keepState, useState } from './oauth-state.ts';

const START = new Date('2026-11-22T12:00:00.000Z');
const RECORD: OAuthState = {
  intent: 'signin',
  userId: null,
  provider: 'linkedin',
  nonce: 'nonce-1',
  codeVerifier: 'verifier-1',
  redirectTo: 'https://api.test/back',
  browser: 'browser-1',
  createdAt: START.toISOString(),
};

/** A KV that, as elsewhere in the world, goes on showing what was deleted. */
async function states() {
  const kept = new Map<string, string>();
  const claimed = new Set<string>();
  const env = {
    OAUTH_STATES: {
      put: async (key: string, value: string) => void kept.set(key, value),
      get: async (key: string) => kept.get(key) ?? null,
      delete: async () => {},
    },
    OAUTH_STATE_USE: {
      getByName: (name: string) => ({
        claim: async () => !claimed.has(name) && claimed.add(name).has(name),
      }),
    },
  };
  await keepState(env, 'state-1', RECORD);
  return ({ state = 'state-1', browser = 'browser-1', afterSeconds = 1 } = {}) => {
    const now = new Date(START.getTime() + afterSeconds * 1000);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fakes have what one use calls
    return useState(env as unknown as Parameters<typeof useState>[0], state, { browser, now });
  };
}

describe('a state', () => {
  it('is used once, even where KV still shows it', async () => {
    const use = await states();
    const outcomes = await Promise.all([use(), use(), use()]);
    expect(outcomes).toEqual([RECORD, 'invalid_state', 'invalid_state']);
  });

  it('is nothing to another browser, which cannot use it up either', async () => {
    const use = await states();
    expect(await use({ browser: 'browser-2' })).toBe('invalid_state');
    expect(await use()).toEqual(RECORD);
  });

  it('lasts ten minutes', async () => {
    const use = await states();
    expect(await use({ afterSeconds: 601 })).toBe('expired_state');
    expect(await use({ afterSeconds: 600 })).toEqual(RECORD);
    expect(await use({ state: 'state-2' })).toBe('invalid_state');
  });
});
