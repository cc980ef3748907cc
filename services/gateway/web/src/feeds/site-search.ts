import type { AnswerOf, BodyOf } from '@jobmatch/client/answers';
import { listOf } from '../jobs/add/entered-posting.ts';
import { ARRANGEMENTS, LEVELS, SOURCES, valueIn } from '../jobs/list/posting-options.ts';
import { present } from '../jobs/list/present.ts';

export type SiteAnswer = AnswerOf<'/api/jobs/scrape', 'post'>;
type SiteSearch = BodyOf<'/api/jobs/scrape', 'post'>;

/** A search of job sites and boards as the form has it; no source ticked is every one there is. */
export function siteSearchOf(values: Readonly<Record<string, string>>): SiteSearch {
  const numberOf = (name: string): number | undefined =>
    values[name] === undefined || values[name] === '' ? undefined : Number(values[name]);
  const sources = SOURCES.map(({ value }) => value).filter((source) => values[source] === 'on');
  return {
    keywords: listOf(values['keywords']) ?? [],
    ...present({
      location: values['location']?.trim() || undefined,
      workArrangement: valueIn(ARRANGEMENTS, values['workArrangement']),
      experienceLevel: valueIn(LEVELS, values['experienceLevel']),
      salaryMin: numberOf('salaryMin'),
      salaryMax: numberOf('salaryMax'),
      maxResults: numberOf('maxResults'),
      sources: sources.length === 0 ? undefined : sources,
    }),
  };
}

/** The errors of the sources that an answer that is none tells of, as far as they are what they should be. */
export function sourceErrorsIn(errors: unknown): string[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) =>
    typeof error === 'object' && error !== null && 'message' in error
      ? [String(error.message)]
      : [],
  );
}
