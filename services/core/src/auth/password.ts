import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * scrypt cost: 32 MiB and about 0.2 s of CPU a hash (OWASP Password Storage Cheat Sheet, second
 * choice of equal strength; the first needs 128 MiB, all a Worker has). The platform caps N·r·p at 2^20.
 */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const MAX_MEMORY_BYTES = 64 * 1024 * 1024;
const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** Names the algorithm and its cost beside each hash, so that a later cost can be told apart. */
export const PASSWORD_ALGORITHM = `scrypt:${COST.N}:${COST.r}:${COST.p}`;

/** Hashes a password as `salt.key`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt);
  return `${salt.toString('base64url')}.${key.toString('base64url')}`;
}

export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [salt = '', key = ''] = hash.split('.');
  const expected = Buffer.from(key, 'base64url');
  const actual = await derive(password, Buffer.from(salt, 'base64url'));
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** Spends the time of one verification, so that an unknown e-mail answers no faster than a known one. */
export async function pretendToVerify(password: string): Promise<void> {
  await derive(password, Buffer.alloc(SALT_BYTES));
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const normalised = password.normalize('NFKC');
    scrypt(normalised, salt, KEY_BYTES, { ...COST, maxmem: MAX_MEMORY_BYTES }, (err, key) => {
      if (err === null) resolve(key);
      else reject(err);
    });
  });
}
