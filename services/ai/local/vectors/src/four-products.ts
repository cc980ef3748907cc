import { DIMENSIONS } from './index-definition.ts';

/**
 * The dot products of a query with the four vectors that begin at these places of a chunk. Four at
 * a time read the query once: measured in workerd, 0.8 µs a vector against 1.0 µs one by one with
 * four or eight accumulators. A query in float64 spares its conversion, another fifth.
 */
export function fourProducts(
  query: Float64Array,
  chunk: Float32Array,
  starts: Int32Array,
  products: Float64Array,
): void {
  const [first = 0, second = 0, third = 0, fourth = 0] = starts;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < DIMENSIONS; i += 1) {
    const factor = query[i] ?? 0;
    a += factor * (chunk[first + i] ?? 0);
    b += factor * (chunk[second + i] ?? 0);
    c += factor * (chunk[third + i] ?? 0);
    d += factor * (chunk[fourth + i] ?? 0);
  }
  products[0] = a;
  products[1] = b;
  products[2] = c;
  products[3] = d;
}
