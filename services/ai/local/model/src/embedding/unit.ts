/** Scales to length 1 in place; a vector of zeros stays. */
export function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) * scale;
  return vector;
}

/** Adds `weight` times `addend`, in place; both of one length. */
export function addScaled(target: Float32Array, addend: Float32Array, weight: number): void {
  for (let at = 0; at < target.length; at += 1) {
    target[at] = (target[at] ?? 0) + weight * (addend[at] ?? 0);
  }
}
