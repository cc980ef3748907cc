/** The values as float32, which is what Vectorize stores; null where one is no finite number. */
export function floatValues(values: unknown): Float32Array | null {
  if (!isVector(values)) return null;
  const floats = new Float32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value: unknown = values[i];
    if (typeof value !== 'number') return null;
    floats[i] = value;
    // Looked at as stored: a finite number that float32 cannot hold becomes Infinity.
    if (!Number.isFinite(floats[i])) return null;
  }
  return floats;
}

const isVector = (values: unknown): values is unknown[] | Float32Array | Float64Array =>
  Array.isArray(values) || values instanceof Float32Array || values instanceof Float64Array;
