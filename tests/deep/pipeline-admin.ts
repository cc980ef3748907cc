import { setTimeout as pause } from 'node:timers/promises';
import { CarefulClient, json } from './careful-client.ts';
import type { KillableFleet } from './killable-fleet.ts';
import { withStores } from './stored-state.ts';

/** Reads are limited to 600 in 15 minutes. */
const LOOK_EVERY_MS = 400;
const STANDSTILL_MS = 90_000;

interface Tasks {
  pending: number;
  processing: number;
  completed: number;
  failed: number;
}

/** An admin who watches the embedding pipeline of a fleet and puts back what a kill left. */
export class PipelineAdmin {
  readonly #fleet: KillableFleet;
  readonly #client: CarefulClient;
  #startedAt = Date.now();

  constructor(fleet: KillableFleet) {
    this.#fleet = fleet;
    this.#client = new CarefulClient(fleet, 'admin');
  }

  /** A role is given in the database alone, and a token names the one there was: the fleet restarts. */
  async signUp(): Promise<void> {
    await this.#client.signUp();
    await this.#fleet.kill();
    await withStores(this.#fleet, ({ DB }) =>
      DB.prepare(`update users set role = 'admin' where email = ?`).bind(this.#client.email).run(),
    );
    await this.#fleet.start();
    await this.#client.logIn();
  }

  /** Waits until so many tasks are done. */
  untilFinished(count: number): Promise<void> {
    return this.#until(({ completed }) => completed >= count);
  }

  /** Waits until none is left; none may have failed. */
  untilSettled(): Promise<void> {
    return this.#until(({ pending, processing }) => pending + processing === 0);
  }

  /** Puts back what was sent or begun before the fleet started; how many tasks. */
  async retryStuck(): Promise<number> {
    this.#startedAt = Date.now();
    let total = 0;
    for (;;) {
      const stuckAfterSeconds = Math.ceil((Date.now() - this.#startedAt) / 1000);
      const { status, text } = await this.#client.send(
        'POST',
        '/api/admin/embeddings/retry',
        json({ stuckAfterSeconds }),
      );
      if (status !== 200) throw new Error(`The retry: ${status} ${text}`);
      const { queued }: { queued: number } = JSON.parse(text);
      if (queued === 0) return total;
      total += queued;
    }
  }

  async #until(isReached: (tasks: Tasks) => boolean): Promise<void> {
    let last = '';
    let changedAt = Date.now();
    for (;;) {
      const { tasks } = await this.#client.get<{ tasks: Tasks }>('/api/admin/embeddings/status');
      if (isReached(tasks)) return;
      const shown = JSON.stringify(tasks);
      if (shown !== last) changedAt = Date.now();
      last = shown;
      if (Date.now() - changedAt > STANDSTILL_MS) {
        throw new Error(`The pipeline stands still: ${shown}`);
      }
      await pause(LOOK_EVERY_MS);
    }
  }
}
