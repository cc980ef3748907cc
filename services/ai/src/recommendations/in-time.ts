import { AppError } from '@jobmatch/shared/errors';
import { inTime as within } from '@jobmatch/shared/in-time';

/** How long one call that an answer waits for may take. */
const TIMEOUT_MS = 5_000;

/** What a call answers; UNAVAILABLE when it takes too long. It goes on, but nobody waits for it. */
export const inTime = <Answer>(call: Promise<Answer>, timeoutMs = TIMEOUT_MS): Promise<Answer> =>
  within(call, timeoutMs, () => {
    throw new AppError('UNAVAILABLE', 'Recommendations take too long; try again.');
  });
