import type { UserScope } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { type Purpose, insertToken, retireOtherTokens } from './queries.ts';
import { newOneTimeToken } from './token.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How many of a kind an hour for one account. Nobody can fill another's mailbox. */
const MAX_PER_HOUR = {
  verify_email: 5,
  reset_password: 5,
  recipient: 5,
  // No e-mail goes with it; somebody who signs in again and again is let.
  link_signin: 60,
} as const satisfies Record<Purpose, number>;

const LIFETIME_MS = {
  verify_email: 24 * HOUR_MS,
  // Not shorter than the cap's window, or a stranger who spends the cap could keep the owner out.
  reset_password: HOUR_MS,
  recipient: 24 * HOUR_MS,
  // Time to look for the phone with the second factor.
  link_signin: 5 * MINUTE_MS,
} as const satisfies Record<Purpose, number>;

/**
 * A new token that stands for the user, or null when the account has had enough of them this hour.
 * A new verification token retires the earlier ones; a reset token does not, or a stranger who keeps
 * asking could keep the owner's link from working.
 */
export async function issueToken(
  db: Database,
  scope: UserScope,
  purpose: Purpose,
  now: Date,
): Promise<string | null> {
  return (await issueNamedToken(db, scope, purpose, now))?.token ?? null;
}

/** As {@link issueToken}, with the id under which the token is stored. */
export async function issueNamedToken(
  db: Database,
  scope: UserScope,
  purpose: Purpose,
  now: Date,
): Promise<{ id: string; token: string } | null> {
  const { token, hash } = await newOneTimeToken();
  const at = (offsetMs: number) => new Date(now.getTime() + offsetMs).toISOString();
  const row = {
    id: newId(),
    purpose,
    tokenHash: hash,
    expiresAt: at(LIFETIME_MS[purpose]),
    createdAt: at(0),
  };
  const cap = { max: MAX_PER_HOUR[purpose], since: at(-HOUR_MS) };
  if (!(await insertToken(db, scope, row, cap))) return null;
  if (purpose === 'verify_email') await retireOtherTokens(db, scope, row);
  return { id: row.id, token };
}

/** The answer to a token that never was, was used or has expired: which of them is not said. */
export const linkNotValid = (): AppError =>
  new AppError('VALIDATION_ERROR', 'This link is not valid any more. Ask for a new one.', {
    fields: { token: 'Is unknown, used or expired.' },
  });
