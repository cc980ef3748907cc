import type { Caller } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { Id } from '@jobmatch/shared/ids';
import { errors, jwtVerify } from 'jose';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { signingKey } from './signing-keys.ts';

const Claims = v.object({ sub: Id, sid: Id, role: v.picklist(['user', 'admin']) });

/** Verifies the bearer token of a request, or throws the 401 that says what is wrong with it. */
export async function authenticate(request: Request, env: Env, requestId: string): Promise<Caller> {
  const claims = await verify(bearerToken(request), env);
  return { userId: claims.sub, role: claims.role, sessionId: claims.sid, requestId };
}

function bearerToken(request: Request): string {
  const header = request.headers.get('authorization');
  if (header === null) {
    throw new AppError('MISSING_AUTH_HEADER', 'Send an Authorization header with a bearer token.');
  }
  const [scheme = '', token = '', ...rest] = header.trim().split(/\s+/);
  if (scheme.toLowerCase() !== 'bearer' || rest.length > 0) {
    throw new AppError('INVALID_AUTH_FORMAT', 'The Authorization header must be: Bearer <token>.');
  }
  if (token === '') throw new AppError('MISSING_TOKEN', 'The Authorization header has no token.');
  return token;
}

async function verify(token: string, env: Env): Promise<v.InferOutput<typeof Claims>> {
  const invalid = new AppError('INVALID_TOKEN', 'The token is not valid.');
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid === undefined ? undefined : await signingKey(env, kid);
        if (key === undefined) throw invalid;
        return key;
      },
      {
        algorithms: ['ES256'],
        issuer: env.JWT_ISSUER,
        audience: env.JWT_AUDIENCE,
        requiredClaims: ['exp', 'iat'],
      },
    );
    const claims = v.safeParse(Claims, payload);
    if (!claims.success) throw invalid;
    return claims.output;
  } catch (err) {
    if (err instanceof errors.JWTExpired)
      throw new AppError('TOKEN_EXPIRED', 'The token has expired.');
    if (err instanceof errors.JOSEError) throw invalid;
    throw err;
  }
}
