import { BestMatches, type ScoredSlot } from './best-matches.ts';
import { fourProducts } from './four-products.ts';
import { type ResidentVectors, inverseNorm } from './resident-vectors.ts';
import { READING_SLICE_MS, Slices } from './slices.ts';

/** A fifth of a millisecond's products; divides a chunk, so that a batch lies in one. */
const BATCH = 256;

interface Question {
  vector: Float32Array;
  /** Decides by slot which vectors count. */
  matches: (slot: number) => boolean;
  topK: number;
}

/** The vectors of the largest cosine among those that match, best first; the rest does not change meanwhile. */
export async function nearest(
  vectors: ResidentVectors,
  { vector, matches, topK }: Question,
): Promise<ScoredSlot[]> {
  const query = Float64Array.from(vector);
  const inverse = inverseNorm(query);
  for (const [i, value] of query.entries()) query[i] = value * inverse;
  const best = new BestMatches(topK, (slot) => vectors.idAt(slot));
  const slices = new Slices(READING_SLICE_MS);
  const matching = new Int32Array(BATCH);
  for (let from = 0; from < vectors.size; from += BATCH) {
    const until = Math.min(from + BATCH, vectors.size);
    let count = 0;
    for (let slot = from; slot < until; slot += 1) {
      if (matches(slot)) {
        matching[count] = slot;
        count += 1;
      }
    }
    offerBatch(vectors, query, matching.subarray(0, count), best);
    if (slices.isOver) await slices.yield();
  }
  return best.sorted();
}

/** All of the slots lie in one chunk. */
function offerBatch(
  vectors: ResidentVectors,
  query: Float64Array,
  slots: Int32Array,
  best: BestMatches,
): void {
  const starts = new Int32Array(4);
  const products = new Float64Array(4);
  for (let i = 0; i < slots.length; i += 4) {
    const lanes = Math.min(4, slots.length - i);
    // Short of four, the other lanes compute what they computed before; it is not offered.
    for (let lane = 0; lane < lanes; lane += 1) {
      starts[lane] = vectors.at(slots[i + lane] ?? 0).start;
    }
    fourProducts(query, vectors.at(slots[i] ?? 0).chunk, starts, products);
    for (let lane = 0; lane < lanes; lane += 1) {
      const slot = slots[i + lane] ?? 0;
      const cosine = (products[lane] ?? 0) * vectors.inverseNormAt(slot);
      // Rounding can leave the interval by a few units in the last place.
      best.offer(slot, Math.max(-1, Math.min(1, cosine)));
    }
  }
}
