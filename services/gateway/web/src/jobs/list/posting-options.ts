interface Option<T extends string = string> {
  value: T;
  label: string;
}

/** What a select begins with where nothing need be chosen. */
export const ANY: Option = { value: '', label: 'Any' };

export const ARRANGEMENTS = [
  { value: 'remote', label: 'Remote' },
  { value: 'hybrid', label: 'Hybrid' },
  { value: 'on-site', label: 'On site' },
] as const satisfies Option[];

export const LEVELS = [
  { value: 'entry', label: 'Entry' },
  { value: 'mid', label: 'Mid' },
  { value: 'senior', label: 'Senior' },
  { value: 'lead', label: 'Lead' },
  { value: 'executive', label: 'Executive' },
] as const satisfies Option[];

export const JOB_TYPES = [
  { value: 'full-time', label: 'Full time' },
  { value: 'part-time', label: 'Part time' },
  { value: 'contract', label: 'Contract' },
  { value: 'internship', label: 'Internship' },
  { value: 'temporary', label: 'Temporary' },
] as const satisfies Option[];

export const PAY_PERIODS = [
  { value: 'year', label: 'a year' },
  { value: 'month', label: 'a month' },
  { value: 'week', label: 'a week' },
  { value: 'day', label: 'a day' },
  { value: 'hour', label: 'an hour' },
] as const satisfies Option[];

export const BOARD_TYPES = [
  { value: 'greenhouse', label: 'Greenhouse' },
  { value: 'lever', label: 'Lever' },
  { value: 'ashby', label: 'Ashby' },
  { value: 'workable', label: 'Workable' },
  { value: 'smartrecruiters', label: 'SmartRecruiters' },
  { value: 'recruitee', label: 'Recruitee' },
] as const satisfies Option[];

/** Where public postings come from: boards of employers, and sites that are searched. */
export const SOURCES = [
  ...BOARD_TYPES,
  { value: 'linkedin', label: 'LinkedIn' },
  { value: 'indeed', label: 'Indeed' },
] as const satisfies Option[];

/** The value of the option that a text names; undefined where there is none. */
export const valueIn = <T extends string>(
  options: readonly Option<T>[],
  text: string | null | undefined,
): T | undefined => options.find(({ value }) => value === text)?.value;

/** An option's name, or the value itself where it is none of ours. */
export const labelIn = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;
