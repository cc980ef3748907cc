import { AppError } from '@jobmatch/shared/errors';
import type { Env } from '../env.ts';
import { p1363FromDer } from './ecdsa-signature.ts';
import { webhookKey } from './webhook-key.ts';

const SIGNATURE_HEADER = 'x-twilio-email-event-webhook-signature';
const TIMESTAMP_HEADER = 'x-twilio-email-event-webhook-timestamp';

/** How far the clock of a call may be from ours. */
const TOLERANCE_SECONDS = 300;

export const notSigned = (message: string): AppError => new AppError('INVALID_SIGNATURE', message);

const FORGED = 'The signature is not valid.';

/**
 * Requires SendGrid's signature over timestamp and body (Signed Event Webhook: ECDSA on P-256 with
 * SHA-256, base64 of DER), not older than five minutes. Answers what was signed. INVALID_SIGNATURE
 * otherwise; UNAVAILABLE where the key cannot be had, so that SendGrid calls again.
 */
export async function requireSignature(
  env: Pick<Env, 'SENDGRID' | 'SENDGRID_URL' | 'SENDGRID_TIMEOUT_MS'>,
  headers: Headers,
  body: Uint8Array,
  now: Date,
): Promise<Uint8Array> {
  const timestamp = headers.get(TIMESTAMP_HEADER) ?? '';
  const signature = p1363FromDer(headers.get(SIGNATURE_HEADER) ?? '');
  if (signature === null || !/^\d{1,12}$/.test(timestamp)) throw notSigned(FORGED);
  const age = now.getTime() / 1000 - Number(timestamp);
  if (Math.abs(age) > TOLERANCE_SECONDS) throw notSigned('The call is too old.');
  const head = new TextEncoder().encode(timestamp);
  const signed = new Uint8Array(head.byteLength + body.byteLength);
  signed.set(head);
  signed.set(body, head.byteLength);
  if (await isSigned(await webhookKey(env, now), signature, signed)) return signed;
  // The key may have been replaced since it was read.
  const current = await webhookKey(env, now, 'again');
  if (await isSigned(current, signature, signed)) return signed;
  throw notSigned(FORGED);
}

const isSigned = (key: CryptoKey, signature: Uint8Array, signed: Uint8Array): Promise<boolean> =>
  crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signed);
