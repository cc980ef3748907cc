import { AppError } from '@jobmatch/shared/errors';
import { errors } from 'jose';

export const invalidToken = () => new AppError('INVALID_TOKEN', 'The token is not valid.');
export const expiredToken = () => new AppError('TOKEN_EXPIRED', 'The token has expired.');

/** What a failed verification is answered with; anything that is not the token's fault is rethrown. */
export function refusalOf(err: unknown): AppError {
  if (err instanceof errors.JWTExpired) return expiredToken();
  // jose wraps what it understands; a malformed key or signature surfaces as one of these two.
  if (err instanceof errors.JOSEError || err instanceof TypeError) return invalidToken();
  throw err;
}
