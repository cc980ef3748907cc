import * as v from 'valibot';
import type { Env } from '../env.ts';

const Common = {
  /** Our name of the issuer; with the subject it names an account, so it must not change. */
  provider: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,49}$/)),
  issuer: v.pipe(v.string(), v.minLength(1)),
  audience: v.pipe(v.string(), v.minLength(1)),
};

const JwksIssuer = v.strictObject({ ...Common, jwksUrl: v.pipe(v.string(), v.url()) });
const SecretIssuer = v.strictObject({ ...Common, secretName: v.pipe(v.string(), v.minLength(1)) });

const ExternalIssuers = v.array(v.union([JwksIssuer, SecretIssuer]));

/** RFC 7518, section 3.2: an HS256 key has at least as many bits as the hash. */
const Secrets = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.string(), v.pipe(v.string(), v.minLength(32))),
);

export type JwksIssuer = v.InferOutput<typeof JwksIssuer> & { kind: 'jwks' };
type SecretIssuer = Omit<v.InferOutput<typeof SecretIssuer>, 'secretName'> & {
  kind: 'secret';
  secret: Uint8Array;
};
export type ExternalIssuer = JwksIssuer | SecretIssuer;

/**
 * Which algorithms a kind of issuer may use. Fixed here and never read from a token, so that a public
 * key can never be taken for a shared secret.
 */
export const ALGORITHMS_OF = {
  jwks: ['ES256', 'RS256', 'PS256', 'EdDSA'],
  secret: ['HS256'],
} as const satisfies Record<ExternalIssuer['kind'], readonly string[]>;

type Configuration = Pick<Env, 'EXTERNAL_ISSUERS' | 'EXTERNAL_ISSUER_SECRETS' | 'JWT_ISSUER'>;

/** The issuers besides ourselves, as configured. Throws where the configuration cannot be right. */
export function parseIssuers(env: Configuration): ExternalIssuer[] {
  const listed = v.parse(ExternalIssuers, env.EXTERNAL_ISSUERS);
  if (listed.length === 0) return [];
  const secrets = v.safeParse(Secrets, env.EXTERNAL_ISSUER_SECRETS);
  // The issues of a failed parse would quote the secrets.
  if (!secrets.success) {
    throw new Error(
      'EXTERNAL_ISSUER_SECRETS is not an object of secrets of 32 characters or more.',
    );
  }
  return listed.map((issuer): ExternalIssuer => {
    if (issuer.issuer === env.JWT_ISSUER) throw new Error('EXTERNAL_ISSUERS names our own issuer.');
    if ('jwksUrl' in issuer) return { kind: 'jwks', ...issuer };
    const { secretName, ...rest } = issuer;
    const secret = secrets.output[secretName];
    if (secret === undefined) throw new Error(`EXTERNAL_ISSUER_SECRETS has no ${secretName}.`);
    return { kind: 'secret', ...rest, secret: new TextEncoder().encode(secret) };
  });
}

const parsed = new WeakMap<object, ExternalIssuer[]>();

/** {@link parseIssuers}, once per isolate. */
export function externalIssuers(env: Configuration): ExternalIssuer[] {
  const known = parsed.get(env.EXTERNAL_ISSUERS);
  if (known !== undefined) return known;
  const issuers = parseIssuers(env);
  parsed.set(env.EXTERNAL_ISSUERS, issuers);
  return issuers;
}
