import type { Claim, FindClaims } from './claim.ts';
import { mentionedJobs } from './mentioned-jobs.ts';
import type { ProfileRecord } from './profile-record.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE =
  /(?:\b(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s(?:of\s)?(?:\d{1,2},\s)?)?(?<![\d$€£.,/-])(?<year>(?:19[4-9]|20\d)\d)(?:-(?<day>\d\d))?(?![\d%]|,\d|\.\d|\s?(?:users|customers|people|tons|units|hours|employees|members|students|patients)\b)/giu;

/** Calendar years and months, each to be one of the profile's, and of the job the sentence names. */
export const dateClaims: FindClaims = (said, record) => {
  const jobs = mentionedJobs(said, record);
  return Array.from(said.text.matchAll(DATE), (match): Claim => {
    const { month, year = '', day } = match.groups ?? {};
    const number = monthNumber(month) ?? (day === undefined ? null : Number(day));
    return {
      kind: 'date',
      quote: match[0],
      isSupported: isDate(
        Number(year),
        number,
        nearest(said.text, match.index, jobs, record),
        record,
      ),
    };
  });
};

/** Of several jobs that a sentence names, the one whose name stands nearest to the date. */
function nearest(
  text: string,
  at: number,
  jobs: readonly number[],
  { jobs: records }: ProfileRecord,
): number[] {
  if (jobs.length < 2) return [...jobs];
  const lowered = text.toLowerCase();
  const distance = (job: number): number =>
    Math.min(
      ...(records[job]?.names ?? []).map((name) => {
        const found = lowered.indexOf(name.toLowerCase());
        return found === -1 ? text.length : Math.abs(found - at);
      }),
    );
  return jobs.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function monthNumber(month: string | undefined): number | null {
  const index = MONTHS.indexOf(month?.slice(0, 3).toLowerCase() ?? '');
  return index === -1 ? null : index + 1;
}

function isDate(
  year: number,
  month: number | null,
  jobs: readonly number[],
  { years, months, jobs: records, passages }: ProfileRecord,
): boolean {
  if (!years.has(year)) return false;
  const named = `${year}-${String(month).padStart(2, '0')}`;
  if (month !== null && !months.has(named)) return false;
  if (jobs.length === 0) return true;
  return jobs.some((job) => {
    const record = records[job];
    const isWithin = record !== undefined && year >= record.from && year <= record.to;
    return (
      isWithin || passages.some(({ job: of, text }) => of === job && text.includes(String(year)))
    );
  });
}
