import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { type SeniorityRank, seniorityInTitle } from '@jobmatch/shared/seniority';
import { skillsByKey } from '../taxonomy/skill-index.ts';
import type { SkillDomain } from '../taxonomy/skill-concept.ts';
import { craftOfTitle } from '../taxonomy/craft.ts';
import { homeIndustry, industriesIn } from '../taxonomy/industries.ts';
import type { Industry } from '../taxonomy/industries.ts';
import { familyOfSkills } from '../taxonomy/occupations.ts';
import type { OccupationFamily } from '../taxonomy/occupations.ts';
import { benefitNamed, signalsIn } from '../taxonomy/signals.ts';
import type { Signal } from '../taxonomy/signals.ts';
import type { AskedSkill, OfferedSalary, PostingFacts, Quoted } from './facts.ts';
import { citizenshipOf, licencesRequired, sponsorshipOf } from './posting-conditions.ts';
import { arrangementOf, countryOfPosting, remoteCountriesOf } from './posting-place.ts';
import { listedSkills, mergeSkills, skillsInText } from './posting-skills.ts';
import { evidenceOf, quoteAround, sourceText } from './quoted.ts';
import type { SourceText } from './quoted.ts';
import { salaryIn } from './salary-in-text.ts';
import { degreeIn, seniorityOfLevel } from './seniority.ts';
import { yearsAsked } from './years-asked.ts';

/** Words of an industry before the text alone places the employer in it. */
const INDUSTRY_MENTIONS = 3;

/**
 * Reads what a posting asks and offers, by rules alone and whoever asks, so that the facts can be
 * shared. Linear in the length of the posting.
 */
export function extractPostingFacts(posting: PostingForAnalysis): PostingFacts {
  const title = sourceText('posting', 'title', posting.title);
  const body = [
    sourceText('posting', 'requirements', posting.requirements),
    sourceText('posting', 'description', posting.description),
  ];
  const all = [title, sourceText('posting', 'location', posting.location), ...body];
  const skills = skillsOf(posting, body);
  const country = countryOfPosting(posting);
  const craft = craftOfTitle(posting.title);
  const family = familyOf(posting, craft.family, skills.required.concat(skills.preferred));
  return {
    family,
    occupations: [...craft.occupations],
    requiredSkills: skills.required,
    preferredSkills: skills.preferred,
    minYears: firstOf(body, (text) => {
      const asked = yearsAsked(text.readable);
      return (
        asked && { value: asked.years, evidence: quoteAround(text, asked.offset, asked.length) }
      );
    }),
    seniority: seniorityOf(posting),
    degree: firstOf(body, degreeRequired),
    arrangement: arrangementOf(posting, all),
    country,
    place: posting.location,
    remoteCountries: remoteCountriesOf(posting, country, all),
    salary: salaryOf(posting, body),
    jobType: posting.jobType,
    companySize: posting.companySize,
    industries: industriesOf(posting, family?.value ?? null, body),
    ...signalsOf(posting, [title, ...body]),
    licences: licencesRequired(posting.requiredSkills, body),
    sponsorship: sponsorshipOf(body),
    citizenship: citizenshipOf(body),
  };
}

function firstOf<Found>(
  texts: readonly SourceText[],
  read: (text: SourceText) => Found | null,
): Found | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

function skillsOf(
  posting: PostingForAnalysis,
  body: readonly SourceText[],
): { required: AskedSkill[]; preferred: AskedSkill[] } {
  const required = listedSkills(posting.requiredSkills, 'requiredSkills');
  const preferred = listedSkills(posting.preferredSkills, 'preferredSkills');
  for (const text of body) {
    const found = skillsInText(text);
    // A list made by the author says what is required; prose then only adds wishes.
    if (posting.requiredSkills.length > 0) preferred.push(...found.required, ...found.preferred);
    else {
      required.push(...found.required);
      preferred.push(...found.preferred);
    }
  }
  return mergeSkills(required, preferred);
}

function familyOf(
  posting: PostingForAnalysis,
  named: OccupationFamily | null,
  skills: readonly AskedSkill[],
): Quoted<OccupationFamily> | null {
  const evidence = evidenceOf('posting', 'title', posting.title);
  if (named !== null) return { value: named, evidence };
  const domains = skills
    .map(({ key }) => skillsByKey.get(key)?.domain)
    .filter((domain): domain is SkillDomain => domain !== undefined);
  const value = familyOfSkills(domains, 3);
  return value && { value, evidence };
}

