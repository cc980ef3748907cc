import type { SourcedPosting } from '@jobmatch/shared/contracts/postings-intake';
import type { SearchCriteria } from '@jobmatch/shared/contracts/saved-searches';
import type { ScrapeSearch } from '@jobmatch/shared/contracts/scrape';

/** Whole words without case and accents. */
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];

/** Whether a posting with this title is about one of the keywords: all of the keyword's words are in its title. */
export function isAbout(title: string, keywords: readonly string[]): boolean {
  const inTitle = new Set(words(title));
  return keywords.some((keyword) => words(keyword).every((word) => inTitle.has(word)));
}

/** Pay a year at full time, to compare offers of any period: 2,080 hours, 260 days, 52 weeks, 12 months. */
const PER_YEAR = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const;

/** What a search asks for beside what sources can be asked. */
export type Wishes = Pick<SearchCriteria, 'jobType' | 'postedWithinDays'>;

type Conditions = Pick<
  ScrapeSearch,
  'workArrangement' | 'experienceLevel' | 'salaryMin' | 'salaryMax'
> &
  Wishes;

const DAY_MS = 86_400_000;

/**
 * Whether a posting is what was asked for, as far as it says. What it does not say counts for it:
 * most postings state neither pay nor level.
 */
export function suits(posting: SourcedPosting, wanted: Conditions, now: Date): boolean {
  const { workArrangement, experienceLevel, jobType = null, postedWithinDays } = wanted;
  const { salaryPeriod, postedAt } = posting;
  const isOther = (said: string | null, asked: string | null): boolean =>
    asked !== null && asked !== 'unknown' && said !== null && said !== 'unknown' && said !== asked;
  if (isOther(posting.workArrangement, workArrangement)) return false;
  if (isOther(posting.experienceLevel, experienceLevel)) return false;
  if (isOther(posting.jobType, jobType)) return false;
  if (postedWithinDays !== undefined && postedAt !== null) {
    const ageMs = now.getTime() - Date.parse(postedAt);
    if (ageMs > postedWithinDays * DAY_MS) return false;
  }
  if (salaryPeriod === null) return true;
  const yearly = (amount: number | null) =>
    amount === null ? null : amount * PER_YEAR[salaryPeriod];
  const top = yearly(posting.salaryMax ?? posting.salaryMin);
  const bottom = yearly(posting.salaryMin);
  const paysTooLittle = wanted.salaryMin !== null && top !== null && top < wanted.salaryMin;
  const paysTooMuch = wanted.salaryMax !== null && bottom !== null && bottom > wanted.salaryMax;
  return !paysTooLittle && !paysTooMuch;
}
