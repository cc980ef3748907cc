import * as v from 'valibot';
import { Id } from '../ids.ts';

/** A public signing key as served at /.well-known/jwks.json (RFC 7517). */
export interface PublicJwk {
  kty: string;
  crv: string;
  x: string;
  y: string;
  kid: string;
  alg: string;
  use: string;
}

/** What a verified token of an external issuer says about its subject. */
export const ExternalIdentity = v.object({
  /** Our name of the issuer, as configured. */
  provider: v.pipe(v.string(), v.minLength(1), v.maxLength(50)),
  /** The issuer's name of the person: its `sub` claim. */
  subject: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  email: v.nullable(v.pipe(v.string(), v.maxLength(254), v.email())),
  /** Whether the issuer says that the address is the subject's. */
  emailVerified: v.boolean(),
  name: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
});
export type ExternalIdentity = v.InferOutput<typeof ExternalIdentity>;

export const ResolvedIdentity = v.object({ userId: Id, role: v.picklist(['user', 'admin']) });
export type ResolvedIdentity = v.InferOutput<typeof ResolvedIdentity>;

/** Whom a personal access token stands for, and what it may do. */
export const ApiTokenHolder = v.object({
  ...ResolvedIdentity.entries,
  tokenId: Id,
  /** `read` is good for GET and HEAD only. */
  scope: v.picklist(['read', 'write']),
  /** ISO 8601, UTC; null for a token that does not expire. */
  expiresAt: v.nullable(v.string()),
});
export type ApiTokenHolder = v.InferOutput<typeof ApiTokenHolder>;

/**
 * Core's side of the gateway's token verification. There is no caller yet: these calls find out
 * who it is.
 */
export interface IdentityRpc extends Rpc.WorkerEntrypointBranded {
  /** The public keys of access tokens, the current one first. */
  jwks(): Promise<{ keys: PublicJwk[] }>;
  /** Looks up a personal access token by the hex of its SHA-256; null if it is not a live one. */
  resolveApiToken(tokenHash: string): Promise<ApiTokenHolder | null>;
  /**
   * The account of an external subject, created on first sight. Throws CONFLICT where its e-mail
   * belongs to an account that may not be joined with it.
   */
  resolveIdentity(identity: ExternalIdentity): Promise<ResolvedIdentity>;
}
