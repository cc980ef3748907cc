import { describe, expect, it } from 'vitest';
import { FUSION, type Hit, fuse } from './fusion.ts';

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomHits(next: () => number): Hit[] {
  return Array.from({ length: Math.floor(next() * 12) }, (_, i) => ({
    jobId: `job-${Math.floor(next() * 10)}-${i}`,
    // Few different scores, so that there are equals.
    score: Math.floor(next() * 8) / 8,
  }));
}

/** Two arms that share some of their postings. */
function randomArms(seed: number): [keyword: Hit[], semantic: Hit[]] {
  const next = numbers(seed);
  const keyword = randomHits(next);
  const shared = keyword.filter(() => next() < 0.5).map((hit) => ({ ...hit, score: next() }));
  return [
    keyword,
    [...shared, ...randomHits(next).map((hit) => ({ ...hit, jobId: `s${hit.jobId}` }))],
  ];
}

const SEEDS = Array.from({ length: 300 }, (_, i) => i + 1);
const RANKS = { ...FUSION, method: 'reciprocal-rank' as const };
const SIGMOID = { ...FUSION, keywordScale: 'sigmoid' as const, semanticScale: 'sigmoid' as const };
const WAYS = [FUSION, RANKS, SIGMOID];

const placeOf = (jobId: string, hits: { jobId: string }[]): number =>
  hits.findIndex((hit) => hit.jobId === jobId);

describe('fusing two arms', () => {
  it('gives every posting once, with scores from 0 to 1, best first and equals by id', () => {
    for (const seed of SEEDS) {
      const [keyword, semantic] = randomArms(seed);
      const ids = new Set([...keyword, ...semantic].map(({ jobId }) => jobId));
      for (const way of WAYS) {
        const fused = fuse(keyword, semantic, way);
        expect(new Set(fused.map(({ jobId }) => jobId))).toEqual(ids);
        expect(fused).toHaveLength(ids.size);
        for (const hit of fused) {
          for (const score of [hit.keywordScore, hit.semanticScore, hit.combinedScore]) {
            if (score === null) continue;
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
          expect(hit.keywordScore === null).toBe(placeOf(hit.jobId, keyword) === -1);
          expect(hit.semanticScore === null).toBe(placeOf(hit.jobId, semantic) === -1);
        }
        for (const [i, hit] of fused.entries()) {
          const next = fused[i + 1] ?? { combinedScore: -1, jobId: '' };
          const inOrder =
            hit.combinedScore > next.combinedScore ||
            (hit.combinedScore === next.combinedScore && hit.jobId < next.jobId);
          expect(inOrder).toBe(true);
        }
      }
    }
  });

  it('does not depend on the order of the hits', () => {
    for (const seed of SEEDS) {
      const [keyword, semantic] = randomArms(seed);
      for (const way of WAYS) {
        const reversed = fuse(keyword.toReversed(), semantic.toReversed(), way);
        expect(reversed.map(({ jobId }) => jobId)).toEqual(
          fuse(keyword, semantic, way).map(({ jobId }) => jobId),
        );
      }
    }
  });

  it('treats both arms alike: swapped with their weights they give the same list', () => {
    for (const seed of SEEDS) {
      const [keyword, semantic] = randomArms(seed);
      for (const way of WAYS) {
        const swapped = {
          ...way,
          keywordWeight: way.semanticWeight,
          semanticWeight: way.keywordWeight,
          keywordScale: way.semanticScale,
          semanticScale: way.keywordScale,
        };
        const there = fuse(keyword, semantic, way);
        const back = new Map(
          fuse(semantic, keyword, swapped).map((hit) => [hit.jobId, hit.combinedScore]),
        );
        for (const { jobId, combinedScore } of there) {
          expect(back.get(jobId)).toBeCloseTo(combinedScore, 12);
        }
      }
    }
  });

  it('never puts a posting lower for a better score of its own', () => {
    for (const seed of SEEDS) {
      const [keyword, semantic] = randomArms(seed);
      const next = numbers(seed + 1000);
      const raised = keyword[Math.floor(next() * keyword.length)];
      if (raised === undefined) continue;
      const better = keyword.map((hit) =>
        hit === raised ? { ...hit, score: hit.score + next() } : hit,
      );
      for (const way of [FUSION, { ...FUSION, keywordScale: 'min-max' as const }, RANKS]) {
        const before = placeOf(raised.jobId, fuse(keyword, semantic, way));
        expect(placeOf(raised.jobId, fuse(better, semantic, way))).toBeLessThanOrEqual(before);
      }
    }
  });

  it('with one arm empty is the other one', () => {
    const hits = [
      { jobId: 'b', score: 4 },
      { jobId: 'a', score: 8 },
    ];
    expect(fuse(hits, [])).toEqual([
      { jobId: 'a', keywordScore: 1, semanticScore: null, combinedScore: 1 },
      { jobId: 'b', keywordScore: 0.5, semanticScore: null, combinedScore: 0.5 },
    ]);
    expect(fuse([], hits).map(({ jobId }) => jobId)).toEqual(['a', 'b']);
    expect(fuse([], [])).toEqual([]);
  });

  it('weighs them as it is told', () => {
    const keyword = [{ jobId: 'words', score: 5 }];
    const semantic = [
      { jobId: 'meaning', score: 0.9 },
      { jobId: 'words', score: 0.3 },
    ];
    const first = (keywordWeight: number): string | undefined =>
      fuse(keyword, semantic, { ...FUSION, keywordWeight, semanticWeight: 1 - keywordWeight })[0]
        ?.jobId;
    expect(first(0.3)).toBe('meaning');
    expect(first(0.7)).toBe('words');
  });
});
