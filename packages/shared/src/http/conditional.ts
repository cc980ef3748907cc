import { AppError } from '../errors.ts';
import { sha256Hex } from '../sha256.ts';

const ETAG_DIGITS = 32;

/** Adds a strong ETag made from the bytes of a successful answer. */
export async function withETag(response: Response): Promise<Response> {
  if (response.status !== 200 || response.headers.has('etag')) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const tagged = new Response(body, response);
  tagged.headers.set('etag', `"${(await sha256Hex(body)).slice(0, ETAG_DIGITS)}"`);
  return tagged;
}

/** 304 where the client already has this representation (If-None-Match, RFC 9110 §13.1.2). */
export function notModified(request: Request, response: Response): Response | null {
  const wanted = request.headers.get('if-none-match');
  const etag = response.headers.get('etag');
  if (wanted === null || etag === null || !lists(wanted, etag)) return null;
  const headers = new Headers(response.headers);
  headers.delete('content-type');
  headers.delete('content-length');
  return new Response(null, { status: 304, headers });
}

/**
 * Refuses a change whose If-Match does not name the representation as it is now (RFC 9110 §13.1.1).
 * `current` answers a GET of the same path.
 */
export async function requireMatch(
  request: Request,
  current: () => Promise<Response | undefined>,
): Promise<void> {
  const wanted = request.headers.get('if-match');
  if (wanted === null) return;
  const response = await current();
  if (response === undefined) return;
  const etag = (await withETag(response)).headers.get('etag');
  if (etag !== null && lists(wanted, etag)) return;
  throw new AppError('PRECONDITION_FAILED', 'It has changed since you read it. Read it again.');
}

/** Whether a list of entity tags has this one; weak tags compare by their value. */
const lists = (header: string, etag: string): boolean =>
  header.trim() === '*' ||
  header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
