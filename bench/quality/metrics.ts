/** Grade of each judged posting: 3 exactly this job, 2 close, 1 related. Any other is 0. */
export type Grades = ReadonlyMap<string, number>;

/** From this grade on, a posting counts as found for the metrics that know only yes and no. */
export const RELEVANT_GRADE = 2;

/**
 * Normalised discounted cumulative gain of the first `depth` ids, from 0 to 1.
 * Gain 2^grade − 1, discount log2(rank + 1): Burges et al., "Learning to rank using gradient
 * descent" (2005). An id without a grade gains nothing.
 */
export function ndcg(ranked: readonly string[], grades: Grades, depth: number): number {
  const gains = ranked.map((id) => gain(grades.get(id) ?? 0));
  const ideal = [...grades.values()].map(gain).toSorted((a, b) => b - a);
  const best = discounted(ideal.slice(0, depth));
  return best === 0 ? 0 : discounted(gains.slice(0, depth)) / best;
}

/** The share of the relevant ids among the first `depth`; below 1 where more are relevant than fit. */
export function recall(
  ranked: readonly string[],
  relevant: ReadonlySet<string>,
  depth: number,
): number {
  if (relevant.size === 0) return 0;
  const found = ranked.slice(0, depth).filter((id) => relevant.has(id));
  return found.length / relevant.size;
}

/**
 * Mean of the precisions at each relevant id, where one that is not in the list counts 0. The mean of
 * it over queries is MAP (Manning et al., "Introduction to Information Retrieval", 8.4).
 */
export function averagePrecision(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  if (relevant.size === 0) return 0;
  let found = 0;
  let sum = 0;
  for (const [place, id] of ranked.entries()) {
    if (!relevant.has(id)) continue;
    found += 1;
    sum += found / (place + 1);
  }
  return sum / relevant.size;
}

export const relevantIds = (grades: Grades): ReadonlySet<string> =>
  new Set([...grades].filter(([, grade]) => grade >= RELEVANT_GRADE).map(([id]) => id));

const gain = (grade: number): number => 2 ** grade - 1;

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, value, place) => sum + value / Math.log2(place + 2), 0);
