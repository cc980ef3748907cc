import { type Counts, type Recorded, noCounts } from './counts.ts';

/** What one isolate has recorded. */
let recorded: Recorded = { counts: noCounts(), invocations: [], calls: [] };
/** Whether a message that is sent is delivered to no one while a test lasts. */
let isHolding = false;

export const nowRecorded = (): Recorded => recorded;
export const isHoldingMessages = (): boolean => isHolding;

export function forget(holds: boolean): void {
  recorded = { counts: noCounts(), invocations: [], calls: [] };
  isHolding = holds;
}

export const add = (name: keyof Counts, by = 1): void => {
  recorded.counts[name] += by;
};

/** Begun before the answer and given to `waitUntil`: the account's record of what happened to it. */
const NEVER_WAITED_FOR = /insert into \\?"security_events\\?"/;

/** One event as it is handled: what it asks of D1 and of other Workers, and whether before its answer. */
export class RecordedEvent {
  readonly #invocation;
  #hasAnswered = false;

  constructor(entrypoint: string) {
    this.#invocation = { entrypoint, tripsBeforeAnswer: 0 };
    recorded.invocations.push(this.#invocation);
  }

  trip(statements: string): void {
    add('d1RoundTrips');
    const isWaitedFor = !this.#hasAnswered && !NEVER_WAITED_FOR.test(statements);
    if (isWaitedFor) this.#invocation.tripsBeforeAnswer += 1;
  }

  call(worker: string, entrypoint: string, method: string): void {
    recorded.calls.push({ worker, entrypoint, method, isAfterAnswer: this.#hasAnswered });
  }

  async answering<Answer>(answer: Answer | Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } finally {
      this.#hasAnswered = true;
    }
  }
}
