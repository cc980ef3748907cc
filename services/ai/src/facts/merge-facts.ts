import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { extractPostingFacts } from '../analysis/extract-posting-facts.ts';
import type { PostingFacts } from '../analysis/facts.ts';
import { mergeSkills } from '../analysis/posting-skills.ts';
import type { CheckedFacts } from './checked-facts.ts';

/**
 * A posting's facts from its own fields, rules and a model, in this order: a field wins over text,
 * and what rules read in the text over what a model does, which fills what they left open. Lists
 * are joined, each entry once; a skill that either finds required is, unless the posting's author
 * listed what is.
 */
export function mergeFacts(posting: PostingForAnalysis, model: CheckedFacts): PostingFacts {
  const rules = extractPostingFacts(posting);
  const hasList = posting.requiredSkills.length > 0;
  const skills = mergeSkills(
    hasList ? rules.requiredSkills : [...rules.requiredSkills, ...model.requiredSkills],
    [...rules.preferredSkills, ...(hasList ? model.requiredSkills : []), ...model.preferredSkills],
  );
  return {
    ...rules,
    requiredSkills: skills.required,
    preferredSkills: skills.preferred,
    minYears: rules.minYears ?? model.minYears,
    seniority: rules.seniority ?? model.seniority,
    degree: rules.degree ?? model.degree,
    arrangement: rules.arrangement ?? model.arrangement,
    salary: rules.salary ?? model.salary,
    industries:
      posting.industry === null ? joined(rules.industries, model.industries) : rules.industries,
    benefits: joined(rules.benefits, model.benefits),
    culture: joined(rules.culture, model.culture),
    growth: joined(rules.growth, model.growth),
    stability: joined(rules.stability, model.stability),
  };
}

/** The entries of both lists, each value once. */
function joined<Entry extends { value: string }>(
  first: readonly Entry[],
  second: readonly Entry[],
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const entry of [...first, ...second]) {
    if (!entries.has(entry.value)) entries.set(entry.value, entry);
  }
  return [...entries.values()];
}
