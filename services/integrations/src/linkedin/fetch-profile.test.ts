import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXAMPLE_CONFIG } from './example-config.ts';
import { fetchProfile } from './fetch-profile.ts';

const GRANT = { accessToken: 'access-1', subject: 'member-1' };

const upstream = vi.fn<typeof fetch>();
beforeEach(() => vi.stubGlobal('fetch', upstream));
afterEach(() => {
  vi.unstubAllGlobals();
  upstream.mockReset();
});

const profileFrom = (claims: Record<string, unknown>) => {
  upstream.mockResolvedValue(Response.json({ sub: 'member-1', ...claims }));
  return fetchProfile(EXAMPLE_CONFIG, GRANT);
};

describe('a profile', () => {
  it('is what LinkedIn says of the person', async () => {
    const profile = await profileFrom({
      given_name: ' Amara ',
      family_name: 'Nwosu',
      email: 'amara@example.com',
      email_verified: true,
      locale: { language: 'en', country: 'GB' },
      picture: 'https://media.licdn.test/amara',
    });
    expect(profile).toEqual({
      subject: 'member-1',
      firstName: 'Amara',
      lastName: 'Nwosu',
      verifiedEmail: 'amara@example.com',
      locale: 'en-GB',
      pictureUrl: 'https://media.licdn.test/amara',
    });
  });

  it.each([
    [true, 'a@example.com'],
    ['true', 'a@example.com'],
    [false, null],
    ['false', null],
    [undefined, null],
    [1, null],
    ['yes', null],
  ])('with email_verified %j has the e-mail %j', async (email_verified, expected) => {
    const { verifiedEmail } = await profileFrom({ email: 'a@example.com', email_verified });
    expect(verifiedEmail).toBe(expected);
  });

  it('does without what is missing or not as it should be', async () => {
    const profile = await profileFrom({
      given_name: '',
      email: 'no',
      email_verified: true,
      locale: 7,
    });
    expect(profile).toMatchObject({
      firstName: null,
      lastName: null,
      verifiedEmail: null,
      locale: null,
    });
  });

  it('of another person than the id token names is refused', async () => {
    await expect(profileFrom({ sub: 'member-2' })).rejects.toMatchObject({
      code: 'profile_fetch_failed',
    });
  });
});
