import { WorkerEntrypoint } from 'cloudflare:workers';
import { type Env, vectorIndex } from './env.ts';
import { meetFault } from './meet-fault.ts';
import { DIMENSIONS } from './index-definition.ts';
import { checkId, parseIds } from './parse-ids.ts';
import { parseQueryVector, parseSearchOptions } from './parse-query.ts';
import { parseVectors } from './parse-vectors.ts';
import { vectorizeError } from './vectorize-error.ts';

/** The binding declares numbers here; the service answers texts, as its documentation says. */
interface IndexInfo extends Omit<
  VectorizeIndexInfo,
  'processedUpToDatetime' | 'processedUpToMutation'
> {
  /** ISO 8601; null before the first mutation. */
  processedUpToDatetime: string | null;
  processedUpToMutation: string | null;
}

/**
 * A Vectorize (V2) index as its binding offers it, with the same refusals.
 * https://developers.cloudflare.com/vectorize/reference/client-api/
 */
export class Vectors extends WorkerEntrypoint<Env> implements Omit<Vectorize, 'describe'> {
  async query(
    vector: VectorFloatArray | number[],
    options?: VectorizeQueryOptions,
  ): Promise<VectorizeMatches> {
    return this.#search({ vector: parseQueryVector(vector) }, options);
  }

  /** The vector itself is among its matches. */
  async queryById(vectorId: string, options?: VectorizeQueryOptions): Promise<VectorizeMatches> {
    checkId('VECTOR_QUERY', vectorId);
    return this.#search({ id: vectorId }, options);
  }

  /** Leaves vectors alone whose id exists. */
  async insert(vectors: VectorizeVector[]): Promise<VectorizeAsyncMutation> {
    const checked = parseVectors('VECTOR_INSERT', vectors);
    await meetFault(this.env, 'VECTOR_INSERT');
    return vectorIndex(this.env).mutate(checked);
  }

  /** Replaces vectors whose id exists, in full. */
  async upsert(vectors: VectorizeVector[]): Promise<VectorizeAsyncMutation> {
    const checked = parseVectors('VECTOR_UPSERT', vectors);
    await meetFault(this.env, 'VECTOR_UPSERT');
    return vectorIndex(this.env).mutate(checked);
  }

  async getByIds(ids: string[]): Promise<VectorizeVector[]> {
    return vectorIndex(this.env).get(parseIds('VECTOR_GET', ids));
  }

  async deleteByIds(ids: string[]): Promise<VectorizeAsyncMutation> {
    const checked = parseIds('VECTOR_DELETE', ids);
    return vectorIndex(this.env).mutate({ kind: 'delete', ids: checked });
  }

  async describe(): Promise<IndexInfo> {
    const { vectorCount, processed } = await vectorIndex(this.env).state();
    return {
      dimensions: DIMENSIONS,
      vectorCount,
      processedUpToDatetime:
        processed === null ? null : new Date(processed.acceptedAtMs).toISOString(),
      processedUpToMutation: processed?.mutationId ?? null,
    };
  }

  async #search(
    question: { vector: Float32Array } | { id: string },
    options: VectorizeQueryOptions | undefined,
  ): Promise<VectorizeMatches> {
    const checked = parseSearchOptions(options);
    await meetFault(this.env, 'VECTOR_QUERY');
    const matches = await vectorIndex(this.env).search(question, checked);
    if (matches === null) throw vectorizeError('VECTOR_QUERY', null, 'vector id not found');
    return matches;
  }
}
