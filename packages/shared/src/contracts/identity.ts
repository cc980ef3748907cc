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

/** Core's side of the gateway's token verification. */
export interface IdentityRpc extends Rpc.WorkerEntrypointBranded {
  jwks(): Promise<{ keys: PublicJwk[] }>;
}
