import { DurableObject } from 'cloudflare:workers';
import { inTime } from '@jobmatch/shared/in-time';
import { createLog } from '@jobmatch/shared/log';
import { continueTraces, passTraceOn } from '@jobmatch/shared/rpc-trace';
import type { Env } from '../env.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { count, layerCount } from './counts.ts';
import { EXTRACTORS } from './extractors.ts';
import { type AnswerFormat, FACTS_FORMAT } from './facts-extractor.ts';
import type { FactsModel } from './facts-models.ts';
import type { Message } from './facts-prompt.ts';

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
 * A model that keeps failing is left alone for a while by the whole fleet (CircuitBreaker).
 */
export class ModelCalls extends DurableObject<Env> {
  #running = 0;
  readonly #waiting = new Set<(admitted: true) => void>();
  readonly #breaker = new CircuitBreaker(this.ctx.storage.kv, this.env);

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, passTraceOn(env));
    continueTraces(ModelCalls.prototype);
  }

  /** Asks the model; null where it is left alone, or its places stayed taken for half the time. */
  async ask({
    model,
    messages,
    withinMs,
    timeoutMs: fullMs = this.env.FACTS_MODEL_TIMEOUT_MS,
    format = FACTS_FORMAT,
  }: Question): Promise<ModelCall | null> {
    const startedAt = Date.now();
    if (!this.#breaker.admits(startedAt)) return this.#skip(model);
    if (!(await this.#enter(withinMs * QUEUE_SHARE))) return null;
    try {
      // Those before it in the queue may have failed meanwhile.
      if (!this.#breaker.admits(Date.now())) return this.#skip(model);
      const leftMs = withinMs - (Date.now() - startedAt);
      const timeoutMs = Math.min(leftMs, fullMs);
      this.#breaker.began();
      const call = await this.#call(model, messages, format, timeoutMs);
      this.#judge(model, call, { timeoutMs, fullMs });
      return call;
    } finally {
      this.#leave();
    }
  }

  #skip({ name }: FactsModel): null {
    const log = createLog({ service: 'ai', model: name });
    this.ctx.waitUntil(count(this.env, log, [layerCount('model-skipped', name)]));
    return null;
  }

  /** Tells the breaker how a call went. One that ran out of less than a call's time says nothing. */
  #judge(
    { name }: FactsModel,
    { text, failure, latencyMs }: ModelCall,
    { timeoutMs, fullMs }: { timeoutMs: number; fullMs: number },
  ): void {
    const log = createLog({ service: 'ai', model: name });
    const coolDownMs = this.env.FACTS_BREAKER_COOL_DOWN_MS;
    if (text !== null) {
      if (this.#breaker.succeeded()) log.info('model.circuit_closed', { latencyMs });
    } else if (timeoutMs < fullMs && latencyMs >= timeoutMs) {
      this.#breaker.gaveUp();
    } else if (this.#breaker.failed(Date.now())) {
      log.warn('model.circuit_opened', { failure, coolDownMs });
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
