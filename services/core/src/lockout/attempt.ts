import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { AccountContext } from '../auth/account-context.ts';
import { database } from '../database.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import {
  ANY_ADDRESS,
  type AccountToProve,
  type Attempt,
  deleteFailures,
  reserveAttempt,
  withdrawAttempt,
} from './queries.ts';

const MINUTE_MS = 60_000;
/** Failures of one e-mail at one address. */
const ADDRESS_RULE = { failures: 5, windowMs: 15 * MINUTE_MS, lockMs: 15 * MINUTE_MS } as const;
/**
 * Failures of one e-mail at all addresses together. From then on the addresses that never signed in
 * to the account share one attempt a minute; the others are not held up by what strangers do.
 */
const EMAIL_RULE = { failures: 20, windowMs: 60 * MINUTE_MS, lockMs: MINUTE_MS } as const;

/** A counted attempt to prove who one is. It stands as a failure until it is said to be none. */
export interface CountedAttempt {
  attempt: Attempt;
  /** Whether this attempt, if it fails, leaves the address locked. */
  locks: boolean;
  /** Whose e-mail it is, read with the count. */
  account: AccountToProve | undefined;
}

/**
 * Counts an attempt before anything secret is compared. ACCOUNT_LOCKED, with when to come back,
 * after 5 failures in 15 minutes at this address or while strangers' failures brake the e-mail.
 */
export async function countAttempt(
  { env, device, now, log }: AccountContext,
  email: string,
): Promise<CountedAttempt> {
  const attempt = {
    id: newId(),
    email,
    ipAddress: device.ipAddress ?? 'unknown',
    userAgent: device.userAgent,
    attemptedAt: now.toISOString(),
  };
  const { reserved, locks, account } = await reserveAttempt(database(env), attempt, {
    address: { ...bounds(ADDRESS_RULE, now), reason: 'failed_attempts' },
    email: { ...bounds(EMAIL_RULE, now), reason: 'failed_attempts_everywhere' },
  });
  const own = locks.find(({ ipAddress }) => ipAddress !== ANY_ADDRESS);
  if (reserved) return { attempt, locks: own !== undefined, account };
  log.warn('sign_in.refused', { reason: own === undefined ? 'brake' : 'lockout' });
  throw locked(own ?? locks[0], now);
}

const bounds = (rule: typeof ADDRESS_RULE | typeof EMAIL_RULE, now: Date) => ({
  failures: rule.failures,
  since: new Date(now.getTime() - rule.windowMs).toISOString(),
  until: new Date(now.getTime() + rule.lockMs).toISOString(),
});

function locked(lock: { lockedUntil: string } | undefined, now: Date): AppError {
  const lockedUntil = lock?.lockedUntil ?? now.toISOString();
  const waitMs = Date.parse(lockedUntil) - now.getTime();
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return new AppError('ACCOUNT_LOCKED', `Too many failed attempts. Try again in ${wait}.`, {
    retryAfterSeconds,
    lockedUntil,
  });
}

/** The attempt succeeded: the failures of this e-mail at this address are forgotten. */
export const clearFailures = ({ env }: AccountContext, { attempt }: CountedAttempt) =>
  deleteFailures(database(env), attempt);

/** The attempt neither succeeded nor failed: it is as if it had not been made. */
export const withdraw = ({ env }: AccountContext, { attempt }: CountedAttempt) =>
  withdrawAttempt(database(env), attempt);

/** The attempt failed: records that, and the lockout it led to. */
export function recordFailure(
  context: AccountContext,
  { locks }: CountedAttempt,
  failure: {
    userId: string | null;
    action: 'login' | 'password_changed' | 'two_factor_disabled';
    reason: 'unknown_email' | 'wrong_password' | 'wrong_second_factor';
  },
): void {
  const { userId, action, reason } = failure;
  const common = { userId, device: context.device, at: context.now };
  recordSecurityEvent(context, { ...common, action, status: 'failed', metadata: { reason } });
  if (locks) recordSecurityEvent(context, { ...common, action: 'lockout', status: 'success' });
}
