import type { UserScope } from '@jobmatch/shared/caller';
import { text } from '@jobmatch/shared/text';
import type { AccountContext } from '../auth/account-context.ts';
import { database } from '../database.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import { findTwoFactor, spendRecoveryCode, spendStep } from './queries.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { open } from '../secret-box.ts';
import { matchingStep } from './time-code.ts';

export const RecoveryCode = text(40);

export interface SecondFactor {
  code?: string | undefined;
  recoveryCode?: string | undefined;
}

/** Whether what was sent proves the second factor, and spends it if it does: each works once. */
export async function spendSecondFactor(
  context: AccountContext,
  scope: UserScope,
  { code, recoveryCode }: SecondFactor,
): Promise<boolean> {
  if (code !== undefined) return spendTimeCode(context, scope, code);
  if (recoveryCode === undefined) return false;
  const { env, now, device } = context;
  const hash = await hashRecoveryCode(recoveryCode);
  const spent = await spendRecoveryCode(database(env), scope, hash, now.toISOString());
  if (spent) {
    const event = { action: 'recovery_code_used', status: 'success', device, at: now } as const;
    recordSecurityEvent(context, { userId: scope.userId, ...event });
  }
  return spent;
}

async function spendTimeCode(
  { env, now }: AccountContext,
  scope: UserScope,
  code: string,
): Promise<boolean> {
  const db = database(env);
  const stored = await findTwoFactor(db, scope);
  if (stored === undefined || stored.confirmedAt === null) return false;
  const secret = await open(env.TOTP_ENCRYPTION_KEY, scope.userId, stored.secretEncrypted);
  const step = matchingStep(secret, code, now);
  return step !== null && spendStep(db, scope, step, now.toISOString());
}
