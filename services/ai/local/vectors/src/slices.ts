/** How long reading may keep the process's only thread before others get a turn. */
export const READING_SLICE_MS = 2;

/** Writing keeps it longer: a turn given away commits, and waits tens of milliseconds for the disk. */
export const WRITING_SLICE_MS = 25;

/**
 * Lets everything else in the process run whenever a slice of time is used up. Only a timer does:
 * in workerd neither a message channel nor an RPC call gives others a turn. A turn takes at least
 * the timer's millisecond, so a long scan takes nearly twice its time.
 */
export class Slices {
  readonly #sliceMs: number;
  #startedAtMs = performance.now();

  constructor(sliceMs: number) {
    this.#sliceMs = sliceMs;
  }

  get isOver(): boolean {
    return performance.now() - this.#startedAtMs >= this.#sliceMs;
  }

  /** To be awaited only where `isOver`; awaiting after every step would cost more than the steps. */
  async yield(): Promise<void> {
    await scheduler.wait(0);
    this.#startedAtMs = performance.now();
  }
}
