import { extractPostingFacts } from '../../../../src/analysis/extract-posting-facts.ts';
import type { PostingFacts, Quoted } from '../../../../src/analysis/facts.ts';

/** The lines that mark where a posting begins and ends are its first and its last. */
const MARKED = /^<<<[^\n]*\n([^]*)\n[^\n]*>>>$/;
/** What the rules' dictionary may lack, and a model that can read would not. */
const EXPERIENCE_WITH = /\bexperience (?:with|in) (\p{Lu}[\p{L}\d]{2,20})/gu;

const SENIORITY = ['entry', 'mid', 'senior', 'lead', 'executive'] as const;
const DEGREES = ['secondary', 'associate', 'bachelor', 'master', 'doctorate'] as const;

/** The answer of a model that read the posting of a prompt well: really from its text, with quotes. */
export function readPosting(prompt: string): object {
  const text = MARKED.exec(prompt.trim())?.[1] ?? '';
  const [title = '', ...body] = text.split('\n');
  const description = body.join('\n');
  const facts = extractPostingFacts({ ...NOTHING_STATED, title, description });
  const named = (skills: PostingFacts['requiredSkills']) =>
    skills.map(({ name, evidence }) => ({ name, quote: evidence.quote }));
  const quoted = <Value, Said>(fact: Quoted<Value> | null, say: (value: Value) => Said) =>
    fact === null ? null : { ...say(fact.value), quote: fact.evidence.quote };
  const others = [...description.matchAll(EXPERIENCE_WITH)].map(([quote, name = '']) => ({
    name,
    quote,
  }));
  return {
    requiredSkills: [...named(facts.requiredSkills), ...others],
    preferredSkills: named(facts.preferredSkills),
    minYears: quoted(facts.minYears, (years) => ({ years })),
    seniority: quoted(facts.seniority, (rank) => ({ level: SENIORITY[rank - 1] })),
    degree: quoted(facts.degree, (rank) => ({ level: DEGREES[rank - 1] })),
    arrangement: quoted(facts.arrangement, (value) => ({ value })),
    salary: quoted(facts.salary, (salary) => salary),
    industries: facts.industries.map(({ value, evidence }) => ({
      name: value,
      quote: evidence.quote,
    })),
    benefits: facts.benefits.map(({ value, evidence }) => ({ name: value, quote: evidence.quote })),
    signals: (['culture', 'growth', 'stability'] as const).flatMap((kind) =>
      facts[kind].map(({ value, good, evidence }) => ({
        kind,
        name: value,
        good,
        quote: evidence.quote,
      })),
    ),
  };
}

const NOTHING_STATED = {
  id: '00000000-0000-4000-8000-000000000000',
  company: '',
  location: null,
  country: null,
  workArrangement: 'unknown' as const,
  remoteRegions: [],
  requirements: null,
  benefits: [],
  language: null,
  jobType: null,
  experienceLevel: null,
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  salaryPeriod: null,
  requiredSkills: [],
  preferredSkills: [],
  industry: null,
  companySize: null,
};
