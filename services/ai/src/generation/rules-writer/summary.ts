import { SUMMARY } from '../limits.ts';
import { type Material, isOngoing } from '../material.ts';
import { sentencesIn } from '../truth-gate/sentences.ts';
import type { VariantKind } from '../variant-kinds.ts';
import { atDegree } from './education.ts';
import { dateText, listOf, sentence, upperFirst } from './phrases.ts';
import { atEmployer, headlineTitle, isFreelance, plainTitle, roleAt } from './roles.ts';
import { shortened } from './shorten.ts';
import { skillsOffered } from './skills.ts';
import { asEntry } from './statements.ts';

/** From here on a summary has said enough. */
const SUMMARY_AIM = 170;
const ACHIEVEMENT = { min: 30, max: 150 };
const OTHER_PERSON = /\b(?:he|she|his|her|him)\b/i;

/** The summary of a résumé: what the candidate says of themselves and what the profile adds up to. */
export function summaryFor(material: Material, kind: VariantKind): string {
  return composed(summarySentences(material, kind));
}

/** What a summary may say, the most important first; each is true of the profile. */
export function summarySentences(material: Material, kind: VariantKind): string[] {
  const opening = headline(material, material.experience);
  const skills = skillsOffered(material);
  const own = ownSentences(material);
  const achievements = achievementsOf(material);
  const named = (count: number, text: (list: string) => string): string[] =>
    skills.length < 2 ? [] : [text(listOf(skills.slice(0, count)))];
  const education = atDegree(material);
  const rest = [
    ...named(5, (list) => `Skills include ${list}.`),
    ...(education === null ? [] : [sentence(upperFirst(education))]),
    ...achievements,
    ...own,
    ...earlierEmployers(material),
    ...inPositionSince(material),
  ];
  const first: Record<VariantKind, string[]> = {
    impact: [opening, ...achievements.slice(0, 2)],
    keyword: [opening, ...named(8, (list) => `Core skills: ${list}.`)],
    concise: own.slice(0, 2),
  };
  // Years that the candidate's own sentence tells are not told again.
  const isTold = kind === 'concise' && own.slice(0, 2).some((one) => /\byears?\b/i.test(one));
  return [...first[kind], headline(material, isTold ? null : material.experience), ...rest];
}

/** What is true of a candidate of whom little is known: what they apply for. */
export const fillers = ({ posting: { title, company } }: Material): string[] => [
  sentence(`Applying for the position of ${title} at ${company}`),
  sentence(`Applying for the position of ${title}`),
  'Applying for the position described in the posting.',
  'Dates and employers are listed below in full.',
  'Available to discuss each position of this résumé in detail.',
];

function inPositionSince({ jobs: [latest] }: Material): string[] {
  if (latest === undefined || !isOngoing(latest.job)) return [];
  return [sentence(`In this position since ${dateText(latest.job.startDate)}`)];
}

/** As many of the sentences as fit, in their order, each once; long enough where they can be. */
export function composed(sentences: readonly string[], start = ''): string {
  let text = start;
  for (const next of sentences) {
    if (text.length >= SUMMARY_AIM && text !== start) break;
    const joined = text === '' ? next : `${text} ${next}`;
    if (joined.length <= SUMMARY.max && !text.includes(next) && !repeats(text, next)) text = joined;
  }
  return text;
}

/** Whether two sentences begin alike or list the same: one of them is enough. */
function repeats(text: string, next: string): boolean {
  const isSkills = /^(?:Skills include|Core skills:)/;
  return isSkills.test(next) && sentencesIn(text).some((one) => isSkills.test(one) || one === next);
}

function headline(material: Material, years: string | null): string {
  const title = headlineTitle(material);
  const [latest] = material.jobs;
  const experience = years === null ? '' : ` with ${years} of experience`;
  if (latest === undefined) return sentence(`${title}${experience}`);
  const { job } = latest;
  const when = isOngoing(job) ? 'currently' : 'most recently';
  const isSame = plainTitle(job.title).toLowerCase() === title.toLowerCase();
  const role = isSame && !isFreelance(job) ? atEmployer(latest) : roleAt(latest);
  const full = sentence(`${title}${experience}, ${when} ${role}`);
  return full.length <= 200 ? full : sentence(`${title}${experience}`);
}

function ownSentences({ candidate: { professionalSummary } }: Material): string[] {
  const sentences = sentencesIn(professionalSummary ?? '');
  if (sentences.some((one) => OTHER_PERSON.test(one))) return [];
  return sentences.map((one) => one.replaceAll(/\s+/gu, ' ')).filter((one) => one.length <= 240);
}

function achievementsOf({ jobs }: Material): string[] {
  return jobs
    .slice(0, 3)
    .flatMap(({ statements }) => statements)
    .filter(({ opening, text }) => opening?.tense === 'past' && /\d/.test(text))
    .flatMap((statement) => {
      const cut = shortened(asEntry(statement), ACHIEVEMENT);
      return cut === null ? [] : [sentence(cut)];
    });
}

function earlierEmployers({ jobs }: Material): string[] {
  const earlier = [...new Set(jobs.slice(1, 4).map(({ job }) => job.company))];
  return earlier.length === 0 ? [] : [sentence(`Earlier positions at ${listOf(earlier)}`)];
}
