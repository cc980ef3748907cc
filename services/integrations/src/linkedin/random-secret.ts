const BYTES = 32;

/** 256 random bits as 43 characters of base64url. */
export const randomSecret = (): string => base64Url(crypto.getRandomValues(new Uint8Array(BYTES)));

/** base64url of the SHA-256 of a text: PKCE's S256 (RFC 7636), and how a cookie is remembered. */
export async function sha256Base64Url(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return base64Url(new Uint8Array(digest));
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
