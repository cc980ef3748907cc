import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { describe, expect, it } from 'vitest';
import { examplePosting } from '../analysis/example-inputs.ts';
import { extractPostingFacts } from '../analysis/extract-posting-facts.ts';
import { checkedFacts } from './checked-facts.ts';
import { exampleAnswer } from './example-answer.ts';
import { mergeFacts } from './merge-facts.ts';
import type { ModelAnswer } from './model-answer.ts';

const BARE = {
  title: 'Cook',
  description:
    'We work with Kitchenhub and GraphQL. A senior cook works from home. 5+ years of experience required.',
  requirements: null,
  requiredSkills: [],
  preferredSkills: [],
  workArrangement: 'unknown',
  experienceLevel: null,
  industry: null,
} as const;

function merged(changes: Partial<PostingForAnalysis>, said: Partial<ModelAnswer>) {
  const posting = examplePosting({ ...BARE, requiredSkills: [], preferredSkills: [], ...changes });
  const facts = checkedFacts(posting, exampleAnswer(said));
  if (facts === null) throw new Error('The answer does not stand in the posting.');
  return { facts: mergeFacts(posting, facts), rules: extractPostingFacts(posting) };
}

const names = (skills: readonly { name: string }[]) => skills.map(({ name }) => name);
const KITCHENHUB = { name: 'Kitchenhub', quote: 'We work with Kitchenhub and GraphQL.' };
const GRAPHQL = { name: 'GraphQL', quote: 'We work with Kitchenhub and GraphQL.' };
const SENIOR = { level: 'senior' as const, quote: 'A senior cook works from home.' };

describe('merged facts', () => {
  it('take from the model what rules left open', () => {
    const { facts, rules } = merged({}, { seniority: SENIOR, requiredSkills: [KITCHENHUB] });
    expect(rules.seniority).toBeNull();
    expect(facts.seniority?.value).toBe(3);
    expect(names(facts.requiredSkills)).toContain('Kitchenhub');
  });

  it('keep what a field says', () => {
    const { facts } = merged({ experienceLevel: 'entry' }, { seniority: SENIOR });
    expect(facts.seniority).toMatchObject({ value: 1, evidence: { field: 'experienceLevel' } });
  });

  it('keep what rules read in the text', () => {
    const { facts, rules } = merged({}, { seniority: SENIOR });
    expect(facts.minYears).toEqual(rules.minYears);
    expect(facts.minYears?.value).toBe(5);
  });

  it('require a skill that either finds required', () => {
    const { facts, rules } = merged({}, { requiredSkills: [GRAPHQL] });
    expect(names(rules.preferredSkills)).toContain('GraphQL');
    expect(names(facts.requiredSkills)).toContain('GraphQL');
    expect(names(facts.preferredSkills)).not.toContain('GraphQL');
  });

  it('require no more than the author listed', () => {
    const { facts } = merged({ requiredSkills: ['React'] }, { requiredSkills: [KITCHENHUB] });
    expect(names(facts.requiredSkills)).toEqual(['React']);
    expect(names(facts.preferredSkills)).toContain('Kitchenhub');
  });

  it('never take a licence, a sponsorship or a citizenship from a model', () => {
    const { facts, rules } = merged({}, { seniority: SENIOR });
    expect(facts).toMatchObject({
      licences: rules.licences,
      sponsorship: rules.sponsorship,
      citizenship: rules.citizenship,
    });
  });
});
