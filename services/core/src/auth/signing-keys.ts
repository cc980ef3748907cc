import * as v from 'valibot';
import type { Env } from '../env.ts';

const SigningKey = v.object({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: v.string(),
  y: v.string(),
  d: v.string(),
  kid: v.pipe(v.string(), v.minLength(1)),
});

const SigningKeys = v.pipe(
  v.string(),
  v.parseJson(),
  v.tupleWithRest([SigningKey], SigningKey),
  v.check((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length, 'Repeated kid.'),
);
type SigningKeys = v.InferOutput<typeof SigningKeys>;

let parsed: { secret: string; keys: SigningKeys } | undefined;

/**
 * The private P-256 keys of this fleet. The first signs, all are published. To rotate, prepend a
 * key, and drop the old one once the last access token it signed has expired.
 */
export function signingKeys({ JWT_SIGNING_KEYS: secret }: Pick<Env, 'JWT_SIGNING_KEYS'>) {
  if (parsed?.secret === secret) return parsed.keys;
  const result = v.safeParse(SigningKeys, secret);
  // The issues of a failed parse would quote the secret.
  if (!result.success) throw new Error('JWT_SIGNING_KEYS is not a list of private P-256 JWKs.');
  parsed = { secret, keys: result.output };
  return parsed.keys;
}
