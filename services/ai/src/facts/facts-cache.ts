import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { KV_READ_TIMEOUT_MS, within } from '@jobmatch/shared/in-time';
import * as v from 'valibot';
import { sha256Of } from '../analysis/canonical-json.ts';
import type { Env } from '../env.ts';
import type { FactsModel } from './facts-models.ts';
import { ModelAnswer } from './model-answer.ts';
import { PROMPT_VERSION } from './prompt-version.ts';

const SECONDS_KEPT = 30 * 24 * 60 * 60;

/** What a model said of a posting. It is checked against the posting wherever it is used. */
export const FoundFacts = v.object({ model: v.string(), answer: ModelAnswer });
export type FoundFacts = v.InferOutput<typeof FoundFacts>;

/** A posting whose facts are wanted. */
export interface FactsSubject {
  posting: PostingForAnalysis;
  /** Whose alone the posting is; null for one that everybody sees. */
  ownerId: string | null;
}

/** Where the facts of a posting are kept. */
export interface FactsPlace {
  /** For the posting: its content where all see it, its owner first where one does. */
  own: string;
  /** For all postings of this content that everybody sees. */
  shared: string;
}

type CacheEnv = Pick<Env, 'JOB_ANALYSIS_CACHE' | 'FACTS_CACHE_ENABLED'>;

const nameOf = (place: string, model: string): string => `job-facts:${place}:${model}`;

/** Under what all facts of postings are that one user alone sees, or of one of those postings. */
export const ownedFactsPrefix = (ownerId: string, jobId?: string): string =>
  jobId === undefined ? `job-facts:${ownerId}:` : `job-facts:${ownerId}:${jobId}:`;

/**
 * Names a posting's content, so that copies share their facts and an edit leaves them behind. What is
 * quoted from a posting of one user is theirs, and is kept where it can be erased with them: others
 * never read it, while they read what is known of the same text in public.
 */
export async function factsPlaceOf({ posting, ownerId }: FactsSubject): Promise<FactsPlace> {
  const { id, ...content } = posting;
  const shared = await sha256Of({ content, promptVersion: PROMPT_VERSION });
  return { own: ownerId === null ? shared : `${ownerId}:${id}:${shared}`, shared };
}

/** What the first of the models that was ever asked said; null where none was. */
export async function readFacts(
  env: CacheEnv,
  { own, shared }: FactsPlace,
  models: readonly FactsModel[],
): Promise<FoundFacts | null> {
  if (!env.FACTS_CACHE_ENABLED) return null;
  const places = [...new Set([own, shared])];
  const kept = await Promise.all(
    models.flatMap(({ name }) =>
      places.map(async (place): Promise<FoundFacts | null> => {
        // A cache that cannot be read in time is a miss: the model answers.
        const read = env.JOB_ANALYSIS_CACHE.get(nameOf(place, name), 'json');
        const value = await within(KV_READ_TIMEOUT_MS, read).catch(() => null);
        const answer = v.safeParse(ModelAnswer, value);
        return answer.success ? { model: name, answer: answer.output } : null;
      }),
    ),
  );
  return kept.find((facts) => facts !== null) ?? null;
}

export async function writeFacts(
  env: CacheEnv,
  { own }: FactsPlace,
  { model, answer }: FoundFacts,
): Promise<void> {
  if (!env.FACTS_CACHE_ENABLED) return;
  await env.JOB_ANALYSIS_CACHE.put(nameOf(own, model), JSON.stringify(answer), {
    expirationTtl: SECONDS_KEPT,
  });
}
