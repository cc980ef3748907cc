import type { LinkedInProfile } from '@jobmatch/shared/contracts/linkedin';
import { text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import type { LinkedInConfig } from './config.ts';
import type { Grant } from './exchange-code.ts';
import { fetchJson } from './fetch-json.ts';
import { RefusedByProvider } from './refused-by-provider.ts';

/** A claim that is absent, or not as it should be, is no reason to turn somebody away. */
const optional = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) =>
  v.fallback(v.nullable(schema, null), null);

/** `en-US`, or LinkedIn's older `{language, country}`. */
const Locale = v.union([
  text(35),
  v.pipe(
    v.object({ language: text(8), country: text(8) }),
    v.transform(({ language, country }) => `${language}-${country}`),
  ),
]);

const UserInfo = v.object({
  sub: text(255),
  given_name: optional(text(100)),
  family_name: optional(text(100)),
  email: optional(v.pipe(text(254), v.email())),
  /** LinkedIn has sent both a boolean and its name. */
  email_verified: optional(v.union([v.boolean(), v.string()])),
  locale: optional(Locale),
  picture: optional(text(2048)),
});

/** What LinkedIn tells of whom a grant is for. Throws {@link RefusedByProvider}. */
export async function fetchProfile(
  config: LinkedInConfig,
  { accessToken, subject }: Grant,
): Promise<LinkedInProfile> {
  const answer = await fetchJson(
    'profile_fetch_failed',
    new URL('/v2/userinfo', config.LINKEDIN_API_URL),
    { headers: { authorization: `Bearer ${accessToken}` } },
  );
  const parsed = v.safeParse(UserInfo, answer);
  if (!parsed.success) throw refused('The profile is not as it should be.');
  const info = parsed.output;
  // OpenID Connect Core 5.3.2: without this, tokens could be swapped.
  if (info.sub !== subject) throw refused('The profile is of another person.');
  const isVerified = info.email_verified === true || info.email_verified === 'true';
  return {
    subject,
    firstName: info.given_name,
    lastName: info.family_name,
    verifiedEmail: isVerified ? info.email : null,
    locale: info.locale,
    pictureUrl: info.picture,
  };
}

const refused = (message: string) => new RefusedByProvider('profile_fetch_failed', message);
