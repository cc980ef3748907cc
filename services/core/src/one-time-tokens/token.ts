const TOKEN_BYTES = 32;

/** A fresh token for a link in an e-mail and the SHA-256 under which it is stored. */
export async function newOneTimeToken(): Promise<{ token: string; hash: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  const token = Buffer.from(bytes).toString('base64url');
  return { token, hash: await hashOneTimeToken(token) };
}

/** Lower-case hex. */
export async function hashOneTimeToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return Buffer.from(digest).toString('hex');
}
