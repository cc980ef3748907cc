import { findSkills } from '../../taxonomy/find-skills.ts';
import type { FindClaims, Said } from './claim.ts';
import { mentionedJobs } from './mentioned-jobs.ts';
import { type FoundNumber, agrees, numbersIn } from './numbers.ts';
import type { Passage, ProfileRecord } from './profile-record.ts';
import { contentStems } from './words.ts';

/** What nobody counts: “three things matter to me”. */
const FIGURES = new Set(
  'things reasons points ways qualities aspects words strengths questions sides examples ideas'.split(
    ' ',
  ),
);

/** Numbers, each to be found in the profile in a sentence about the same, or to follow from its dates. */
export const numberClaims: FindClaims = (said, record) => {
  const stems = contentStems(said.text);
  const jobs = mentionedJobs(said, record);
  const passages = record.passages.filter(({ job }) => isAbout(job, jobs));
  const claimed = numbersIn(said.text).filter(({ counted }) => !FIGURES.has(counted));
  return claimed.map((number) => ({
    kind: 'number',
    quote: number.quote,
    isSupported:
      passages.some((passage) => isFoundIn(number, passage, stems)) ||
      isYearsOfWork(number, said, record, jobs) ||
      isCountOf(number, record),
  }));
};

const isAbout = (job: number | null, jobs: readonly number[]): boolean =>
  job === null || jobs.length === 0 || jobs.includes(job);

function isFoundIn(number: FoundNumber, passage: Passage, stems: ReadonlySet<string>): boolean {
  return (
    passage.numbers.some((known) => agrees(number, known)) &&
    [...stems].some((stem) => passage.stems.has(stem))
  );
}

const SPENT_ON = /^\s*(?:of|with|in|using|on|writing|building)\s(?:\p{L}+\s){0,3}/u;

/** “six years”, where work in a job or all of it comes to that; years of one skill do not follow. */
function isYearsOfWork(
  number: FoundNumber,
  { text }: Said,
  { workYears, jobs: records }: ProfileRecord,
  jobs: readonly number[],
): boolean {
  if (!/^years?$/.test(number.counted)) return false;
  const after = text.slice(number.offset + number.quote.length).replace(/^[\s-]*years?['’]?/i, '');
  const spentOn = SPENT_ON.exec(after);
  if (
    spentOn !== null &&
    findSkills(after.slice(0, spentOn[0].length + 20)).some(
      ({ offset }) => offset <= spentOn[0].length,
    )
  ) {
    return false;
  }
  const allowed =
    jobs.length === 1
      ? [...workYears, ...jobs.map((job) => records[job]?.years ?? 0)]
      : [...workYears];
  const slack = number.sense === 'about' ? 1 : 0;
  return allowed.some((years) => number.value === years || number.value === years + slack);
}

/** “three employers”, where the profile lists as many. */
function isCountOf({ value, counted }: FoundNumber, { material, jobs }: ProfileRecord): boolean {
  const { education, certifications, languages, projects } = material.candidate;
  const employers = new Set(jobs.map(({ job }) => job.company.toLowerCase())).size;
  const counts: Record<string, number> = {
    roles: jobs.length,
    positions: jobs.length,
    jobs: jobs.length,
    employers,
    companies: employers,
    organizations: employers,
    certifications: certifications.length,
    certificates: certifications.length,
    degrees: education.length,
    languages: languages.length,
    projects: projects.length,
  };
  return counts[counted] === value;
}
