/** Every error code of the public API and the HTTP status it is answered with. */
export const STATUS_OF = {
  VALIDATION_ERROR: 400,
  INVALID_JSON: 400,
  MISSING_AUTH_HEADER: 401,
  INVALID_AUTH_FORMAT: 401,
  MISSING_TOKEN: 401,
  TOKEN_EXPIRED: 401,
  INVALID_TOKEN: 401,
  SESSION_REVOKED: 401,
  INVALID_CREDENTIALS: 401,
  INVALID_SIGNATURE: 401,
  TWO_FACTOR_REQUIRED: 401,
  FORBIDDEN: 403,
  ADMIN_REQUIRED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  INVALID_TRANSITION: 409,
  IDEMPOTENCY_IN_FLIGHT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RANGE_NOT_SATISFIABLE: 416,
  IDEMPOTENCY_KEY_REUSED: 422,
  UNREADABLE_DOCUMENT: 422,
  RATE_LIMIT_EXCEEDED: 429,
  ACCOUNT_LOCKED: 429,
  USAGE_LIMIT_EXCEEDED: 429,
  INTERNAL_ERROR: 500,
  UPSTREAM_ERROR: 502,
  LINKEDIN_NOT_CONFIGURED: 503,
  EMAIL_NOT_CONFIGURED: 503,
  SCRAPING_NOT_CONFIGURED: 503,
  AI_UNAVAILABLE: 503,
  UNAVAILABLE: 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof STATUS_OF;

/** Structured, client-safe facts about an error: field messages, limits, allowed next states. */
export type ErrorDetails = Record<string, unknown>;

/**
 * An error whose code and message may be shown to the client. Anything else that is thrown is a bug
 * and is answered as INTERNAL_ERROR. Crosses RPC as a plain Error with `name`, `code` and `details`,
 * so test it with {@link isAppError}, never with `instanceof`.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails | undefined;

  constructor(code: ErrorCode, message: string, details?: ErrorDetails) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** The parts of an AppError that survive an RPC boundary. */
export interface AppErrorLike {
  name: 'AppError';
  code: ErrorCode;
  message: string;
  details?: ErrorDetails | undefined;
}

export function isAppError(err: unknown): err is AppErrorLike {
  return (
    typeof err === 'object' &&
    err !== null &&
    'name' in err &&
    err.name === 'AppError' &&
    'code' in err &&
    typeof err.code === 'string' &&
    Object.hasOwn(STATUS_OF, err.code)
  );
}

export const notFound = (what: string): AppError => new AppError('NOT_FOUND', `${what} not found.`);
