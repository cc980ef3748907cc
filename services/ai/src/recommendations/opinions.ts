/**
 * Weights of what was liked and disliked beside the profile. Their proportion is between those that
 * are usual for Rocchio's method (0.75 to 0.25 in Salton and Buckley 1990, 0.75 to 0.15 in Manning et
 * al. 2008, 9.1.1): a posting is disliked for its salary or employer as often as for the work. Both
 * count less than there, because a profile says more than the few words of a query.
 */
const LIKED_WEIGHT = 0.5;
const DISLIKED_WEIGHT = 0.15;
/** Cosine of the widest angle (37°) that opinions turn a profile by. */
export const COSINE_MIN = 0.8;

type Vector = ArrayLike<number>;

/**
 * A profile's vector turned towards liked postings and away from disliked ones, of length 1. Never
 * further than {@link COSINE_MIN}: a few clicks do not replace what the candidate says of themself.
 * Without opinions it is the profile's direction. Vectors of another length or of none are left out.
 */
export function withOpinions(
  profile: Float32Array,
  liked: readonly Vector[],
  disliked: readonly Vector[],
): Float32Array {
  const start = unit(profile);
  if (start === null) return profile;
  const [likes, dislikes] = [meanOf(liked, start.length), meanOf(disliked, start.length)];
  const moved = start.map(
    (value, i) => value + LIKED_WEIGHT * (likes[i] ?? 0) - DISLIKED_WEIGHT * (dislikes[i] ?? 0),
  );
  return Float32Array.from(bounded(start, unit(moved) ?? start));
}

/** `end`, or where the way to it from `start` meets the bound. Both of length 1. */
function bounded(start: Float64Array, end: Float64Array): Float64Array {
  const cosine = start.reduce((sum, value, i) => sum + value * (end[i] ?? 0), 0);
  if (cosine >= COSINE_MIN) return end;
  const aside = unit(end.map((value, i) => value - cosine * (start[i] ?? 0)));
  if (aside === null) return start;
  const sine = Math.sqrt(1 - COSINE_MIN ** 2);
  return start.map((value, i) => COSINE_MIN * value + sine * (aside[i] ?? 0));
}

function meanOf(vectors: readonly Vector[], dimensions: number): Float64Array {
  const units = vectors.flatMap((vector) =>
    vector.length === dimensions ? (unit(vector) ?? []) : [],
  );
  const mean = new Float64Array(dimensions);
  for (const vector of units) {
    for (const [i, value] of vector.entries()) mean[i] = (mean[i] ?? 0) + value / units.length;
  }
  return mean;
}

/** Null for a vector without a direction. */
function unit(vector: Vector): Float64Array | null {
  const values = Float64Array.from(vector);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return length > 1e-9 && Number.isFinite(length) ? values.map((value) => value / length) : null;
}
