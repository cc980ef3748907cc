import type { LinkedInConfig } from './config.ts';

/** For tests: everything on, nowhere. */
export const EXAMPLE_CONFIG: LinkedInConfig = {
  LINKEDIN_URL: 'https://linkedin.test',
  LINKEDIN_API_URL: 'https://api.linkedin.test',
  LINKEDIN_CLIENT_ID: 'us',
  LINKEDIN_CLIENT_SECRET: 'hush',
  LINKEDIN_PKCE: true,
  LINKEDIN_NONCE: true,
};
