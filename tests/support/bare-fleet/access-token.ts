import { SignJWT, importJWK } from 'jose';
import type { SigningKey } from '../secrets.ts';

/** An access token as core signs it at a sign-in, for a session that nobody opened. */
export async function signAccessToken(
  signingKey: SigningKey,
  { userId, sessionId }: { userId: string; sessionId: string },
): Promise<string> {
  return new SignJWT({ sid: sessionId, role: 'user' })
    .setProtectedHeader({ alg: 'ES256', kid: signingKey.kid, typ: 'JWT' })
    .setIssuer('https://jobmatch.local')
    .setAudience('jobmatch-api')
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime('15m')
    .sign(await importJWK(signingKey, 'ES256'));
}
