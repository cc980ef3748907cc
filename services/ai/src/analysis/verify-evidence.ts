import type { AnalysisInputs, Evidence } from '@jobmatch/shared/contracts/analyses';

/**
 * The evidence whose quote really stands in its field of the inputs, each once. `field` is a key of
 * the source, `workExperience[0].title` style for the profile's lists.
 */
export function verifiedEvidence(
  inputs: AnalysisInputs,
  evidence: readonly Evidence[],
): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((item) => {
    const key = `${item.source} ${item.field} ${item.quote}`;
    if (seen.has(key) || item.quote === '') return false;
    seen.add(key);
    return fieldTexts(inputs, item).some((text) => text.includes(item.quote));
  });
}

function fieldTexts(inputs: AnalysisInputs, { source, field }: Evidence): string[] {
  const root = {
    posting: inputs.posting,
    profile: inputs.candidate,
    preferences: inputs.preferences,
  };
  let value: unknown = root[source];
  for (const step of field.split(/[.[\]]+/)) {
    if (step === '') continue;
    if (typeof value !== 'object' || value === null) return [];
    value = Object.entries(value).find(([key]) => key === step)?.[1];
  }
  return Array.isArray(value) ? value.flatMap(textOf) : textOf(value);
}

/** A list's entry may be a text or an object with a name. */
function textOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  return ['string', 'number', 'boolean'].includes(typeof value) ? [String(value)] : [];
}
