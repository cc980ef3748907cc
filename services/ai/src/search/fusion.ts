/** What one arm of a search found; higher is better. */
export interface Hit {
  jobId: string;
  score: number;
}

/** A posting with its scores from 0 to 1; null where that arm did not find it. */
export interface FusedHit {
  jobId: string;
  keywordScore: number | null;
  semanticScore: number | null;
  combinedScore: number;
}

interface FusionParameters {
  method: 'weighted' | 'reciprocal-rank';
  keywordWeight: number;
  semanticWeight: number;
  keywordScale: Scale;
  semanticScale: Scale;
  /** Of reciprocal ranks: how little the first few ranks differ. */
  rankOffset: number;
}

/**
 * bm25 has a zero of its own, so its scale ends there; cosines of one model all lie close together, so
 * theirs is from the worst to the best that was found. 60 is the offset of Cormack, Clarke and
 * Büttcher, "Reciprocal rank fusion outperforms Condorcet" (SIGIR 2009).
 */
export const FUSION: FusionParameters = {
  method: 'weighted',
  keywordWeight: 0.3,
  semanticWeight: 0.7,
  keywordScale: 'max',
  semanticScale: 'min-max',
  rankOffset: 60,
};

/** Brings the scores of one arm between 0 and 1, keeping their order. */
const SCALES = {
  max: (scores) => {
    const max = Math.max(...scores);
    return (score) => (max > 0 ? Math.max(0, score / max) : 1);
  },
  'min-max': (scores) => {
    const [min, max] = [Math.min(...scores), Math.max(...scores)];
    return (score) => (max > min ? (score - min) / (max - min) : 1);
  },
  /** Of the distance from the mean in standard deviations. */
  sigmoid: (scores) => {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
    const deviation = Math.sqrt(variance);
    return (score) => (deviation > 0 ? 1 / (1 + Math.exp((mean - score) / deviation)) : 1);
  },
} satisfies Record<string, (scores: readonly number[]) => (score: number) => number>;
type Scale = keyof typeof SCALES;

/**
 * One list of what two arms found, best first, equals by id. A posting that an arm did not find has
 * nothing from it; an arm that found nothing at all has no weight, so that the list is then the other
 * arm's.
 */
export function fuse(
  keyword: readonly Hit[],
  semantic: readonly Hit[],
  parameters: FusionParameters = FUSION,
): FusedHit[] {
  const { method, keywordWeight, semanticWeight, rankOffset } = parameters;
  const byKeyword = scaled(keyword, parameters.keywordScale);
  const bySemantic = scaled(semantic, parameters.semanticScale);
  const share = method === 'weighted' ? null : rankOffset;
  const arms = [
    { weight: keywordWeight, parts: share === null ? byKeyword : ranked(keyword, share) },
    { weight: semanticWeight, parts: share === null ? bySemantic : ranked(semantic, share) },
  ].filter(({ parts }) => parts.size > 0);
  const weights = arms.reduce((sum, { weight }) => sum + weight, 0);
  const combined = (jobId: string): number => {
    const sum = arms.reduce((total, arm) => total + arm.weight * (arm.parts.get(jobId) ?? 0), 0);
    return weights > 0 ? Math.min(1, sum / weights) : 0;
  };
  return [...new Set([...byKeyword.keys(), ...bySemantic.keys()])]
    .map((jobId) => ({
      jobId,
      keywordScore: byKeyword.get(jobId) ?? null,
      semanticScore: bySemantic.get(jobId) ?? null,
      combinedScore: combined(jobId),
    }))
    .toSorted((a, b) => b.combinedScore - a.combinedScore || (a.jobId < b.jobId ? -1 : 1));
}

function scaled(hits: readonly Hit[], scale: Scale): Map<string, number> {
  const scoreOf = SCALES[scale](hits.map(({ score }) => score));
  return new Map(hits.map(({ jobId, score }) => [jobId, scoreOf(score)]));
}

/** From 1 for the first; equal scores share a rank. */
function ranked(hits: readonly Hit[], offset: number): Map<string, number> {
  const scores = [...new Set(hits.map(({ score }) => score))].toSorted((a, b) => b - a);
  const rankOf = new Map(scores.map((score, rank) => [score, rank]));
  return new Map(
    hits.map(({ jobId, score }) => [jobId, (offset + 1) / (offset + 1 + (rankOf.get(score) ?? 0))]),
  );
}
