export interface Neighbour {
  id: string;
  /** Cosine. */
  score: number;
}

/**
 * The nearest others of one vector, best first, found by comparing it with every one. All vectors
 * have length 1.
 */
export function exactNeighbours(
  id: string,
  vectors: ReadonlyMap<string, Float32Array>,
  { max, threshold }: { max: number; threshold: number },
): Neighbour[] {
  const own = vectors.get(id);
  if (own === undefined) throw new Error(`${id} has no vector.`);
  return [...vectors]
    .filter(([other]) => other !== id)
    .map(([other, vector]) => ({ id: other, score: cosine(own, vector) }))
    .filter(({ score }) => score >= threshold)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, max);
}

function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
