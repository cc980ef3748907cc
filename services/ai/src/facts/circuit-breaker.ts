import * as v from 'valibot';
import type { Env } from '../env.ts';

const NAME = 'circuit';

const State = v.object({
  /** Failures in a row, and when the first of them was, in milliseconds since 1970. */
  failures: v.number(),
  since: v.number(),
  /** Until when the model is left alone; null while it may be asked. */
  openUntil: v.nullable(v.number()),
});
type State = v.InferOutput<typeof State>;

type Limits = Pick<
  Env,
  'FACTS_BREAKER_FAILURES' | 'FACTS_BREAKER_WINDOW_MS' | 'FACTS_BREAKER_COOL_DOWN_MS'
>;

/**
 * Whether a model is worth asking. After so many failures in a row within a window it is left alone
 * for a while; then one call tries it, whose success lets everybody in again and whose failure
 * begins another while. With `FACTS_BREAKER_FAILURES` 0 it always is. Nothing is kept of a model that
 * answers. Times are milliseconds since 1970.
 */
export class CircuitBreaker {
  readonly #storage: SyncKvStorage;
  readonly #limits: Limits;
  /** Kept in memory alone: a trial that dies with its object leaves the next one free. */
  #isTrying = false;

  constructor(storage: SyncKvStorage, limits: Limits) {
    this.#storage = storage;
    this.#limits = limits;
  }

  /** Whether a call may be made now. One that `admit`s while the model is left alone is the trial. */
  admits(now: number): boolean {
    const { openUntil } = this.#state();
    return openUntil === null || (now >= openUntil && !this.#isTrying);
  }

  /** Told of every call that begins. */
  began(): void {
    if (this.#state().openUntil !== null) this.#isTrying = true;
  }

  /** Told of every answer. True where it ends the model's being left alone. */
  succeeded(): boolean {
    const { failures, openUntil } = this.#state();
    this.#isTrying = false;
    if (failures > 0) this.#storage.delete(NAME);
    return openUntil !== null;
  }

  /** Told of a call that ended without saying anything of the model: the trial is free again. */
  gaveUp(): void {
    this.#isTrying = false;
  }

  /** Told of every failure. True where the model is left alone for it. */
  failed(now: number): boolean {
    const { FACTS_BREAKER_FAILURES: most, FACTS_BREAKER_WINDOW_MS: windowMs } = this.#limits;
    const { failures, since, openUntil } = this.#state();
    this.#isTrying = false;
    // One that began before the others had failed says nothing new.
    if (most === 0 || (openUntil !== null && now < openUntil)) return false;
    const isRun = failures > 0 && now - since <= windowMs;
    const isOpened = openUntil !== null || (isRun ? failures : 0) + 1 >= most;
    this.#storage.put(NAME, {
      failures: isRun ? failures + 1 : 1,
      since: isRun ? since : now,
      openUntil: isOpened ? now + this.#limits.FACTS_BREAKER_COOL_DOWN_MS : null,
    } satisfies State);
    return isOpened;
  }

  #state(): State {
    const kept = v.safeParse(State, this.#storage.get(NAME));
    return kept.success && this.#limits.FACTS_BREAKER_FAILURES > 0
      ? kept.output
      : { failures: 0, since: 0, openUntil: null };
  }
}
