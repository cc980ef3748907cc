import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/** Makes the secrets of this machine's fleet, once, in files that git ignores. */
export function generateSecrets(): void {
  const file = join(root, 'services', 'core', '.dev.vars.local');
  if (existsSync(file)) return;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID() };
  writeFileSync(file, `JWT_SIGNING_KEY='${JSON.stringify(key)}'\n`, { mode: 0o600 });
}
