/** The routes under /api that need no token. Everything else does. */
const PUBLIC_ROUTES: ReadonlySet<string> = new Set([
  'POST /api/auth/signup',
  'POST /api/auth/login',
  'POST /api/auth/refresh',
  'POST /api/auth/verify-email',
  'POST /api/auth/password/forgot',
  'POST /api/auth/password/reset',
  'GET /api/resume/supported-formats',
  'GET /api/auth/linkedin/callback',
  'POST /api/auth/linkedin/exchange',
  // The token of the link is the permission; core checks it.
  'GET /api/emails/recipients/confirm',
  // Signed by the provider; integrations checks it.
  'POST /api/webhooks/sendgrid',
]);

/** Files that a link with a signature of its own opens; core checks it. */
const SIGNED_LINK = /^GET \/api\/files\/download\/[^/]+\/*$/;

/** The token in its path is the permission; core checks it. */
const RECEIPT = /^GET \/api\/erasures\/[^/]+\/*$/;

/** Signing in with LinkedIn begins without a token; importing from it does not. */
const LINKEDIN_START = /^GET \/api\/auth\/linkedin(?:\/initiate)?$/;

/** OPTIONS asks what a path takes, and that is no secret. */
export function isPublic(request: Request): boolean {
  if (request.method === 'OPTIONS') return true;
  const { pathname, searchParams } = new URL(request.url);
  const route = `${request.method === 'HEAD' ? 'GET' : request.method} ${pathname}`;
  if (PUBLIC_ROUTES.has(route) || RECEIPT.test(route)) return true;
  if (LINKEDIN_START.test(route) && searchParams.get('intent') === 'signin') return true;
  return (
    SIGNED_LINK.test(route) && searchParams.has('sig') && !request.headers.has('authorization')
  );
}
