import { type CryptoKey, type JWK, importJWK } from 'jose';
import * as v from 'valibot';
import type { JwksIssuer } from './external-issuers.ts';
import { KeySource } from './key-source.ts';

const TIMEOUT_MS = 3_000;
const MAX_BYTES = 64 * 1024;
const MAX_KEYS = 100;

/** Public signature keys only: a symmetric key in a published set must never be used. */
const PublicKey = v.looseObject({
  kty: v.picklist(['EC', 'RSA', 'OKP']),
  kid: v.string(),
  alg: v.optional(v.string()),
  use: v.optional(v.literal('sig')),
});
const KeySet = v.object({ keys: v.pipe(v.array(v.unknown()), v.maxLength(MAX_KEYS)) });

interface PublishedKey {
  jwk: JWK;
  /** The imported key of each algorithm it has been used with. */
  imported: Map<string, CryptoKey>;
}

/** One source per key set, for the life of the isolate. Bounded by the configuration. */
const sources = new Map<string, KeySource<PublishedKey>>();

/** The issuer's key with this id for this algorithm; undefined where it publishes none. */
export async function externalKey(
  { jwksUrl }: Pick<JwksIssuer, 'jwksUrl'>,
  kid: string,
  alg: string,
): Promise<CryptoKey | undefined> {
  const source = sources.get(jwksUrl) ?? new KeySource<PublishedKey>();
  sources.set(jwksUrl, source);
  const key = await source.find(kid, () => fetchKeys(jwksUrl));
  if (key === undefined || (key.jwk.alg !== undefined && key.jwk.alg !== alg)) return undefined;
  const known = key.imported.get(alg);
  if (known !== undefined) return known;
  // A published key that cannot be imported for this algorithm is as good as none.
  const imported = await importJWK(key.jwk, alg).catch(() => undefined);
  if (imported === undefined || imported instanceof Uint8Array) return undefined;
  key.imported.set(alg, imported);
  return imported;
}

async function fetchKeys(url: string): Promise<Map<string, PublishedKey>> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`The key set answered ${response.status}.`);
  }
  const { keys } = v.parse(KeySet, JSON.parse(await readText(response)));
  const published = keys.filter((key) => v.is(PublicKey, key));
  return new Map(published.map((jwk) => [jwk.kid, { jwk: publicPart(jwk), imported: new Map() }]));
}

/** What a verification needs; an issuer's other members, `key_ops` for one, only get in the way. */
function publicPart({ kty, kid, alg, ...rest }: v.InferOutput<typeof PublicKey>): JWK {
  const material = Object.fromEntries(
    ['crv', 'x', 'y', 'n', 'e'].flatMap((name) => {
      const value = rest[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  return { ...material, kty, kid, ...(alg === undefined ? {} : { alg }) };
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Error(`The key set exceeds ${MAX_BYTES} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
