const NAMES: Readonly<Record<string, string>> = {
  signup: 'Account created',
  login: 'Signed in',
  logout: 'Signed out',
  lockout: 'Locked after failed tries',
  email_verified: 'E-mail address confirmed',
  identity_linked: 'Linked to LinkedIn',
  password_changed: 'Password changed',
  password_reset_requested: 'Link for a new password sent',
  password_reset: 'Password chosen anew',
  two_factor_enabled: 'Two-factor authentication turned on',
  two_factor_disabled: 'Two-factor authentication turned off',
  recovery_code_used: 'Recovery code used',
  session_revoked: 'Device signed out',
  token_created: 'Access token made',
  token_revoked: 'Access token revoked',
  role_changed: 'Role changed',
  plan_changed: 'Plan changed',
};

/** What an event is called; one that is newer than this page by the API's own name. */
export const eventName = (action: string): string =>
  (Object.hasOwn(NAMES, action) ? NAMES[action] : undefined) ?? action.replaceAll('_', ' ');
