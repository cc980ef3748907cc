import { writeCaller } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { decodeJwt } from 'jose';
import { type Send, anonymous, sender } from './client.ts';

export const PASSWORD = 'correct horse battery';

export interface SignedIn {
  userId: string;
  sessionId: string;
  token: string;
  refreshToken: string;
  /** Calls core as the gateway would for this session. */
  send: Send;
}

interface Tokens {
  token: string;
  refreshToken: string;
}

/** A new account with a real session. */
export async function signUp(email = `${newId()}@example.com`): Promise<SignedIn> {
  const body = { email, password: PASSWORD, fullName: 'Ada Lovelace' };
  const answer = await anonymous('POST', '/api/auth/signup', body);
  return signedIn(answer.body as Tokens);
}

/** Another session of an account. */
export async function logIn(email: string): Promise<SignedIn> {
  const answer = await anonymous('POST', '/api/auth/login', { email, password: PASSWORD });
  return signedIn(answer.body as Tokens);
}

function signedIn({ token, refreshToken }: Tokens): SignedIn {
  const claims = decodeJwt<{ sid: string }>(token);
  const userId = claims.sub ?? '';
  const headers = new Headers();
  writeCaller(headers, { userId, role: 'user', sessionId: claims.sid, requestId: newId() });
  return { userId, sessionId: claims.sid, token, refreshToken, send: sender(headers) };
}

/** Calls core without a caller, from a client with this address and user agent. */
export const from = (address: string, userAgent = 'curl/8.5.0'): Send =>
  sender(new Headers({ 'x-jobmatch-client-address': address, 'user-agent': userAgent }));
