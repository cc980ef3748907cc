/**
 * Runs one task after another in the order they came. A query that yields between its slices so
 * sees no mutation halfway, and finds its vectors where they were.
 */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
