import { ApiTokenHolder } from '@jobmatch/shared/contracts/identity';
import { AppError } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { askCore } from './ask-core.ts';
import { bearerToken } from './bearer-token.ts';
import { Memo } from './memo.ts';
import { expiredToken, invalidToken } from './refusals.ts';
import { isTokenRevoked } from './revocations.ts';

/** `jmp_` and 32 random bytes in base64url. The last of 43 characters carries four bits. */
const API_TOKEN = /^jmp_[\w-]{42}[AEIMQUYcgkosw048]$/;

const MEMO_MS = 60_000;
const holders = new Memo<ApiTokenHolder>({ max: 5_000, ttlMs: MEMO_MS });
/** Apart and smaller, so that a flood of invented tokens cannot push real ones out. */
const unknown = new Memo<true>({ max: 1_000, ttlMs: MEMO_MS });

export const looksLikeApiToken = (token: string): boolean => token.startsWith('jmp_');

/** Whom a personal access token stands for. One that cannot be ours is refused without a call. */
export async function verifyApiToken(
  token: string,
  env: Env,
  beforeLookUp: () => Promise<void>,
): Promise<ApiTokenHolder> {
  if (!API_TOKEN.test(token)) throw invalidToken();
  const hash = await sha256(token);
  const holder = holders.get(hash) ?? (await resolve(hash, env, beforeLookUp));
  if (holder === null || isTokenRevoked(holder.tokenId)) throw invalidToken();
  if (holder.expiresAt !== null && Date.parse(holder.expiresAt) <= Date.now()) throw expiredToken();
  return holder;
}

async function resolve(
  hash: string,
  env: Env,
  beforeLookUp: () => Promise<void>,
): Promise<ApiTokenHolder | null> {
  if (unknown.get(hash)) return null;
  await beforeLookUp();
  const holder = await askCore(async () => {
    using answer = await env.CORE_IDENTITY.resolveApiToken(hash);
    return v.parse(v.nullable(ApiTokenHolder), answer);
  });
  if (holder === null) {
    unknown.set(hash, true);
    return null;
  }
  holders.set(hash, holder);
  return holder;
}

/** The one account route a token may use: it tells a tool whose token it has. */
const WHO_AM_I = '/api/auth/session';

/** A search is a POST for its body alone. Each tool call in `/mcp` passes here again by itself. */
const READS_BY_POST = new Set(['/api/jobs/search', '/mcp']);

const isRead = (method: string, pathname: string): boolean =>
  method === 'GET' || method === 'HEAD' || (method === 'POST' && READS_BY_POST.has(pathname));

/** What a token may be used for: never to manage the account, and with scope `read` only to read. */
export function permitApiToken({ scope }: ApiTokenHolder, method: string, path: string): void {
  // A service's router takes a path with slashes at its end for the same.
  const pathname = path.replace(/\/+$/, '');
  const reads = method === 'GET' || method === 'HEAD';
  const erases = method === 'DELETE' && pathname === '/api/profile';
  const manages = erases || pathname === '/api/auth' || pathname.startsWith('/api/auth/');
  if (manages && !(reads && pathname === WHO_AM_I)) {
    throw new AppError('FORBIDDEN', 'A personal access token cannot manage the account.');
  }
  if (scope === 'read' && !isRead(method, pathname)) {
    throw new AppError('FORBIDDEN', 'This token may only read.');
  }
}

/** Whether the token of a request that was let in may be used for a method and path. */
export async function tokenAdmits(
  request: Request,
  env: Env,
): Promise<(method: string, pathname: string) => boolean> {
  const token = bearerToken(request);
  if (!looksLikeApiToken(token)) return () => true;
  const { scope } = await verifyApiToken(token, env, async () => undefined);
  return (method, pathname) => scope === 'write' || isRead(method, pathname);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
