import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { within } from '@jobmatch/shared/in-time';
import type { Log } from '@jobmatch/shared/log';
import { traced } from '@jobmatch/shared/rpc-trace';
import type { Env } from '../env.ts';
import { writingCount } from '../facts/counts.ts';
import type { FactsModel } from '../facts/facts-models.ts';
import { generationPrompt } from './generation-prompt.ts';
import type { Material } from './material.ts';
import { type CheckedDraft, checkDraft } from './truth-gate/check-draft.ts';
import type { VariantKind } from './variant-kinds.ts';
import { WRITTEN_FORMAT, parseWrittenAnswer } from './written-answer.ts';

/** Less than this is not worth a call. */
const CALL_MIN_MS = 500;
/** With less of a letter left, what a model wrote is not used. */
const LETTER_LEFT_MIN = 150;
/** The object gives up in time by itself, and says why. */
const MARGIN_MS = 1_000;

interface Scope {
  env: Pick<Env, 'MODEL_CALLS' | 'GENERATION_MODEL_TIMEOUT_MS'>;
  log: Log;
  signal: AbortSignal;
}

interface Wanted {
  material: Material;
  kind: VariantKind;
  /** In the order they are asked. */
  models: readonly FactsModel[];
  /** For all of them, in milliseconds since the epoch. */
  deadline: number;
}

export interface Asked {
  /** Null where no model wrote anything of use. */
  answer: { model: string; checked: CheckedDraft } | null;
  counts: AiCount[];
}

/** Asks the models in their order until one writes something of which enough is true. Never throws. */
export async function askWriters(
  { env, log, signal }: Scope,
  { material, kind, models, deadline }: Wanted,
): Promise<Asked> {
  const counts: AiCount[] = [];
  if (models.length === 0) return { answer: null, counts };
  const messages = await generationPrompt(material, kind);
  for (const model of models) {
    const withinMs = deadline - Date.now();
    if (withinMs < CALL_MIN_MS || signal.aborted) break;
    const question = {
      model,
      messages,
      withinMs,
      timeoutMs: env.GENERATION_MODEL_TIMEOUT_MS,
      format: WRITTEN_FORMAT,
    };
    // An object that was reset, or keeps silent, is no reason not to ask the next model.
    const asked = traced(env.MODEL_CALLS.getByName(model.name)).ask(question);
    const call = await within(withinMs + MARGIN_MS, asked).catch(() => null);
    if (call === null) {
      log.warn('generation.model_full', { model: model.name, variant: kind });
      continue;
    }
    const draft = call.text === null ? null : parseWrittenAnswer(call.text, material.jobs.length);
    const checked = draft && checkDraft(draft, material);
    const isUsed = checked !== null && isUsable(checked);
    counts.push(writingCount(model.name, call, isUsed));
    const { latencyMs, failure, gatewayCache } = call;
    const about = { model: model.name, variant: kind, latencyMs, gatewayCache };
    if (isUsed) {
      log.info('generation.written', { ...about, removed: checked.removed.length });
      return { answer: { model: model.name, checked }, counts };
    }
    log.warn('generation.model_failed', { ...about, failure: failure ?? 'unusable' });
  }
  return { answer: null, counts };
}

const isUsable = ({ draft: { letter, summary, bullets } }: CheckedDraft): boolean =>
  letter.join(' ').length >= LETTER_LEFT_MIN && (summary !== '' || bullets.flat().length > 0);
