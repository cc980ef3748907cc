export interface ScoredSlot {
  slot: number;
  /** Cosine, -1 to 1. */
  score: number;
}

/**
 * The best so many of all that are offered, in a heap whose root is the worst of them. Equal scores
 * go by id, so that an answer does not depend on where vectors lie.
 */
export class BestMatches {
  readonly #heap: ScoredSlot[] = [];
  readonly #capacity: number;
  readonly #idAt: (slot: number) => string;

  constructor(capacity: number, idAt: (slot: number) => string) {
    this.#capacity = capacity;
    this.#idAt = idAt;
  }

  offer(slot: number, score: number): void {
    const [worst] = this.#heap;
    if (worst === undefined || this.#heap.length < this.#capacity) {
      this.#heap.push({ slot, score });
      this.#rise(this.#heap.length - 1);
    } else if (score >= worst.score && this.#isWorse(worst, { slot, score })) {
      this.#heap[0] = { slot, score };
      this.#sink();
    }
  }

  /** Best first. */
  sorted(): ScoredSlot[] {
    return this.#heap.toSorted((one, other) => (this.#isWorse(one, other) ? 1 : -1));
  }

  #isWorse(one: ScoredSlot, other: ScoredSlot): boolean {
    if (one.score !== other.score) return one.score < other.score;
    return this.#idAt(one.slot) > this.#idAt(other.slot);
  }

  #rise(from: number): void {
    for (let child = from; child > 0;) {
      const parent = (child - 1) >> 1;
      if (!this.#swapIfWorse(child, parent)) return;
      child = parent;
    }
  }

  #sink(): void {
    for (let parent = 0; ;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      const [first, second] = [this.#heap[left], this.#heap[right]];
      if (first === undefined) return;
      const worse = second !== undefined && this.#isWorse(second, first) ? right : left;
      if (!this.#swapIfWorse(worse, parent)) return;
      parent = worse;
    }
  }

  #swapIfWorse(child: number, parent: number): boolean {
    const [lower, upper] = [this.#heap[child], this.#heap[parent]];
    if (lower === undefined || upper === undefined || !this.#isWorse(lower, upper)) return false;
    this.#heap[child] = upper;
    this.#heap[parent] = lower;
    return true;
  }
}
