import { runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { DIMENSIONS } from '../src/index-definition.ts';
import type { Env } from '../src/env.ts';
import type { Vectors } from '../src/vectors.ts';

const own = exports as unknown as { default: Fetcher; Vectors: Service<Vectors> }; // the generated types are of the service's own Worker

/**
 * The index as a service binding gives it to a Worker, with plain promises: one of RPC that is
 * looked at before it is awaited rejects twice.
 */
export const index = {
  query: async (...args: Parameters<Vectors['query']>) => await own.Vectors.query(...args),
  queryById: async (...args: Parameters<Vectors['queryById']>) =>
    await own.Vectors.queryById(...args),
  insert: async (vectors: VectorizeVector[]) => await own.Vectors.insert(vectors),
  upsert: async (vectors: VectorizeVector[]) => await own.Vectors.upsert(vectors),
  getByIds: async (ids: string[]) => await own.Vectors.getByIds(ids),
  deleteByIds: async (ids: string[]) => await own.Vectors.deleteByIds(ids),
  describe: async () => await own.Vectors.describe(),
};

/** The test-only routes. */
export const control = (method: string, path: string, body?: unknown) =>
  own.default.fetch(`http://vectors${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** A vector whose first values are these and whose others are 0. */
export function vectorOf(...values: number[]): number[] {
  return [...values, ...Array<number>(DIMENSIONS - values.length).fill(0)];
}

/** A vector at this angle from `vectorOf(1)`, in degrees. */
export function vectorAt(degrees: number): number[] {
  const radians = (degrees * Math.PI) / 180;
  return vectorOf(Math.cos(radians), Math.sin(radians));
}

export const idsOf = ({ matches }: VectorizeMatches): string[] => matches.map(({ id }) => id);

const { INDEX } = env as unknown as Env; // the same: here the stand-in runs

/** The object behind the index. */
export const object = () => INDEX.getByName('index');

export const runInIndex = <T>(task: (sql: SqlStorage) => T): Promise<T> =>
  runInDurableObject(object(), (_, { storage }) => task(storage.sql));
