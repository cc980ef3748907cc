import { AppError, isAppError } from '@jobmatch/shared/errors';
import { within } from '@jobmatch/shared/in-time';
import { createLog } from '@jobmatch/shared/log';

const TIMEOUT_MS = 5_000;

/**
 * Asks core whom a token stands for, or for its keys. UNAVAILABLE where it does not say, or says what
 * nobody understands: nobody is let in for that, and nobody is told that their token is wrong.
 */
export async function askCore<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await within(TIMEOUT_MS, ask());
  } catch (err) {
    if (isAppError(err)) throw err;
    const error = err instanceof Error ? err.name : typeof err;
    createLog({ service: 'gateway' }).error('identity.not_answered', { error });
    throw new AppError('UNAVAILABLE', 'Tokens cannot be verified for a moment. Try again.');
  }
}
