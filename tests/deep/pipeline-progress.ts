import { setTimeout as pause } from 'node:timers/promises';
import type { Fleet, Person } from '../support/fleet.ts';

const LOOK_EVERY_MS = 250;
/** Where nothing has changed for so long, nothing will. */
const STANDSTILL_MS = 60_000;

export type Stage = 'embed' | 'compare';

/** How many tasks of each stage are left, and are done. */
type Progress = Record<Stage, { left: number; done: number }>;

interface Status {
  postings: { pending: number; completed: number };
  tasks: { pending: number; processing: number; completed: number };
}

/**
 * Follows the pipeline by what the API says. A look into the database by the harness holds up the
 * test's thread until the fleet answers, which waits in turn for that thread to take its log lines:
 * while much is logged, either waits for ever.
 */
export class PipelineProgress {
  readonly #fleet: Fleet;
  readonly #admin: Person;

  constructor(fleet: Fleet, admin: Person) {
    this.#fleet = fleet;
    this.#admin = admin;
  }

  /** As long as each posting is embedded and compared once. */
  async now(): Promise<Progress> {
    const { token } = this.#admin;
    const answer = await this.#fleet.send('GET', '/api/admin/embeddings/status', { token });
    if (answer.status !== 200) throw new Error(`The status: ${answer.status} ${answer.text}`);
    const { postings, tasks } = answer.json<Status & Record<string, unknown>>();
    const embed = { left: postings.pending, done: postings.completed };
    return {
      embed,
      compare: {
        left: tasks.pending + tasks.processing - embed.left,
        done: tasks.completed - embed.done,
      },
    };
  }

  /** Waits until nothing of the stages is left. Throws when nothing moves any more. */
  settled(...stages: readonly Stage[]): Promise<void> {
    return this.#until((progress) => stages.every((stage) => progress[stage].left === 0));
  }

  /** Waits until more is done of a stage. */
  async moved(stage: Stage, doneBefore: number): Promise<void> {
    return this.#until((progress) => progress[stage].done > doneBefore);
  }

  async #until(isReached: (progress: Progress) => boolean): Promise<void> {
    let last = '';
    let changedAt = performance.now();
    for (;;) {
      const progress = await this.now();
      if (isReached(progress)) return;
      const shown = JSON.stringify(progress);
      if (shown !== last) changedAt = performance.now();
      last = shown;
      if (performance.now() - changedAt > STANDSTILL_MS) {
        throw new Error(`The pipeline stands still: ${shown}`);
      }
      await pause(LOOK_EVERY_MS);
    }
  }
}
