import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { within } from '@jobmatch/shared/in-time';
import type { Log } from '@jobmatch/shared/log';
import { traced } from '@jobmatch/shared/rpc-trace';
import type { Env } from '../env.ts';
import { checkedFacts } from './checked-facts.ts';
import { modelCount } from './counts.ts';
import type { FoundFacts } from './facts-cache.ts';
import type { FactsModel } from './facts-models.ts';
import { factsPrompt } from './facts-prompt.ts';
import { parseModelAnswer } from './model-answer.ts';
import { shownPosting } from './shown-posting.ts';

/** Less than this is not worth a call. */
const CALL_MIN_MS = 250;
/** The object gives up in time by itself, and says why. */
const MARGIN_MS = 500;

/**
 * Asks the models in their order, within the deadline for all of them, until one says something that
 * stands in the posting. A posting without prose is not worth a question.
 */
export async function askModels(
  env: Env,
  models: readonly FactsModel[],
  posting: PostingForAnalysis,
  log: Log,
): Promise<{ found: FoundFacts | null; counts: AiCount[] }> {
  const deadline = Date.now() + env.FACTS_DEADLINE_MS;
  const counts: AiCount[] = [];
  const shown = shownPosting(posting);
  if (shown.text === '') return { found: null, counts };
  const messages = await factsPrompt(shown);
  for (const model of models) {
    const withinMs = deadline - Date.now();
    if (withinMs < CALL_MIN_MS) break;
    const asked = traced(env.MODEL_CALLS.getByName(model.name)).ask({ model, messages, withinMs });
    // An object that was reset, or keeps silent, is no reason not to ask the next model.
    const call = await within(withinMs + MARGIN_MS, asked).catch(() => null);
    if (call === null) {
      log.warn('facts.model_not_asked', { model: model.name });
      continue;
    }
    const answer = call.text === null ? null : parseModelAnswer(call.text);
    const isUsed = answer !== null && checkedFacts(posting, answer) !== null;
    counts.push(modelCount(model.name, call, isUsed));
    const { failure, latencyMs } = call;
    if (isUsed) {
      log.info('facts.found', { model: model.name, latencyMs });
      return { found: { model: model.name, answer }, counts };
    }
    log.warn('facts.model_failed', {
      model: model.name,
      latencyMs,
      failure: failure ?? 'unusable',
    });
  }
  return { found: null, counts };
}
