import { Id } from '@jobmatch/shared/ids';
import { jwtVerify } from 'jose';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { ownKey } from './own-keys.ts';
import { invalidToken, refusalOf } from './refusals.ts';

const Claims = v.object({ sub: Id, sid: Id, role: v.picklist(['user', 'admin']) });

/** Verifies an access token that core signed. */
export async function verifyOwnToken(
  token: string,
  env: Env,
): Promise<v.InferOutput<typeof Claims>> {
  const { payload } = await jwtVerify(
    token,
    async ({ kid }) => {
      const key = kid === undefined ? undefined : await ownKey(env, kid);
      if (key === undefined) throw invalidToken();
      return key;
    },
    {
      algorithms: ['ES256'],
      issuer: env.JWT_ISSUER,
      audience: env.JWT_AUDIENCE,
      requiredClaims: ['exp', 'iat'],
    },
  ).catch((err: unknown) => {
    throw refusalOf(err);
  });
  const claims = v.safeParse(Claims, payload);
  if (!claims.success) throw invalidToken();
  return claims.output;
}