function seniorityOf(posting: PostingForAnalysis): Quoted<SeniorityRank> | null {
  if (posting.experienceLevel !== null) {
    const value = seniorityOfLevel(posting.experienceLevel);
    if (value !== null) {
      return {
        value,
        evidence: evidenceOf('posting', 'experienceLevel', posting.experienceLevel),
      };
    }
  }
  const value = seniorityInTitle(posting.title);
  return value && { value, evidence: evidenceOf('posting', 'title', posting.title) };
}

function degreeRequired(text: SourceText): PostingFacts['degree'] {
  const found = degreeIn(text.readable);
  if (found === null) return null;
  const around = text.readable.slice(Math.max(0, found.offset - 80), found.offset + 120);
  const isFirm = /\b(?:required|must|minimum|requires)\b/i.test(around);
  const isSoft =
    /\b(?:or equivalent|equivalent experience|preferred|a plus|or related experience)\b/i.test(
      around,
    );
  if (!isFirm || isSoft) return null;
  return { value: found.rank, evidence: quoteAround(text, found.offset, found.quote.length) };
}

function salaryOf(
  posting: PostingForAnalysis,
  body: readonly SourceText[],
): Quoted<OfferedSalary> | null {
  const { salaryMin, salaryMax, salaryCurrency, salaryPeriod } = posting;
  const amount = salaryMax ?? salaryMin;
  if (amount !== null && amount > 0) {
    const field = salaryMax === null ? 'salaryMin' : 'salaryMax';
    return {
      value: {
        min: salaryMin,
        max: salaryMax,
        currency: salaryCurrency,
        period: salaryPeriod ?? 'year',
      },
      evidence: evidenceOf('posting', field, amount),
    };
  }
  return firstOf(body, (text) => {
    const found = salaryIn(text.readable);
    return (
      found && { value: found.salary, evidence: quoteAround(text, found.offset, found.length) }
    );
  });
}

/** The stated industry; else what the text names often and the employer's name; else the trade's own. */
function industriesOf(
  posting: PostingForAnalysis,
  family: OccupationFamily | null,
  body: readonly SourceText[],
): Quoted<Industry>[] {
  const found = new Map<Industry, Quoted<Industry>>();
  const named: readonly (readonly [string, string | null])[] = [
    ['industry', posting.industry],
    ['company', posting.company],
  ];
  for (const [field, value] of named) {
    for (const hit of industriesIn(value ?? '')) {
      const evidence = evidenceOf('posting', field, hit.quote);
      if (!found.has(hit.value)) found.set(hit.value, { value: hit.value, evidence });
    }
  }
  if (posting.industry === null) {
    for (const text of body) {
      const counts = new Map<Industry, number>();
      for (const hit of industriesIn(text.readable)) {
        const count = (counts.get(hit.value) ?? 0) + 1;
        counts.set(hit.value, count);
        if (count !== INDUSTRY_MENTIONS || found.has(hit.value)) continue;
        const evidence = quoteAround(text, hit.offset, hit.quote.length);
        found.set(hit.value, { value: hit.value, evidence });
      }
    }
    const home = family === null ? null : homeIndustry(family);
    if (home !== null && !found.has(home)) {
      found.set(home, { value: home, evidence: evidenceOf('posting', 'title', posting.title) });
    }
  }
  return [...found.values()];
}

function signalsOf(
  posting: PostingForAnalysis,
  texts: readonly SourceText[],
): Pick<PostingFacts, 'benefits' | 'culture' | 'growth' | 'stability'> {
  const found = new Map<string, Quoted<string> & { good: boolean; kind: Signal['kind'] }>();
  for (const text of texts) {
    for (const { value, offset, quote } of signalsIn(text.readable)) {
      const key = `${value.kind} ${value.label}`;
      if (found.has(key)) continue;
      const evidence = quoteAround(text, offset, quote.length);
      found.set(key, { value: value.label, good: value.good, kind: value.kind, evidence });
    }
  }
  const kind = (wanted: Signal['kind']) =>
    [...found.values()]
      .filter((signal) => signal.kind === wanted)
      .map(({ value, good, evidence }) => ({ value, good, evidence }));
  const listed = posting.benefits.map((entry) => ({
    value: benefitNamed(entry) ?? entry.trim().toLowerCase(),
    evidence: evidenceOf('posting', 'benefits', entry),
  }));
  const inText = kind('benefit').map(({ value, evidence }) => ({ value, evidence }));
  const benefits = new Map([...inText, ...listed].map((benefit) => [benefit.value, benefit]));
  return {
    benefits: [...benefits.values()],
    culture: kind('culture'),
    growth: kind('growth'),
    stability: kind('stability'),
  };
}
