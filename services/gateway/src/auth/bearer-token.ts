import { AppError } from '@jobmatch/shared/errors';

/** The bearer token of a request, or the 401 that says what its Authorization header lacks. */
export function bearerToken(request: Request): string {
  const header = request.headers.get('authorization');
  if (header === null) {
    throw new AppError('MISSING_AUTH_HEADER', 'Send an Authorization header with a bearer token.');
  }
  const [scheme = '', token = '', ...rest] = header.trim().split(/\s+/);
  if (scheme.toLowerCase() !== 'bearer' || rest.length > 0) {
    throw new AppError('INVALID_AUTH_FORMAT', 'The Authorization header must be: Bearer <token>.');
  }
  if (token === '') throw new AppError('MISSING_TOKEN', 'The Authorization header has no token.');
  return token;
}
