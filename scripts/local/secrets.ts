import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { newSigningKey, newSymmetricKey } from './new-secret.ts';
import { type SERVICES, root } from './paths.ts';

type Vars = Record<string, string | undefined>;

/** Makes a secret's value, given what the file already holds. */
type Secret = (present: Vars) => string;

const SECRETS: Partial<Record<(typeof SERVICES)[number], Record<string, Secret>>> = {
  gateway: { EXTERNAL_ISSUER_SECRETS: () => '{}' },
  core: {
    // A file from before keys could be rotated has one key; people stay signed in if it stays.
    JWT_SIGNING_KEYS: ({ JWT_SIGNING_KEY }) => `[${JWT_SIGNING_KEY ?? newSigningKey()}]`,
    TOTP_ENCRYPTION_KEY: newSymmetricKey,
    FILE_LINK_KEY: newSymmetricKey,
    WEBHOOK_SECRETS_KEY: newSymmetricKey,
  },
  integrations: { LINKEDIN_CLIENT_SECRET: () => randomBytes(32).toString('base64url') },
};

/**
 * Makes the secrets of this machine's fleet in files that git ignores. What a file already has stays
 * as it is; what it lacks is added.
 */
export function generateSecrets(): void {
  for (const [service, secrets] of Object.entries(SECRETS)) {
    const file = fileOf(service);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const present: Vars = parseEnv(text);
    const missing = Object.entries(secrets).filter(([name]) => present[name] === undefined);
    if (missing.length === 0) continue;
    const added = missing.map(([name, make]) => `${name}='${make(present)}'\n`).join('');
    const kept = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    writeFileSync(file, kept + added, { mode: 0o600 });
  }
}

/** What the fleet shows LinkedIn's stand-in, which has to expect it. */
export function linkedInClientSecret(): string {
  const { LINKEDIN_CLIENT_SECRET } = parseEnv(readFileSync(fileOf('integrations'), 'utf8'));
  if (LINKEDIN_CLIENT_SECRET === undefined) throw new Error('There is no LINKEDIN_CLIENT_SECRET.');
  return LINKEDIN_CLIENT_SECRET;
}

const fileOf = (service: string): string => join(root, 'services', service, '.dev.vars.local');
