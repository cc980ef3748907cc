import { AppError } from '@jobmatch/shared/errors';
import { createLog } from '@jobmatch/shared/log';

/** An unknown key id makes the source be asked again, at most this often. */
const REFETCH_AFTER_MS = 60_000;
/** After a failure the source is asked again sooner: without keys nobody can be let in. */
const RETRY_AFTER_MS = 5_000;
/** Even known keys are asked for again, so that a withdrawn one stops being trusted. */
const MAX_AGE_MS = 600_000;
/** How long a request waits for another one's fetch, which itself gives up after 3 seconds. */
const WAIT_MS = 3_000;
const POLL_MS = 20;

type State = 'never' | 'pending' | 'done' | 'failed';

/**
 * The public keys of one issuer, for as long as the isolate lives. One fetch at a time: a Worker's
 * requests may not await each other's promises, so the others look whether it is done, with short
 * sleeps. A request that is cancelled never reports back; after {@link WAIT_MS} its fetch counts as
 * failed.
 */
export class KeySource<Key> {
  #keys: ReadonlyMap<string, Key> = new Map();
  #state: State = 'never';
  #startedAtMs = 0;
  #loadedAtMs = 0;

  /**
   * The key with this id, or undefined where the issuer has none. `load` fetches all keys.
   * Throws UNAVAILABLE when the key is not known and the issuer could not be asked.
   */
  async find(kid: string, load: () => Promise<ReadonlyMap<string, Key>>): Promise<Key | undefined> {
    const known = this.#keys.get(kid);
    if (known !== undefined && Date.now() - this.#loadedAtMs < MAX_AGE_MS) return known;
    if (this.#mayLoad()) await this.#load(load);
    else if (known === undefined) await this.#pending();
    const key = this.#keys.get(kid);
    if (key === undefined && this.#outcome() !== 'done') {
      throw new AppError('UNAVAILABLE', 'Tokens cannot be verified for a moment. Try again.');
    }
    return key;
  }

  #outcome(): State {
    const stale = this.#state === 'pending' && Date.now() - this.#startedAtMs > WAIT_MS;
    return stale ? 'failed' : this.#state;
  }

  #mayLoad(): boolean {
    const outcome = this.#outcome();
    if (outcome === 'never' || outcome === 'pending') return outcome === 'never';
    const pauseMs = outcome === 'done' ? REFETCH_AFTER_MS : RETRY_AFTER_MS;
    return Date.now() - this.#startedAtMs >= pauseMs;
  }

  async #load(load: () => Promise<ReadonlyMap<string, Key>>): Promise<void> {
    const startedAtMs = Date.now();
    this.#state = 'pending';
    this.#startedAtMs = startedAtMs;
    try {
      const keys = await load();
      this.#keys = keys;
      this.#loadedAtMs = Date.now();
      this.#state = 'done';
    } catch (err) {
      const error = err instanceof Error ? err.name : typeof err;
      createLog({ service: 'gateway' }).error('keys.not_loaded', { error });
      // A later fetch may have succeeded while this one was on its way to failing.
      if (this.#startedAtMs === startedAtMs) this.#state = 'failed';
    }
  }

  async #pending(): Promise<void> {
    while (this.#outcome() === 'pending') await scheduler.wait(POLL_MS);
  }
}
