import { AppError } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import type { Env } from '../env.ts';

const PATH = '/v3/user/webhooks/event/settings/signed';
/** How long a key is believed, and how soon it is asked for again when a signature does not fit. */
const KEPT_MS = 10 * 60_000;
const ASKED_AGAIN_MS = 60_000;

type KeyEnv = Pick<Env, 'SENDGRID' | 'SENDGRID_URL' | 'SENDGRID_TIMEOUT_MS'>;

interface Kept {
  key: CryptoKey;
  readAtMs: number;
}

const Settings = v.looseObject({ public_key: v.pipe(v.string(), v.minLength(1)) });

/** One per isolate and upstream. */
const kept = new Map<string, Kept>();

/**
 * The public half of the key that SendGrid signs its webhook with, from its API, so that a new one
 * needs no change here. `again` reads it anew, at most once a minute. UNAVAILABLE where it cannot be had.
 */
export async function webhookKey(
  env: KeyEnv,
  now: Date,
  which: 'kept' | 'again' = 'kept',
): Promise<CryptoKey> {
  const known = kept.get(env.SENDGRID_URL);
  const age = known === undefined ? Infinity : now.getTime() - known.readAtMs;
  if (known !== undefined && age < (which === 'kept' ? KEPT_MS : ASKED_AGAIN_MS)) return known.key;
  const key = await readKey(env);
  kept.set(env.SENDGRID_URL, { key, readAtMs: now.getTime() });
  return key;
}

async function readKey({
  SENDGRID,
  SENDGRID_URL,
  SENDGRID_TIMEOUT_MS,
}: KeyEnv): Promise<CryptoKey> {
  try {
    const response = await SENDGRID.fetch(new URL(PATH, SENDGRID_URL), {
      redirect: 'manual',
      signal: AbortSignal.timeout(SENDGRID_TIMEOUT_MS),
    });
    const { public_key: base64 } = v.parse(Settings, await response.json());
    const curve = { name: 'ECDSA', namedCurve: 'P-256' };
    return await crypto.subtle.importKey('spki', Buffer.from(base64, 'base64'), curve, false, [
      'verify',
    ]);
  } catch {
    throw new AppError('UNAVAILABLE', 'The key of the webhook cannot be read now.');
  }
}
