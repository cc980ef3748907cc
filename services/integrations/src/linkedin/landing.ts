import type { Intent } from './oauth-state.ts';

/** Why a return from LinkedIn came to nothing. */
export type Outcome =
  | 'user_cancelled'
  | 'oauth_error'
  | 'missing_parameters'
  | 'invalid_state'
  | 'expired_state'
  | 'token_exchange_failed'
  | 'profile_fetch_failed'
  /** The address belongs to an account that has to be signed in to first. */
  | 'account_exists'
  | 'account_unavailable'
  | 'internal_error';

const PAGE = { import: '/profile/import', signin: '/login' } as const satisfies Record<
  Intent,
  string
>;

/** The front end's page for an outcome; `code` is what a sign-in is exchanged for. */
export function landing(
  { APP_URL }: { APP_URL: string },
  intent: Intent,
  { error, code }: { error?: Outcome; code?: string },
): URL {
  const url = new URL(PAGE[intent], APP_URL);
  const parameters =
    error === undefined
      ? { linkedin: 'success', ...(code === undefined ? {} : { code }) }
      : { linkedin: 'error', error, error_code: error };
  url.search = new URLSearchParams(parameters).toString();
  return url;
}
