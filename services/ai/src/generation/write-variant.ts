import type { ApplicationVariant } from '@jobmatch/shared/contracts/applications';
import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { RULES, layerCount } from '../facts/counts.ts';
import { askWriters } from './ask-writers.ts';
import { finishVariant } from './finish-variant.ts';
import { rationaleOf } from './rationale.ts';
import { writeDraft } from './rules-writer/write-draft.ts';
import { checkDraft } from './truth-gate/check-draft.ts';
import { VARIANTS } from './variant-kinds.ts';

export interface WrittenVariant {
  variant: ApplicationVariant;
  /** Null where rules wrote it. */
  model: string | null;
  counts: AiCount[];
}

/**
 * One variant: written by the first model that has something true to say, else by rules. Both pass
 * the same gate, so that the rules' own mistakes would show as well.
 */
export async function writeVariant(
  scope: Parameters<typeof askWriters>[0],
  wanted: Parameters<typeof askWriters>[1],
): Promise<WrittenVariant> {
  const { material, kind, models } = wanted;
  const { answer, counts } = await askWriters(scope, wanted);
  const byRules = checkDraft(writeDraft(material, kind), material);
  const { draft, checked, removed } = answer?.checked ?? byRules;
  const model = answer?.model ?? null;
  const { resume, coverLetter, atsCoverage } = finishVariant(material, {
    kind,
    draft,
    fallback: byRules.draft,
  });
  const aiRationale = rationaleOf({
    kind,
    model,
    wasAsked: models.length > 0,
    removed,
    coverage: atsCoverage,
  });
  return {
    variant: {
      ...VARIANTS[kind],
      resume,
      coverLetter,
      aiRationale,
      truth: { checked, removed },
      atsCoverage,
    },
    model,
    counts: model === null ? [...counts, layerCount('generation-rules', RULES)] : counts,
  };
}
