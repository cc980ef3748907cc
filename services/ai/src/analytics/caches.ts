import type { Counters } from '@jobmatch/shared/contracts/analytics';
import * as v from 'valibot';
import { shareOf } from './usage.ts';

const Rate = {
  hits: v.number(),
  misses: v.number(),
  /** 0–1; null while nothing was looked up. */
  hitRate: v.nullable(v.number()),
};

export const CacheAnalytics = v.object({
  since: v.string(),
  caches: v.array(
    v.object({
      cache: v.picklist(['embeddings', 'facts', 'analyses']),
      ...Rate,
      layers: v.array(v.object({ layer: v.picklist(['kv', 'd1']), ...Rate })),
    }),
  ),
});

/**
 * The layers of each cache in the order in which they are asked, and the counters that say how often
 * a layer had the answer. `missed` is what was answered by none.
 */
const CACHES = [
  {
    cache: 'embeddings',
    layers: [{ layer: 'kv', hit: 'kv-hit' }],
    missed: 'kv-miss',
  },
  {
    cache: 'facts',
    layers: [{ layer: 'kv', hit: 'facts-kv-hit' }],
    missed: 'facts-kv-miss',
  },
  {
    cache: 'analyses',
    layers: [
      { layer: 'kv', hit: 'analysis-kv-hit' },
      { layer: 'd1', hit: 'analysis-d1-hit' },
    ],
    missed: 'analysis-generated',
  },
] as const;

/** How often each cache, and each layer of it, had what it was asked for. */
export function cacheAnalytics({ since, layers }: Counters): v.InferOutput<typeof CacheAnalytics> {
  const callsOf = (counter: string): number => countOf(layers, counter);
  return {
    since,
    caches: CACHES.map(({ cache, layers: asked, missed }) => {
      const hits = asked.map(({ hit }) => callsOf(hit));
      const misses = callsOf(missed);
      return {
        cache,
        ...rateOf(sumOf(hits), misses),
        layers: asked.map(({ layer }, i) => ({
          layer,
          // What a layer does not have, those after it are asked for.
          ...rateOf(hits[i] ?? 0, sumOf(hits.slice(i + 1)) + misses),
        })),
      };
    }),
  };
}

/** How often a counter of a cache was raised, of whichever model it is. */
export const countOf = (layers: Counters['layers'], counter: string): number =>
  sumOf(layers.filter(({ layer }) => layer === counter).map(({ calls }) => calls));

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const rateOf = (hits: number, misses: number) => ({
  hits,
  misses,
  hitRate: shareOf(hits, hits + misses),
});
