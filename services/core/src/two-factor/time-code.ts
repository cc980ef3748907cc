import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** RFC 6238 section 5.2: one step either way for clocks that are off and people who type slowly. */
const WINDOW_STEPS = 1;
/** RFC 4226 section 4 recommends 160 bits. */
const SECRET_BYTES = 20;

export const newTimeSecret = (): Uint8Array => crypto.getRandomValues(new Uint8Array(SECRET_BYTES));

/** Base32, for typing in, and the URL that an authenticator app reads from a QR code. */
export function describeSecret(secret: Uint8Array, email: string) {
  const totp = timeCodes(secret, email);
  return { secret: totp.secret.base32, otpauthUrl: totp.toString() };
}

/** The time step whose code this is, or null for a code of none of the steps around `now`. */
export function matchingStep(secret: Uint8Array, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = timeCodes(secret).validate({ token: code, timestamp, window: WINDOW_STEPS });
  return delta === null ? null : TOTP.counter({ period: PERIOD_SECONDS, timestamp }) + delta;
}

/** What every authenticator app can do: SHA-1, six digits, 30 seconds. */
const timeCodes = (secret: Uint8Array, label = '') =>
  new TOTP({
    issuer: 'JobMatch AI',
    label,
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
  });
