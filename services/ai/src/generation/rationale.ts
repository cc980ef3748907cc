import type { AtsCoverage, RemovedClaim } from '@jobmatch/shared/contracts/applications';
import { listOf } from './rules-writer/phrases.ts';
import type { VariantKind } from './variant-kinds.ts';

const FOCUS: Readonly<Record<VariantKind, string>> = {
  impact: 'Results that can be measured stand first, in each job and in the letter.',
  keyword:
    'What the posting asks for and your profile supports stands first, in words a parser finds.',
  concise: 'Kept to one page: the latest jobs in most detail, earlier ones in a line.',
};

interface Made {
  kind: VariantKind;
  /** Null where rules wrote it. */
  model: string | null;
  /** Whether a model was to have written it. */
  wasAsked: boolean;
  removed: readonly RemovedClaim[];
  coverage: AtsCoverage;
}

/** How a variant came about, for the candidate to read. */
export function rationaleOf({ kind, model, wasAsked, removed, coverage }: Made): string[] {
  return [madeBy(model, wasAsked), FOCUS[kind], ...removals(removed), ...keywords(coverage)];
}

function madeBy(model: string | null, wasAsked: boolean): string {
  if (model !== null) {
    return `Written by the language model ${model}; every claim was compared with your profile.`;
  }
  return wasAsked
    ? 'No language model gave a usable answer in time, so this variant was built by rules from your profile.'
    : 'Built by rules from your profile; no language model is configured.';
}

function removals(removed: readonly RemovedClaim[]): string[] {
  if (removed.length === 0) return [];
  const kinds = listOf([...new Set(removed.map(({ kind }) => kind))]);
  const taken =
    removed.length === 1
      ? 'One statement was taken out because your profile does not support it'
      : `${removed.length} statements were taken out because your profile does not support them`;
  return [`${taken} (${kinds}).`];
}

function keywords({ required, preferred }: AtsCoverage): string[] {
  const covered = required.covered.length + preferred.covered.length;
  const all = [required, preferred].flatMap((list) => Object.values(list)).flat().length;
  if (all === 0) return [];
  const more = [...required.supported, ...preferred.supported].slice(0, 5);
  return [
    `Names ${covered} of the ${all} skills that the posting mentions.`,
    ...(more.length === 0
      ? []
      : [
          `Your profile also supports ${listOf(more)}; name ${more.length === 1 ? 'it' : 'them'} in your profile to have ${more.length === 1 ? 'it' : 'them'} listed.`,
        ]),
  ];
}
