/** The routes under /api that need no token. Everything else does. */
const PUBLIC_ROUTES: ReadonlySet<string> = new Set([
  'POST /api/auth/signup',
  'POST /api/auth/login',
  'POST /api/auth/refresh',
  'POST /api/auth/verify-email',
  'POST /api/auth/password/forgot',
  'POST /api/auth/password/reset',
]);

/** OPTIONS asks what a path takes, and that is no secret. */
export const isPublic = (method: string, pathname: string): boolean =>
  method === 'OPTIONS' || PUBLIC_ROUTES.has(`${method} ${pathname}`);
