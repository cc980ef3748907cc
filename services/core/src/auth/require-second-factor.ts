import { userScope } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { type CountedAttempt, recordFailure, withdraw } from '../lockout/attempt.ts';
import { type SecondFactor, spendSecondFactor } from '../two-factor/second-factor.ts';
import type { AccountContext } from './account-context.ts';

/**
 * Asks who has proven one factor for the second. The first without the second is half an attempt:
 * neither a failure nor a success.
 */
export async function requireSecondFactor(
  context: AccountContext,
  counted: CountedAttempt,
  userId: string,
  sent: SecondFactor,
): Promise<void> {
  if (sent.code === undefined && sent.recoveryCode === undefined) {
    await withdraw(context, counted);
    throw new AppError('TWO_FACTOR_REQUIRED', 'Send the code of the authenticator app as well.');
  }
  if (await spendSecondFactor(context, userScope({ userId }), sent)) return;
  recordFailure(context, counted, { userId, action: 'login', reason: 'wrong_second_factor' });
  throw new AppError('INVALID_CREDENTIALS', 'The code is wrong or was used before.');
}
