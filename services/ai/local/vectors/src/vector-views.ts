import type { ScoredSlot } from './best-matches.ts';
import type { SearchOptions } from './parse-query.ts';
import type { ResidentVectors } from './resident-vectors.ts';
import type { StoredVector } from './stored-vectors.ts';

/** A stored vector as `getByIds` shows it. */
export function vectorOf({ id, namespace, metadata, values }: StoredVector): VectorizeVector {
  return {
    id,
    values: numbersOf(values),
    ...(namespace === null ? {} : { namespace }),
    ...(metadata === null ? {} : { metadata: metadataOf(metadata) }),
  };
}

/** A match with what its query asked to see; `details` holds the stored vectors where it asked for more than ids. */
export function matchAt(
  vectors: ResidentVectors,
  { slot, score }: ScoredSlot,
  { returnValues, returnMetadata }: SearchOptions,
  details: ReadonlyMap<string, StoredVector>,
): VectorizeMatch {
  const id = vectors.idAt(slot);
  const namespace = vectors.namespaceAt(slot);
  const { values, metadata = null } = details.get(id) ?? {};
  return {
    id,
    score,
    ...(namespace === null ? {} : { namespace }),
    ...(returnValues && values !== undefined ? { values: numbersOf(values) } : {}),
    ...(returnMetadata === 'indexed' ? { metadata: vectors.indexedAt(slot) } : {}),
    ...(returnMetadata === 'all' && metadata !== null ? { metadata: metadataOf(metadata) } : {}),
  };
}

const numbersOf = (values: ArrayBuffer): number[] => Array.from(new Float32Array(values));

const metadataOf = (json: string): Record<string, VectorizeVectorMetadata> => JSON.parse(json);
