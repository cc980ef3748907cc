import { type Job, type JobMaterial, type Material, isOngoing } from '../material.ts';
import { article, upperFirst } from './phrases.ts';

/** Titles that a person has without an article: “I was CEO of …”. */
const WITHOUT_ARTICLE =
  /^(?:ceo|cto|cfo|coo|cio|chief|president|vice president|vp|svp|evp|head|director of|founder|co-?founder|chair|treasurer|principal of|dean)\b/i;

/** “a Staff Engineer”, “CEO”. */
const aTitle = (title: string): string =>
  WITHOUT_ARTICLE.test(title) ? title : `${article(title)} ${title}`;

/** A title without what stands in brackets: “Junior Data Analyst (former Restaurant Manager)”. */
export const plainTitle = (title: string): string =>
  title.replaceAll(/\s*\([^()]*\)/g, '').trim() || title;

/** What the candidate calls themselves: their headline, else the title of the latest job. */
export function headlineTitle({ candidate, jobs }: Material): string {
  const [latest] = jobs;
  return upperFirst(plainTitle(candidate.currentTitle ?? latest?.job.title ?? 'Candidate'));
}

/** Whether the employer's name says that there was none. */
export const isFreelance = ({ company }: Job): boolean =>
  /^(?:freelance|freelancer|self[- ]employed|independent)$/i.test(company.trim());

export const atEmployer = ({ job }: JobMaterial): string =>
  isFreelance(job) ? 'in freelance work' : `at ${job.company}`;

/** “Staff Engineer at Confluent”, “freelance Data Analyst”. */
export function roleAt({ job }: JobMaterial): string {
  const title = plainTitle(job.title);
  return isFreelance(job) ? `freelance ${title}` : `${title} at ${job.company}`;
}

/** “a Staff Engineer at Confluent”, “CEO at Pied Piper”, “a freelance Data Analyst”. */
export const aRoleAt = (from: JobMaterial): string =>
  isFreelance(from.job)
    ? `a ${roleAt(from)}`
    : `${aTitle(plainTitle(from.job.title))} at ${from.job.company}`;

/** “I am a Staff Engineer at Confluent” or “Most recently, I was …”. */
export function latestRole({ jobs }: Material): string {
  const [latest] = jobs;
  if (latest === undefined) return '';
  return isOngoing(latest.job)
    ? `I am ${aRoleAt(latest)}`
    : `Most recently, I was ${aRoleAt(latest)}`;
}
