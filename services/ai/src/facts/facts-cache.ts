import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import * as v from 'valibot';
import { sha256Of } from '../analysis/canonical-json.ts';
import type { Env } from '../env.ts';
import type { FactsModel } from './facts-models.ts';
import { ModelAnswer } from './model-answer.ts';
import { PROMPT_VERSION } from './prompt-version.ts';

const SECONDS_KEPT = 30 * 24 * 60 * 60;

/** What a model said of a posting. It is checked against the posting wherever it is used. */
export interface FoundFacts {
  model: string;
  answer: ModelAnswer;
}

type CacheEnv = Pick<Env, 'JOB_ANALYSIS_CACHE' | 'FACTS_CACHE_ENABLED'>;

const nameOf = (contentHash: string, model: string): string => `job-facts:${contentHash}:${model}`;

/** Names a posting's content, so that copies share their facts and an edit leaves them behind. */
export async function contentHashOf(posting: PostingForAnalysis): Promise<string> {
  const { id: _, ...content } = posting;
  return await sha256Of({ content, promptVersion: PROMPT_VERSION });
}

/** What the first of the models that was ever asked said; null where none was. */
export async function readFacts(
  env: CacheEnv,
  contentHash: string,
  models: readonly FactsModel[],
): Promise<FoundFacts | null> {
  if (!env.FACTS_CACHE_ENABLED) return null;
  const kept = await Promise.all(
    models.map(async ({ name }): Promise<FoundFacts | null> => {
      // A cache that cannot be read is a miss: the model answers.
      const value = await env.JOB_ANALYSIS_CACHE.get(nameOf(contentHash, name), 'json').catch(
        () => null,
      );
      const answer = v.safeParse(ModelAnswer, value);
      return answer.success ? { model: name, answer: answer.output } : null;
    }),
  );
  return kept.find((facts) => facts !== null) ?? null;
}

export async function writeFacts(
  env: CacheEnv,
  contentHash: string,
  { model, answer }: FoundFacts,
): Promise<void> {
  if (!env.FACTS_CACHE_ENABLED) return;
  await env.JOB_ANALYSIS_CACHE.put(nameOf(contentHash, model), JSON.stringify(answer), {
    expirationTtl: SECONDS_KEPT,
  });
}
