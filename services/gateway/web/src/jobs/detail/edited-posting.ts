import type { BodyOf } from '@jobmatch/client/answers';
import { ARRANGEMENTS, JOB_TYPES, LEVELS, PAY_PERIODS, valueIn } from '../list/posting-options.ts';
import type { Job } from './queries.ts';

type Changes = BodyOf<'/api/jobs/{id}', 'patch'>;

/** The day of an instant as a date field has it; empty where there is none. */
export const dayOf = (instant: string | null): string =>
  instant === null ? '' : instant.slice(0, 'YYYY-MM-DD'.length);

/** What a form says otherwise than the posting does. What was emptied becomes null, or no entries. */
export function changesOf(values: Readonly<Record<string, string>>, job: Job): Changes {
  const textOf = (name: string): string | null => values[name]?.trim() || null;
  const numberOf = (name: string): number | null => {
    const text = textOf(name);
    return text === null ? null : Number(text);
  };
  const instantOf = (name: 'postedAt' | 'expiresAt'): string | null => {
    const day = textOf(name);
    // The hour is not in the form: it stays unless the day is another one.
    if (day === null || day === dayOf(job[name])) return day === null ? null : job[name];
    return `${day}T00:00:00.000Z`;
  };
  const entered = {
    title: textOf('title') ?? '',
    company: textOf('company') ?? '',
    location: textOf('location'),
    country: textOf('country')?.toUpperCase() ?? null,
    workArrangement: valueIn(ARRANGEMENTS, values['workArrangement']) ?? ('unknown' as const),
    url: textOf('url'),
    description: textOf('description'),
    requirements: textOf('requirements'),
    jobType: valueIn(JOB_TYPES, values['jobType']) ?? null,
    experienceLevel: valueIn(LEVELS, values['experienceLevel']) ?? null,
    salaryMin: numberOf('salaryMin'),
    salaryMax: numberOf('salaryMax'),
    salaryCurrency: textOf('salaryCurrency')?.toUpperCase() ?? null,
    salaryPeriod: valueIn(PAY_PERIODS, values['salaryPeriod']) ?? null,
    industry: textOf('industry'),
    companySize: textOf('companySize'),
    requiredSkills: entriesOf(values['requiredSkills']),
    preferredSkills: entriesOf(values['preferredSkills']),
    benefits: entriesOf(values['benefits']),
    postedAt: instantOf('postedAt'),
    expiresAt: instantOf('expiresAt'),
  } satisfies Partial<Job>;
  const before = new Map(Object.entries(job));
  return Object.fromEntries(
    Object.entries(entered).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name)),
    ),
  );
}

/** One entry per line: a benefit may well hold a comma. */
const entriesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
