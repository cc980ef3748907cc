const IV_BYTES = 12;
const KEY_BYTES = 32;
const encoder = new TextEncoder();

/** 32 bytes as base64. */
type Key = string;

/**
 * Encrypts a user's secret with AES-256-GCM as `iv.ciphertext`, both base64url. The user's id is
 * authenticated with it, so that a row copied to another account does not open there.
 */
export async function seal(key: Key, userId: string, secret: Uint8Array): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(cipher(userId, iv), await imported(key), secret);
  return `${Buffer.from(iv).toString('base64url')}.${Buffer.from(sealed).toString('base64url')}`;
}

/** Throws where the text was not sealed for this user under this key. */
export async function open(key: Key, userId: string, text: string): Promise<Uint8Array> {
  const [iv = '', sealed = ''] = text.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (iv === '' || sealed === '') throw new Error('Not a sealed secret.');
  return new Uint8Array(
    await crypto.subtle.decrypt(cipher(userId, iv), await imported(key), sealed),
  );
}

const cipher = (userId: string, iv: Uint8Array) => ({
  name: 'AES-GCM',
  iv,
  additionalData: encoder.encode(userId),
});

function imported(key: Key): Promise<CryptoKey> {
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== KEY_BYTES)
    throw new Error('The key of sealed secrets is not 32 bytes of base64.');
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
