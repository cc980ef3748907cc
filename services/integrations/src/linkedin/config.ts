import { AppError } from '@jobmatch/shared/errors';

export interface LinkedInConfig {
  /** Where people sign in and codes are exchanged; also the issuer of id tokens, with /oauth. */
  LINKEDIN_URL: string;
  LINKEDIN_API_URL: string;
  /** Empty where the fleet is not registered with LinkedIn. */
  LINKEDIN_CLIENT_ID: string;
  LINKEDIN_CLIENT_SECRET: string;
  /** Whether the provider takes PKCE: LinkedIn refuses a client that it has not switched it on for. */
  LINKEDIN_PKCE: boolean;
  /** Whether the provider puts the nonce into its id tokens: LinkedIn leaves it out. */
  LINKEDIN_NONCE: boolean;
}

export function requireConfigured(config: LinkedInConfig): void {
  if (config.LINKEDIN_CLIENT_ID !== '' && config.LINKEDIN_CLIENT_SECRET !== '') return;
  throw new AppError('LINKEDIN_NOT_CONFIGURED', 'Signing in with LinkedIn is not set up here.');
}
