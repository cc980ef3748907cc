import { findSkills } from '../../taxonomy/find-skills.ts';
import { type JobMaterial, type Material, isOngoing } from '../material.ts';
import type { VariantKind } from '../variant-kinds.ts';
import { degreeClause } from './education.ts';
import { dateText, listOf, sentence } from './phrases.ts';
import { aRoleAt, isFreelance, latestRole } from './roles.ts';
import { shortened } from './shorten.ts';
import { skillsAsked, skillsOffered } from './skills.ts';
import { inFirstPerson } from './statements.ts';

const TOLD = { min: 20, max: 210 };
const ACHIEVEMENTS: Readonly<Record<VariantKind, number>> = { impact: 4, keyword: 3, concise: 2 };

/** The paragraphs of a letter, without greeting and closing. */
export function letterFor(material: Material, kind: VariantKind): string[] {
  const paragraphs = [
    openingOf(material, kind),
    achievements(material, kind),
    background(material, kind),
    closingOf(material, kind),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '');
}

/** The sentences that a letter may not lack: what is applied for, and where. */
export function applicationSentence({ posting }: Material, kind: VariantKind): string {
  const { title, company } = posting;
  const sentences: Record<VariantKind, string> = {
    impact: `I am applying for the position of ${title} at ${company}`,
    keyword: `I would like to be considered for the ${title} role at ${company}`,
    concise: `Please accept this application for the position of ${title} at ${company}`,
  };
  return sentence(sentences[kind]);
}

export function closingOf({ posting: { company } }: Material, kind: VariantKind): string {
  const sentences: Record<VariantKind, string> = {
    impact: `I would welcome the chance to talk about what I could contribute at ${company}`,
    keyword: `I would be glad to go through this background in more detail with the team at ${company}`,
    concise: `I would be pleased to tell ${company} more in an interview`,
  };
  return sentence(sentences[kind]);
}

/** Sentences that lengthen a letter where the profile says little. */
export function furtherSentences(material: Material): string[] {
  const { candidate, jobs } = material;
  const place =
    candidate.location ?? listOf([candidate.city, candidate.state].flatMap((part) => part ?? []));
  const degree = degreeClause(material);
  const [latest] = jobs;
  return [
    ...(degree === null ? [] : [sentence(degree)]),
    ...(jobs.length < 2 ? [] : [earlierRoles(jobs)]),
    ...(place === '' ? [] : [sentence(`I am based in ${place}`)]),
    ...(latest === undefined ? [] : [timeIn(latest)]),
    'My résumé sets out the dates of each position.',
    'I am happy to answer questions about any part of it.',
    'If you would like to see anything further, please let me know and I will send it.',
    'Thank you for taking the time to read this letter and the résumé that comes with it.',
    'My contact details are at the head of the résumé.',
  ];
}

/** “I have worked at Bistro since March 2019.” */
function timeIn({ job }: JobMaterial): string {
  const [from, to] = [dateText(job.startDate), job.endDate === null ? '' : dateText(job.endDate)];
  const where = isFreelance(job) ? 'in this way' : `at ${job.company}`;
  if (isOngoing(job)) return sentence(`I have worked ${where} since ${from}`);
  return sentence(
    to === '' ? `I began to work ${where} in ${from}` : `I worked ${where} from ${from} to ${to}`,
  );
}

function openingOf(material: Material, kind: VariantKind): string {
  const applied = applicationSentence(material, kind);
  const role = latestRole(material);
  if (kind === 'keyword') {
    const asked = skillsAsked(material).slice(0, 6);
    if (asked.length >= 2) {
      return `${applied} Of the skills the posting names, my background covers ${listOf(asked)}. ${sentence(role)}`;
    }
  }
  const { experience } = material;
  const since = experience === null ? '' : `, and I bring ${experience} of experience`;
  return `${applied} ${sentence(`${role}${since}`)}`;
}

/** How further sentences about one job begin. */
const CONNECTED = ['I also ', 'Beyond that, I ', 'I '] as const;

interface Told {
  from: JobMaterial;
  text: string;
}

function achievements(material: Material, kind: VariantKind): string {
  const told = tellable(material).slice(0, ACHIEVEMENTS[kind]);
  // Together, and in the order of the jobs.
  const inOrder = material.jobs.flatMap((job) => told.filter(({ from }) => from === job));
  const sentences = inOrder.map(({ from, text }, index) => {
    const before = inOrder[index - 1];
    if (before?.from === from) {
      const nth = inOrder.slice(0, index).filter((one) => one.from === from).length;
      const connected = CONNECTED[nth - 1] ?? 'I ';
      return sentence(text.replace(/^I /, connected));
    }
    if (before === undefined) return sentence(`${placed(from, false)}, ${text}`);
    return sentence(`${placed(from, true)}, ${text}`);
  });
  return sentences.join(' ');
}

/** “At Confluent”, “Earlier, as a Senior Engineer at Dropbox”. */
function placed(from: JobMaterial, isEarlier: boolean): string {
  if (isEarlier) return `Earlier, as ${aRoleAt(from)}`;
  return isFreelance(from.job) ? 'In my freelance work' : `At ${from.job.company}`;
}

/** What can be told in the first person, what was measured and what the posting asks for first. */
function tellable({ jobs, asked }: Material): Told[] {
  const wanted = new Set(asked.map(({ key }) => key));
  const ranked = jobs.flatMap((from, jobIndex) =>
    from.statements.flatMap((statement) => {
      const first = inFirstPerson(statement, isOngoing(from.job));
      const text = first === null ? null : shortened(first, TOLD);
      if (text === null) return [];
      const skills = findSkills(text).filter(({ skill }) => wanted.has(skill.key)).length;
      const worth = (/\d/.test(text) ? 2 : 0) + Math.min(2, skills) - jobIndex;
      return [{ from, text, worth }];
    }),
  );
  return ranked.toSorted((a, b) => b.worth - a.worth);
}

function background(material: Material, kind: VariantKind): string {
  const sentences: string[] = [];
  const asked = skillsAsked(material);
  if (kind === 'keyword' && asked.length >= 2) {
    const more = skillsOffered(material).filter((name) => !asked.slice(0, 6).includes(name));
    if (more.length >= 2) sentences.push(sentence(`I also work with ${listOf(more.slice(0, 5))}`));
  } else if (asked.length >= 2) {
    sentences.push(
      sentence(`Of the skills the posting names, I bring ${listOf(asked.slice(0, 6))}`),
    );
  } else {
    const offered = skillsOffered(material).slice(0, 5);
    if (offered.length >= 2) sentences.push(sentence(`My skills include ${listOf(offered)}`));
  }
  const degree = degreeClause(material);
  if (degree !== null && kind !== 'concise') sentences.push(sentence(degree));
  const certificates = material.candidate.certifications.map(({ name }) => name).slice(0, 2);
  if (certificates.length > 0) {
    sentences.push(sentence(`My certifications include ${listOf(certificates)}`));
  }
  return sentences.join(' ');
}

function earlierRoles(jobs: readonly JobMaterial[]): string {
  const roles = jobs.slice(1, 3).map(aRoleAt);
  return sentence(`Before that, I was ${listOf(roles)}`);
}
