import type { Caller } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { createLog } from '@jobmatch/shared/log';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Env } from '../env.ts';
import { looksLikeApiToken, permitApiToken, verifyApiToken } from './api-tokens.ts';
import { bearerToken } from './bearer-token.ts';
import { ALGORITHMS_OF, externalIssuers } from './external-issuers.ts';
import { verifyExternalToken } from './external-tokens.ts';
import { accountOf } from './identities.ts';
import { verifyOwnToken } from './own-tokens.ts';
import { invalidToken } from './refusals.ts';
import { isRevoked } from './revocations.ts';

/**
 * Finds out whom a request acts for, or throws the 401 that says what is wrong with its token. The
 * token is one of ours, one of a configured issuer, or a personal access token; the last of these
 * may also be refused with FORBIDDEN for what it is used for. With what it needs in this isolate's
 * memory it makes no call; `beforeLookUp` may refuse one that has to be looked up.
 */
export async function authenticate(
  request: Request,
  env: Env,
  requestId: string,
  beforeLookUp: () => Promise<void>,
): Promise<Caller> {
  const token = bearerToken(request);
  if (looksLikeApiToken(token)) {
    const holder = await verifyApiToken(token, env, beforeLookUp);
    permitApiToken(holder, request.method, new URL(request.url).pathname);
    return { userId: holder.userId, role: holder.role, sessionId: holder.tokenId, requestId };
  }
  const caller = { ...(await verifyJwt(token, env)), requestId };
  if (await isRevoked(env, caller.sessionId, createLog({ service: 'gateway', requestId }))) {
    throw new AppError('SESSION_REVOKED', 'The session has ended. Sign in again.');
  }
  return caller;
}

async function verifyJwt(token: string, env: Env): Promise<Omit<Caller, 'requestId'>> {
  const { iss, alg } = readUnverified(token);
  if (iss === env.JWT_ISSUER) {
    const { sub, sid, role } = await verifyOwnToken(token, env);
    return { userId: sub, role, sessionId: sid };
  }
  // An issuer that is moving from a secret to a key set is listed twice, once for each.
  const issuer = externalIssuers(env).find(
    ({ issuer: name, kind }) =>
      name === iss && ALGORITHMS_OF[kind].some((algorithm) => algorithm === alg),
  );
  if (issuer === undefined) throw invalidToken();
  const { identity, sessionId } = await verifyExternalToken(token, issuer);
  const { userId, role } = await accountOf(env, identity);
  return { userId, role, sessionId };
}

/** What a token says of itself: good for choosing how to verify it and for nothing else. */
function readUnverified(token: string): { iss: string | undefined; alg: string | undefined } {
  try {
    return { iss: decodeJwt(token).iss, alg: decodeProtectedHeader(token).alg };
  } catch {
    throw invalidToken();
  }
}
