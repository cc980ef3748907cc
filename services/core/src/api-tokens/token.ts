const PREFIX = 'jmp_';
const SECRET_BYTES = 32;

/** A new personal access token. The prefix lets people and secret scanners recognise one. */
export function newApiToken(): string {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return PREFIX + Buffer.from(secret).toString('base64url');
}

/** The SHA-256 under which a token is stored and asked for, in hex. */
export async function hashApiToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return Buffer.from(digest).toString('hex');
}
