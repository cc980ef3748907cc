import type { BodyOf } from '@jobmatch/client/answers';
import { ARRANGEMENTS, JOB_TYPES, LEVELS, PAY_PERIODS, valueIn } from '../list/posting-options.ts';
import { present } from '../list/present.ts';

type NewPosting = BodyOf<'/api/jobs', 'post'>;

/** A posting as the form has it; what was left empty is left out. */
export function postingOf(values: Readonly<Record<string, string>>): NewPosting {
  const textOf = (name: string): string | undefined => values[name]?.trim() || undefined;
  const numberOf = (name: string): number | undefined => {
    const text = textOf(name);
    return text === undefined ? undefined : Number(text);
  };
  /** The day itself, in UTC. */
  const instantOf = (name: string): string | undefined => {
    const day = textOf(name);
    return day === undefined ? undefined : `${day}T00:00:00.000Z`;
  };
  return {
    title: textOf('title') ?? '',
    company: textOf('company') ?? '',
    ...present({
      location: textOf('location'),
      country: textOf('country')?.toUpperCase(),
      workArrangement: valueIn(ARRANGEMENTS, values['workArrangement']),
      url: textOf('url'),
      description: textOf('description'),
      requirements: textOf('requirements'),
      jobType: valueIn(JOB_TYPES, values['jobType']),
      experienceLevel: valueIn(LEVELS, values['experienceLevel']),
      salaryMin: numberOf('salaryMin'),
      salaryMax: numberOf('salaryMax'),
      salaryCurrency: textOf('salaryCurrency')?.toUpperCase(),
      salaryPeriod: valueIn(PAY_PERIODS, values['salaryPeriod']),
      requiredSkills: listOf(values['requiredSkills']),
      preferredSkills: listOf(values['preferredSkills']),
      benefits: listOf(values['benefits']),
      postedAt: instantOf('postedAt'),
      expiresAt: instantOf('expiresAt'),
    }),
  };
}

/** What stands between commas or on lines of its own; undefined where that is nothing. */
export function listOf(text: string | undefined): string[] | undefined {
  const items = (text ?? '')
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length === 0 ? undefined : items;
}
