import { ApiError } from '@jobmatch/client/api-error';

interface Failure {
  /** One sentence for people. */
  text: string;
  /** What to quote in a report, where a server answered. */
  requestId: string | null;
}

/** What to say of something that was thrown while the API was asked. */
export function failureOf(err: unknown): Failure {
  if (err instanceof ApiError) return { text: waitOf(err) ?? err.detail, requestId: err.requestId };
  return {
    text: navigator.onLine
      ? 'The server could not be reached. Try again in a moment.'
      : 'You are offline. What you entered is still here; try again once you are connected.',
    requestId: null,
  };
}

function waitOf({ code, retryAfterSeconds }: ApiError): string | null {
  if (code !== 'RATE_LIMIT_EXCEEDED' || retryAfterSeconds === null) return null;
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const wait = retryAfterSeconds < 90 ? `${retryAfterSeconds} seconds` : `${minutes} minutes`;
  return `That was too often in a short time. Try again in ${wait}.`;
}
