import { ApiError } from '@jobmatch/client/api-error';

/** Whether a sign-in was right so far and waits for the second factor. */
export const needsSecondFactor = (err: unknown): boolean =>
  err instanceof ApiError && err.code === 'TWO_FACTOR_REQUIRED';
