import { userScope } from '@jobmatch/shared/caller';
import type { LinkedInProfile } from '@jobmatch/shared/contracts/linkedin';
import type { SignedIn } from '@jobmatch/shared/contracts/sign-in';
import { AppError } from '@jobmatch/shared/errors';
import type { AccountContext } from '../auth/account-context.ts';
import { requireSecondFactor } from '../auth/require-second-factor.ts';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { resolveIdentity } from '../identities/service.ts';
import { clearFailures, countAttempt } from '../lockout/attempt.ts';
import { issueToken } from '../one-time-tokens/issue.ts';
import { useToken } from '../one-time-tokens/queries.ts';
import { hashOneTimeToken } from '../one-time-tokens/token.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import { openSessionOfIdentity } from '../sessions/session.ts';
import { LINKEDIN, fullName } from './provider.ts';
import { findCodeHolder } from './queries.ts';

/** A code for the account of a LinkedIn member, who gets one on first sight. */
export async function startSignIn(env: Env, profile: LinkedInProfile, now: Date): Promise<string> {
  const db = database(env);
  const { userId } = await resolveIdentity(
    db,
    {
      provider: LINKEDIN,
      subject: profile.subject,
      email: profile.verifiedEmail,
      emailVerified: profile.verifiedEmail !== null,
      name: fullName(profile),
    },
    now,
  );
  const code = await issueToken(db, userScope({ userId }), 'link_signin', now);
  if (code === null) throw new AppError('RATE_LIMIT_EXCEEDED', 'Too many sign-ins. Wait a while.');
  return code;
}

interface Proof {
  code: string;
  totp?: string | undefined;
  recoveryCode?: string | undefined;
}

/**
 * Opens a session with a code. A second factor that is on is asked for as after a password, and the
 * code still works when it comes along.
 */
export async function signIn(
  context: AccountContext,
  { code, totp, recoveryCode }: Proof,
): Promise<SignedIn> {
  const { env, device, now, log } = context;
  const db = database(env);
  const hash = await hashOneTimeToken(code);
  const holder = await findCodeHolder(db, hash, now.toISOString());
  if (holder === null) throw spent();
  const { twoFactorEnabled, role, ...user } = holder;
  if (twoFactorEnabled) {
    const counted = await countAttempt(context, user.email);
    await requireSecondFactor(context, counted, user.id, { code: totp, recoveryCode });
    await clearFailures(context, counted);
  }
  if ((await useToken(db, 'link_signin', hash, now.toISOString())) === null) throw spent();
  const opener = { id: user.id, role, provider: LINKEDIN };
  const tokens = await openSessionOfIdentity(env, opener, device, now);
  if (tokens === null) throw spent();
  log.info('session.created', { userId: user.id, provider: LINKEDIN });
  const event = { action: 'login', status: 'success', device, at: now } as const;
  recordSecurityEvent(context, { userId: user.id, ...event, metadata: { provider: LINKEDIN } });
  return { ...tokens, user };
}

const spent = () =>
  new AppError('INVALID_CREDENTIALS', 'This sign-in is used or has expired. Start it again.');
