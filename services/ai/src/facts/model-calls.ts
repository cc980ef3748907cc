import { DurableObject } from 'cloudflare:workers';
import type { Env } from '../env.ts';
import { EXTRACTORS } from './extractors.ts';
import { type AnswerFormat, FACTS_FORMAT } from './facts-extractor.ts';
import type { FactsModel } from './facts-models.ts';
import type { Message } from './facts-prompt.ts';
import { inTime } from '../in-time.ts';

/** English text per token, roughly, for providers that do not count. */
const CHARACTERS_PER_TOKEN = 4;

/** How much of the time may pass in the queue: the rest is for the call, or for another model. */
const QUEUE_SHARE = 0.5;

/** A call that was made, whatever became of it. */
export interface ModelCall {
  /** Null where it failed; `failure` says how. */
  text: string | null;
  failure: string | null;
  tokensIn: number;
  tokensOut: number;
  latencyMs: number;
  /** Whether AI Gateway answered itself, as it says: HIT or MISS. */
  gatewayCache?: string;
}

interface Question {
  model: FactsModel;
  messages: Message[];
  /** What waiting for a place and the call may take together. */
  withinMs: number;
  /** What the call alone may take; as for a posting's facts when absent. */
  timeoutMs?: number;
  /** A posting's facts when absent. */
  format?: AnswerFormat;
}

/**
 * One model's calls, so many at once in the whole fleet; others wait in a queue. Extractions run in
 * objects that are spread over machines, so no isolate could count them. The calls themselves are
 * made here: a place is taken exactly as long as its call lasts, and none is lost when a caller dies.
 */
export class ModelCalls extends DurableObject<Env> {
  #running = 0;
  readonly #waiting = new Set<(admitted: true) => void>();

  /** Asks the model; null where its places stayed taken for half the time. */
  async ask({
    model,
    messages,
    withinMs,
    timeoutMs = this.env.FACTS_MODEL_TIMEOUT_MS,
    format = FACTS_FORMAT,
  }: Question): Promise<ModelCall | null> {
    const startedAt = Date.now();
    if (!(await this.#enter(withinMs * QUEUE_SHARE))) return null;
    try {
      const leftMs = withinMs - (Date.now() - startedAt);
      return await this.#call(model, messages, format, Math.min(leftMs, timeoutMs));
    } finally {
      this.#leave();
    }
  }

  async #enter(withinMs: number): Promise<boolean> {
    if (this.#running < this.env.FACTS_MODEL_CALLS_AT_ONCE) {
      this.#running += 1;
      return true;
    }
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#waiting.add(resolve);
    // Taken out of the queue when the time is up: a place must not be handed to who has left.
    return inTime(promise, withinMs, () => !this.#waiting.delete(resolve));
  }

  /** Hands the place to the next in the queue. */
  #leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    this.#waiting.delete(next);
    next(true);
  }

  async #call(
    { id, provider }: FactsModel,
    messages: Message[],
    format: AnswerFormat,
    timeoutMs: number,
  ): Promise<ModelCall> {
    const startedAt = Date.now();
    const abort = new AbortController();
    const tokensShown = estimate(messages.map(({ content }) => content).join('\n'));
    try {
      const asked = EXTRACTORS[provider](this.env, id, messages, abort.signal, format);
      const { text, tokensIn, tokensOut, ...gateway } = await inTime(asked, timeoutMs, () => {
        throw new Error(`No answer in ${timeoutMs} ms.`);
      });
      return {
        text,
        failure: null,
        tokensIn: tokensIn ?? tokensShown,
        tokensOut: tokensOut ?? estimate(text),
        latencyMs: Date.now() - startedAt,
        ...gateway,
      };
    } catch (err) {
      const failure = err instanceof Error ? `${err.name}: ${err.message}` : typeof err;
      return { text: null, failure, tokensIn: 0, tokensOut: 0, latencyMs: Date.now() - startedAt };
    } finally {
      abort.abort();
    }
  }
}

const estimate = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN);
