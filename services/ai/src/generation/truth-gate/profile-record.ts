import { monthOf } from '../../analysis/work-periods.ts';
import { degreeIn } from '../../analysis/seniority.ts';
import { licencesIn } from '../../taxonomy/licences.ts';
import { jobTexts, profileTexts } from '../held-skills.ts';
import { type Job, type Material, isOngoing } from '../material.ts';
import { sentencesIn } from './sentences.ts';
import { type FoundNumber, numbersIn } from './numbers.ts';
import { contentStems, stemOf, wordsIn } from './words.ts';

/** A sentence of the profile. */
export interface Passage {
  /** Index of the job it is about; null for what is said of the candidate as a whole. */
  job: number | null;
  text: string;
  stems: ReadonlySet<string>;
  numbers: readonly FoundNumber[];
}

interface JobRecord {
  job: Job;
  /** The name, and the name without its legal form. */
  names: readonly string[];
  titleStems: ReadonlySet<string>;
  /** First and last calendar year. */
  from: number;
  to: number;
  /** Whole years, rounded down. */
  years: number;
}

/** What a profile says, in the forms in which claims are compared with it. */
export interface ProfileRecord {
  material: Material;
  passages: readonly Passage[];
  jobs: readonly JobRecord[];
  /** Every word, in lower case. */
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Stems of each title the candidate has had or gives themselves. */
  titles: readonly ReadonlySet<string>[];
  /** Calendar years, and months as YYYY-MM. */
  years: ReadonlySet<number>;
  months: ReadonlySet<string>;
  /** Whole numbers of years that work in one job, or all of it, comes to. */
  workYears: ReadonlySet<number>;
  /** Stems of certificates, degrees and the entries that name one. */
  qualifications: ReadonlySet<string>;
  licences: ReadonlySet<string>;
  degreeRanks: ReadonlySet<number>;
}

const LEGAL_FORM =
  /,?\s+(?:inc|llc|llp|ltd|gmbh|ag|corp|corporation|co|company|plc|group|s\.?a)\.?$/i;
const QUALIFIED =
  /\b(?:certifi\w*|licen[cs]\w*|diploma|degree|accredit\w*|chartered|registered)\b/i;

export function profileRecord(material: Material): ProfileRecord {
  const { candidate, jobs, months, asOf, contact } = material;
  const passages = passagesOf(material);
  const listed = [
    ...candidate.skills.map(({ name }) => name),
    ...candidate.projects.flatMap(({ keywords }) => keywords),
  ];
  const texts = [...profileTexts(candidate), ...listed];
  const places = [candidate.location, candidate.city, candidate.state, candidate.country];
  const all = [...texts, ...places, contact.firstName, contact.lastName]
    .filter((text) => text !== null)
    .join('\n');
  const records = jobs.map(({ job, months: worked }) => recordOf(job, worked, asOf));
  const dates = [
    ...candidate.workExperience,
    ...candidate.education,
    ...candidate.projects,
  ].flatMap(({ startDate, endDate }) => [startDate, endDate]);
  const certified = candidate.certifications.map(({ issuedOn }) => issuedOn);
  const known = [...dates, ...certified].filter((date) => date !== null);
  const degrees = candidate.education.map(({ degree }) => degree ?? '');
  const qualified = [
    ...candidate.certifications.flatMap(({ name, issuer }) => [name, issuer ?? '']),
    ...candidate.education.flatMap(({ degree, fieldOfStudy, institution }) => [
      degree ?? '',
      fieldOfStudy ?? '',
      institution,
    ]),
    ...listed,
    ...passages.filter(({ text }) => QUALIFIED.test(text)).map(({ text }) => text),
  ];
  return {
    material,
    passages,
    jobs: records,
    words: new Set(wordsIn(all.toLowerCase())),
    stems: contentStems(all),
    titles: [...jobs.map(({ job }) => job.title), candidate.currentTitle ?? ''].map(
      (title) => new Set(wordsIn(title).map(stemOf)),
    ),
    years: new Set([
      ...known.map((date) => Number(date.slice(0, 4))),
      ...Array.from(all.matchAll(/\b(?:19|20)\d\d\b/g), ([year]) => Number(year)),
    ]),
    months: new Set(known.filter((date) => date.length >= 7).map((date) => date.slice(0, 7))),
    workYears: new Set([
      ...[months, ...jobs.map((one) => one.months)].flatMap(wholeYears),
      ...(candidate.yearsOfExperience === null ? [] : [candidate.yearsOfExperience]),
    ]),
    qualifications: contentStems(qualified.join('\n')),
    licences: new Set(licencesIn(texts.join('\n')).map(({ value }) => value.key)),
    degreeRanks: new Set(
      [...degrees, ...passages.map(({ text }) => text)].flatMap(
        (text) => degreeIn(text)?.rank ?? [],
      ),
    ),
  };
}

const wholeYears = (months: number): number[] => [Math.floor(months / 12), Math.round(months / 12)];

function passagesOf({ candidate, jobs }: Material): Passage[] {
  const ofJobs = jobs.flatMap(({ job }, index) =>
    jobTexts(job).map((text) => ({ job: index, text })),
  );
  const [summary, title] = [candidate.professionalSummary, candidate.currentTitle];
  const more = profileTexts({ ...candidate, workExperience: [] });
  const years = candidate.skills.flatMap(({ name, yearsOfExperience: spent }) =>
    spent === null ? [] : [`${spent} years of ${name}`],
  );
  const whole = [summary ?? '', title ?? '', ...more, ...years].map((text) => ({
    job: null,
    text,
  }));
  return [...ofJobs, ...whole].flatMap(({ job, text }) =>
    sentencesIn(text).map((sentence) => ({
      job,
      text: sentence,
      stems: contentStems(sentence),
      numbers: numbersIn(sentence),
    })),
  );
}

function recordOf(job: Job, months: number, asOf: string): JobRecord {
  const end = isOngoing(job) ? asOf : (job.endDate ?? job.startDate);
  const short = job.company.replace(LEGAL_FORM, '');
  return {
    job,
    names: [...new Set([job.company, short])],
    titleStems: new Set(wordsIn(job.title).map(stemOf)),
    from: Math.floor(monthOf(job.startDate, false) / 12),
    to: Number(end.slice(0, 4)),
    years: Math.floor(months / 12),
  };
}
