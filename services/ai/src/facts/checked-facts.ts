import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import type { AskedSkill, PostingFacts, Quoted } from '../analysis/facts.ts';
import { industriesIn } from '../taxonomy/industries.ts';
import { benefitNamed } from '../taxonomy/signals.ts';
import { arrangementStated, degreeStated, seniorityStated, yearsStated } from './check-demands.ts';
import { checkedSkill } from './check-skill.ts';
import { statedSalary } from './check-salary.ts';
import { type FoundQuote, evidenceOfQuote, findQuote } from './find-quote.ts';
import { isNamedIn } from './is-named-in.ts';
import type { ModelAnswer } from './model-answer.ts';
import { type ShownPosting, shownPosting } from './shown-posting.ts';

/**
 * The facts that a model may tell. Licences, sponsorship and citizenship, which cap a score by
 * themselves, are not among them; nor is where the posting is.
 */
export type CheckedFacts = Pick<
  PostingFacts,
  | 'requiredSkills'
  | 'preferredSkills'
  | 'minYears'
  | 'seniority'
  | 'degree'
  | 'arrangement'
  | 'salary'
  | 'industries'
  | 'benefits'
  | 'culture'
  | 'growth'
  | 'stability'
>;

/** What of a model's answer stands in the posting; null when nothing does. */
export function checkedFacts(
  posting: PostingForAnalysis,
  answer: ModelAnswer,
): CheckedFacts | null {
  const facts = factsStated(shownPosting(posting), answer);
  const isEmpty = Object.values(facts).every((fact) =>
    Array.isArray(fact) ? fact.length === 0 : fact === null,
  );
  return isEmpty ? null : facts;
}

function factsStated(shown: ShownPosting, answer: ModelAnswer): CheckedFacts {
  /** The fact that `read` finds in a quote, with the words around it. */
  const stated = <Value>(
    said: { quote: string } | null,
    read: (found: FoundQuote, words: string) => Value | null,
  ): Quoted<Value> | null => {
    const found = said === null ? null : findQuote(shown, said.quote);
    if (found === null) return null;
    const value = read(found, found.text.readable.slice(found.offset, found.offset + found.length));
    return value === null ? null : { value, evidence: evidenceOfQuote(found) };
  };
  const skills = (said: ModelAnswer['requiredSkills']): AskedSkill[] =>
    said.flatMap((item) => {
      const asked = stated(item, (found) => checkedSkill(found, item.name));
      return asked === null ? [] : [{ ...asked.value, evidence: asked.evidence }];
    });
  const signals = (kind: ModelAnswer['signals'][number]['kind']) =>
    answer.signals
      .filter((item) => item.kind === kind)
      .flatMap((item) => {
        const fact = stated(item, (_, words) => nameIn(words, item.name));
        return fact === null ? [] : [{ ...fact, good: item.good }];
      });
  const { minYears, seniority, degree, arrangement, salary } = answer;
  return {
    requiredSkills: skills(answer.requiredSkills),
    preferredSkills: skills(answer.preferredSkills),
    minYears: stated(minYears, (_, words) => yearsStated(words, minYears?.years)),
    seniority: stated(seniority, (_, words) => seniorityStated(words, seniority?.level)),
    degree: stated(degree, (found) => degreeStated(found, degree?.level)),
    arrangement: stated(arrangement, (_, words) => arrangementStated(words, arrangement?.value)),
    salary: stated(salary, (_, words) => statedSalary(words, salary)),
    industries: answer.industries.flatMap((item) => {
      const fact = stated(item, (_, words) => industriesIn(words)[0]?.value ?? null);
      return fact === null ? [] : [fact];
    }),
    benefits: answer.benefits.flatMap((item) => {
      const fact = stated(item, (_, words) => benefitNamed(words) ?? nameIn(words, item.name));
      return fact === null ? [] : [fact];
    }),
    culture: signals('culture'),
    growth: signals('growth'),
    stability: signals('stability'),
  };
}

/** A name of the model's own only if the posting uses it too. */
const nameIn = (words: string, name: string): string | null =>
  isNamedIn(words, name) ? name.toLowerCase() : null;
