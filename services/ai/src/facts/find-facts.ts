import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { inTime } from '@jobmatch/shared/in-time';
import type { Log } from '@jobmatch/shared/log';
import { traced } from '@jobmatch/shared/rpc-trace';
import * as v from 'valibot';
import type { Extraction } from '../analysis/analyze.ts';
import { extractPostingFacts } from '../analysis/extract-posting-facts.ts';
import type { Env } from '../env.ts';
import { checkedFacts } from './checked-facts.ts';
import { RULES, layerCount } from './counts.ts';
import {
  type FactsPlace,
  type FactsSubject,
  FoundFacts,
  factsPlaceOf,
  readFacts,
} from './facts-cache.ts';
import { type FactsModel, factsModels } from './facts-models.ts';
import { mergeFacts } from './merge-facts.ts';

/** What the way to the object and back may take beyond the deadline for the models. */
const MARGIN_MS = 500;

interface Found {
  extraction: Extraction;
  counts: AiCount[];
}

/**
 * A posting's facts: what a model said of it, from the cache or asked now, checked and joined with
 * the rules'; the rules' alone where no model is configured or none answers in time. Never throws for
 * a model's sake. `retry` asks models that failed a short while ago.
 */
export async function findFacts(
  env: Env,
  log: Log,
  subject: FactsSubject,
  retry: boolean,
): Promise<Found> {
  const { posting } = subject;
  const models = factsModels(env);
  const [first] = models;
  if (first === undefined) return rulesFacts(posting, []);
  const place = await factsPlaceOf(subject);
  const cached = await readFacts(env, place, models);
  const layer = cached === null ? 'facts-kv-miss' : 'facts-kv-hit';
  const counts = [layerCount(layer, cached?.model ?? first.name)];
  const found = cached ?? (await extracted(env, log, { place, posting, retry }));
  const extraction = found && extractionOf(posting, found, models);
  return extraction === null ? rulesFacts(posting, counts) : { extraction, counts };
}

/** What a model once found in a posting, from the cache alone; null where it is kept no more. */
export async function keptExtraction(
  env: Env,
  subject: FactsSubject,
  modelName: string,
): Promise<Extraction | null> {
  const models = factsModels(env).filter(({ name }) => name === modelName);
  if (models.length === 0) return null;
  const kept = await readFacts(env, await factsPlaceOf(subject), models);
  return kept && extractionOf(subject.posting, kept, models);
}

/** A posting's facts without asking a model: what one once said of it, else the rules' alone. */
export async function factsAtHand(env: Env, subject: FactsSubject): Promise<Extraction> {
  const models = factsModels(env);
  const kept =
    models.length === 0 ? null : await readFacts(env, await factsPlaceOf(subject), models);
  const extraction = kept && extractionOf(subject.posting, kept, models);
  return extraction ?? rulesFacts(subject.posting, []).extraction;
}

function extractionOf(
  posting: PostingForAnalysis,
  { model, answer }: FoundFacts,
  models: readonly FactsModel[],
): Extraction | null {
  const checked = checkedFacts(posting, answer);
  if (checked === null) return null;
  const facts = mergeFacts(posting, checked);
  return { facts, model, extractedBy: providerOf(models, model) };
}

const rulesFacts = (posting: PostingForAnalysis, counts: AiCount[]): Found => ({
  extraction: { facts: extractPostingFacts(posting), model: null, extractedBy: RULES },
  counts: [...counts, layerCount('facts-rules', RULES)],
});

const providerOf = (models: readonly FactsModel[], name: string): string =>
  models.find((model) => model.name === name)?.provider ?? RULES;

interface Wanted {
  place: FactsPlace;
  posting: PostingForAnalysis;
  retry: boolean;
}

/** From the one extraction that the fleet runs. One that died with its object is started again. */
async function extracted(env: Env, log: Log, wanted: Wanted): Promise<FoundFacts | null> {
  const deadline = Date.now() + env.FACTS_DEADLINE_MS + MARGIN_MS;
  for (const attempt of [1, 2]) {
    try {
      const asked = traced(env.FACTS_IN_FLIGHT.getByName(wanted.place.own)).find(wanted);
      const found = await inTime<FoundFacts | null>(asked, deadline - Date.now(), () => null);
      return v.parse(v.nullable(FoundFacts), found);
    } catch (err) {
      const error = err instanceof Error ? err.name : typeof err;
      log.warn('facts.extraction_lost', { attempt, error });
    }
  }
  return null;
}
