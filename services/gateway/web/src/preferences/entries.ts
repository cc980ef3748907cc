import type { Preferences } from './queries.ts';

/** What the API takes; it answers with this and more. */
type Saved = Omit<Preferences, 'lastSearchAt' | 'nextSearchAt' | 'createdAt' | 'updatedAt'>;

type NumberName =
  | 'salaryMin'
  | 'salaryMax'
  | 'maxCommuteKm'
  | 'maxResultsPerSearch'
  | 'minMatchScore';

/** The preferences as the form has them: numbers are text, which may be empty or half a number. */
export type Entries = Omit<Saved, NumberName | 'salaryCurrency'> &
  Record<NumberName | 'salaryCurrency', string>;

/** What holds where nothing was saved, as the API has it. */
const DEFAULTS: Saved = {
  desiredTitles: [],
  desiredLocations: [],
  keywords: [],
  excludeKeywords: [],
  jobTypes: [],
  experienceLevels: [],
  workArrangement: [],
  industries: [],
  companySizes: [],
  benefits: [],
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  remoteOnly: false,
  maxCommuteKm: null,
  visaSponsorship: false,
  workAuthorization: [],
  excludedCountries: [],
  autoSearchEnabled: false,
  searchFrequency: 'daily',
  maxResultsPerSearch: 50,
  minMatchScore: 0,
};

/** What the form begins with. */
export function entriesOf(preferences: Preferences | null): Entries {
  const { salaryMin, salaryMax, maxCommuteKm, ...saved } = savedOf(preferences ?? DEFAULTS);
  return {
    ...saved,
    salaryMin: textOf(salaryMin),
    salaryMax: textOf(salaryMax),
    maxCommuteKm: textOf(maxCommuteKm),
    maxResultsPerSearch: textOf(saved.maxResultsPerSearch),
    minMatchScore: textOf(saved.minMatchScore),
    salaryCurrency: saved.salaryCurrency ?? '',
  };
}

/** Without what the API adds: it takes back no more than it was given. */
function savedOf({ ...rest }: Saved & Partial<Preferences>): Saved {
  delete rest.lastSearchAt;
  delete rest.nextSearchAt;
  delete rest.createdAt;
  delete rest.updatedAt;
  return rest;
}

/** What is sent: the whole set, as the API replaces what it has. What is empty goes back to its default. */
export const bodyOf = (entries: Entries): Saved => ({
  ...entries,
  salaryMin: numberOf(entries.salaryMin),
  salaryMax: numberOf(entries.salaryMax),
  maxCommuteKm: numberOf(entries.maxCommuteKm),
  maxResultsPerSearch: numberOf(entries.maxResultsPerSearch) ?? DEFAULTS.maxResultsPerSearch,
  minMatchScore: numberOf(entries.minMatchScore) ?? DEFAULTS.minMatchScore,
  salaryCurrency: entries.salaryCurrency.trim() === '' ? null : currencyOf(entries.salaryCurrency),
});

const textOf = (value: number | null): string => (value === null ? '' : String(value));

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

const currencyOf = (text: string): string => text.trim().toUpperCase();
