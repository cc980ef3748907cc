import { newSigningKey, newSymmetricKey } from '../local/new-secret.ts';

interface Source {
  /** Makes a first value where none has to come from outside. */
  make?: () => string;
  /** What it is and where a person gets it. */
  from: string;
}

/**
 * Where each secret of each service comes from. Which of them a service cannot be deployed without is in
 * its wrangler.jsonc (`secrets.required`); the others turn something on.
 */
export const SECRET_SOURCES: Readonly<Record<string, Readonly<Record<string, Source>>>> = {
  gateway: {
    EXTERNAL_ISSUER_SECRETS: {
      make: () => '{}',
      from: 'JSON of the HS256 secrets of external issuers by name; generated as {}',
    },
  },
  core: {
    FILE_LINK_KEY: { make: newSymmetricKey, from: 'generated; signs download links' },
    JWT_SIGNING_KEYS: {
      make: () => `[${newSigningKey()}]`,
      from: 'generated; JSON list of P-256 keys, the first signs access tokens',
    },
    TOTP_ENCRYPTION_KEY: { make: newSymmetricKey, from: 'generated; encrypts second factors' },
    WEBHOOK_SECRETS_KEY: { make: newSymmetricKey, from: 'generated; encrypts webhook secrets' },
  },
  ai: {
    AI_GATEWAY_TOKEN: { from: 'AI Gateway, where its authentication is turned on' },
    OPENAI_API_KEY: { from: 'the OpenAI-compatible provider, where one is configured' },
  },
  integrations: {
    APIFY_TOKEN: { from: 'Apify, Settings → API; searches LinkedIn and Indeed' },
    LINKEDIN_CLIENT_SECRET: {
      from: 'LinkedIn developer portal → Auth; `none` where LinkedIn is not used',
    },
    SENDGRID_API_KEY: { from: 'SendGrid, Settings → API Keys; sends e-mail' },
  },
};

export interface PlannedSecret {
  service: string;
  name: string;
  /** Whether the service cannot be deployed without it. */
  required: boolean;
  from: string;
  make: (() => string) | null;
}

/** The secrets of one service, those it needs first. A required one of unknown origin is an error. */
export function plannedSecrets(service: string, required: readonly string[]): PlannedSecret[] {
  const sources = SECRET_SOURCES[service] ?? {};
  const unknown = required.filter((name) => sources[name] === undefined);
  if (unknown.length > 0) {
    throw new Error(
      `scripts/provision/secrets.ts does not say where ${unknown.join(', ')} is from.`,
    );
  }
  return Object.entries(sources)
    .map(([name, { from, make = null }]) => {
      return { service, name, required: required.includes(name), from, make };
    })
    .toSorted((one, other) => Number(other.required) - Number(one.required));
}
