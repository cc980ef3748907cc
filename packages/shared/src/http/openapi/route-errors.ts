import type { ErrorCode } from '../../errors.ts';
import type { RouteDescription } from '../route.ts';

/** What the gateway answers to a request whose token does not hold. */
export const TOKEN_ERRORS = [
  'MISSING_AUTH_HEADER',
  'INVALID_AUTH_FORMAT',
  'MISSING_TOKEN',
  'TOKEN_EXPIRED',
  'INVALID_TOKEN',
  'SESSION_REVOKED',
] as const satisfies ErrorCode[];

/** The codes a route can answer: those that follow from its shape, and those it names itself. */
export function errorsOf(route: RouteDescription): Set<ErrorCode> {
  const codes = new Set<ErrorCode>(route.errors);
  const add = (...more: ErrorCode[]): void => more.forEach((code) => codes.add(code));
  add('RATE_LIMIT_EXCEEDED', 'INTERNAL_ERROR', 'UNAVAILABLE');
  if (route.access !== 'public') {
    // Of an external issuer's subject whose e-mail already has an account.
    add(...TOKEN_ERRORS, 'CONFLICT');
    // Of a personal access token, which may be for reading only and never manages the account.
    if (route.method !== 'GET' || route.path.startsWith('/api/auth/')) add('FORBIDDEN');
  }
  if (route.access === 'admin') add('ADMIN_REQUIRED');
  if (route.path.includes(':') || route.resource !== undefined) add('NOT_FOUND');
  if (route.query !== undefined) add('VALIDATION_ERROR');
  if (route.method !== 'GET') add('PAYLOAD_TOO_LARGE');
  if (route.method === 'PATCH') add('PRECONDITION_FAILED');
  if (route.body !== undefined) {
    add('VALIDATION_ERROR', 'INVALID_JSON', 'UNSUPPORTED_MEDIA_TYPE');
  }
  if (route.form !== undefined) add('VALIDATION_ERROR', 'UNSUPPORTED_MEDIA_TYPE');
  if (runsOncePerKey(route)) {
    add('VALIDATION_ERROR', 'IDEMPOTENCY_IN_FLIGHT', 'IDEMPOTENCY_KEY_REUSED');
  }
  return codes;
}

const WITHOUT_KEY = /^\/(?:api\/(?:auth\/|webhooks\/sendgrid$)|mcp$)/;

/** Whether the gateway honours an Idempotency-Key on this route. */
export const runsOncePerKey = ({ method, path, access }: RouteDescription): boolean =>
  method === 'POST' && access !== 'public' && !WITHOUT_KEY.test(path);
