/** The parts of a problem document (RFC 9457) that a client acts on. */
interface Problem {
  code?: unknown;
  detail?: unknown;
  requestId?: unknown;
  details?: unknown;
}

/** An answer that is not a success. Network failures are not: those are fetch's own TypeError. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Stable, for code to act on: `NOT_FOUND`, `VALIDATION_ERROR`, … `UNKNOWN` if it was no problem document. */
  readonly code: string;
  /** One plain sentence for people. */
  readonly detail: string;
  /** What to quote in a report; empty where no gateway answered. */
  readonly requestId: string;
  /** What is wrong with each field of what was sent, by its path: `{ email: 'Must be an e-mail address.' }`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Further facts, by code: allowed next states, limits. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Seconds to wait before another try is worth it, where the server said. */
  readonly retryAfterSeconds: number | null;

  constructor(response: Response, problem: Problem) {
    const detail = textOr(problem.detail, `The server answered ${response.status}.`);
    super(detail);
    this.status = response.status;
    this.code = textOr(problem.code, 'UNKNOWN');
    this.detail = detail;
    this.requestId = textOr(problem.requestId, response.headers.get('x-request-id') ?? '');
    this.details = recordOr(problem.details);
    this.fields = Object.fromEntries(
      Object.entries(recordOr(this.details['fields'])).map(([path, message]) => [
        path,
        String(message),
      ]),
    );
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    this.retryAfterSeconds = Number.isFinite(seconds) ? seconds : null;
  }
}

/** Reads the problem document of an answer that failed; never throws. */
export async function apiErrorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  return new ApiError(response, recordOr(body));
}

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

const recordOr = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
