/** What went wrong on the way to LinkedIn and back, by the `error_code` that the API redirects with. */
const MESSAGES: Readonly<Record<string, string>> = {
  user_cancelled: 'You cancelled at LinkedIn. Nothing was changed.',
  expired_state: 'That took longer than ten minutes. Begin again.',
  invalid_state: 'This return does not belong to something begun in this browser. Begin again.',
  account_exists:
    'Your LinkedIn address belongs to an account here. Sign in with your password, confirm your address and import from LinkedIn; that links the two.',
  account_unavailable: 'The account that belongs to this LinkedIn profile is being erased.',
};

export const linkedInFailure = (code: string | null): string =>
  MESSAGES[code ?? ''] ?? 'LinkedIn did not answer as expected. Try again in a moment.';
