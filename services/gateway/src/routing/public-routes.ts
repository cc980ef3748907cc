/** The routes under /api that need no token. Everything else does. */
const PUBLIC_ROUTES: ReadonlySet<string> = new Set([
  'POST /api/auth/signup',
  'POST /api/auth/login',
]);

export const isPublic = (method: string, pathname: string): boolean =>
  PUBLIC_ROUTES.has(`${method} ${pathname}`);
