const encoder = new TextEncoder();

/**
 * The signature header of a body: `t={unix seconds},v1={hex}`, where v1 is HMAC-SHA256 over `{t}.{body}`
 * under the endpoint's secret as it was shown. The time is signed so that a receiver can refuse what is
 * old.
 */
export async function signatureOf(secret: string, body: string, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(`${seconds}.${body}`));
  const hex = Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0'));
  return `t=${seconds},v1=${hex.join('')}`;
}
