import { AppError } from './errors.ts';

export type Role = 'user' | 'admin';

/** Who a request acts for. Written by the gateway after it verified the token, and nowhere else. */
export interface Caller {
  userId: string;
  role: Role;
  sessionId: string;
  requestId: string;
}

const PREFIX = 'x-jobmatch-';
const HEADER = {
  userId: `${PREFIX}user-id`,
  role: `${PREFIX}role`,
  sessionId: `${PREFIX}session-id`,
  clientAddress: `${PREFIX}client-address`,
  origin: `${PREFIX}origin`,
} as const;

export const REQUEST_ID_HEADER = 'x-request-id';

/** Whether a header is between us and the gateway, and not for clients in either direction. */
export const isForGateway = (name: string): boolean => name.toLowerCase().startsWith(PREFIX);

/** Removes every identity header a client may have sent. Only the gateway may write them. */
export function stripIdentity(headers: Headers): void {
  for (const name of [...headers.keys()]) {
    if (isForGateway(name)) headers.delete(name);
  }
}

export function writeCaller(headers: Headers, caller: Caller): void {
  headers.set(HEADER.userId, caller.userId);
  headers.set(HEADER.role, caller.role);
  headers.set(HEADER.sessionId, caller.sessionId);
}

/**
 * Reads the caller the gateway wrote. Trustworthy only on a named entrypoint, which no client can
 * reach. Returns null for an anonymous request.
 */
export function readCaller(request: Request): Caller | null {
  const userId = request.headers.get(HEADER.userId);
  const sessionId = request.headers.get(HEADER.sessionId);
  if (userId === null || sessionId === null) return null;
  return {
    userId,
    role: request.headers.get(HEADER.role) === 'admin' ? 'admin' : 'user',
    sessionId,
    requestId: readRequestId(request),
  };
}

export const readRequestId = (request: Request): string =>
  request.headers.get(REQUEST_ID_HEADER) ?? crypto.randomUUID();

export function writeClientAddress(headers: Headers, address: string): void {
  headers.set(HEADER.clientAddress, address);
}

/** The client's address as the gateway saw it; null for a call that did not come from a client. */
export const readClientAddress = (request: Request): string | null =>
  request.headers.get(HEADER.clientAddress);

export function writeOrigin(headers: Headers, origin: string): void {
  headers.set(HEADER.origin, origin);
}

/** Scheme and host that the client reached the gateway at, for absolute links. */
export const readOrigin = (request: Request): string =>
  request.headers.get(HEADER.origin) ?? new URL(request.url).origin;

export function requireCaller(caller: Caller | null): Caller {
  if (caller === null) throw new AppError('MISSING_AUTH_HEADER', 'Sign in to use this resource.');
  return caller;
}

declare const scoped: unique symbol;

/**
 * Permission to touch one user's rows. Every query on a user-owned table takes one, so that a
 * query without an owner does not compile; a foreign row then reads as absent.
 */
export interface UserScope {
  readonly userId: string;
  readonly [scoped]: true;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that applies the brand
export const userScope = ({ userId }: Pick<Caller, 'userId'>) => ({ userId }) as UserScope;
