import { DurableObject } from 'cloudflare:workers';
import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { createLog } from '@jobmatch/shared/log';
import { continueTraces, passTraceOn } from '@jobmatch/shared/rpc-trace';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { askModels } from './ask-models.ts';
import { count } from './counts.ts';
import { type FactsPlace, type FoundFacts, writeFacts } from './facts-cache.ts';
import { factsModels, modelsVersion } from './facts-models.ts';
import { ModelAnswer } from './model-answer.ts';

/** KV shows a new entry everywhere within a minute; until long after, this object answers instead. */
const KEPT_MS = 10 * 60 * 1000;

interface Request {
  place: FactsPlace;
  posting: PostingForAnalysis;
  /** Asks the models even where they failed a short while ago. */
  retry: boolean;
}

const Outcome = v.object({
  /** Null where no model found anything. */
  found: v.nullable(v.object({ model: v.string(), answer: ModelAnswer })),
  models: v.string(),
  at: v.number(),
});

/**
 * The extraction of one posting's facts, named by where they are kept: whoever asks while it runs
 * waits for it, and whoever asks soon after gets what it found. An object that dies with its extraction
 * leaves nothing behind, so the next caller starts it anew.
 */
export class FactsInFlight extends DurableObject<Env> {
  #running: Promise<FoundFacts | null> | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, passTraceOn(env));
    continueTraces(FactsInFlight.prototype);
  }

  /** What a model says of the posting; null where none does, now or since a few minutes. */
  async find(request: Request): Promise<FoundFacts | null> {
    const outcome = this.#outcome();
    if (outcome !== null && (outcome.found !== null || !request.retry)) return outcome.found;
    this.#running ??= this.#run(request).finally(() => {
      this.#running = null;
    });
    return await this.#running;
  }

  /** Forgets what was found; it is in KV by then. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }

  #outcome(): v.InferOutput<typeof Outcome> | null {
    const kept = v.safeParse(Outcome, this.ctx.storage.kv.get('outcome'));
    if (!kept.success) return null;
    const { found, models, at } = kept.output;
    const keptMs = found === null ? this.env.FACTS_RETRY_SECONDS * 1000 : KEPT_MS;
    const isCurrent = models === modelsVersion(factsModels(this.env)) && Date.now() - at < keptMs;
    return isCurrent ? kept.output : null;
  }

  async #run({ place, posting }: Request): Promise<FoundFacts | null> {
    const log = createLog({ service: 'ai', contentHash: place.shared });
    const models = factsModels(this.env);
    const { found, counts } = await askModels(this.env, models, posting, log);
    this.ctx.waitUntil(count(this.env, log, counts));
    // With the caches off a question is asked every time; a failure is remembered all the same. What
    // is one user's alone is in KV only, where an erasure finds it.
    const isShared = place.own === place.shared;
    if (found === null || (isShared && this.env.FACTS_CACHE_ENABLED)) {
      this.ctx.storage.kv.put('outcome', { found, models: modelsVersion(models), at: Date.now() });
      await this.ctx.storage.setAlarm(Date.now() + KEPT_MS);
    }
    if (found !== null) {
      const unkept = (err: unknown): void =>
        log.warn('facts.not_cached', { error: err instanceof Error ? err.name : typeof err });
      this.ctx.waitUntil(writeFacts(this.env, place, found).catch(unkept));
    }
    return found;
  }
}
