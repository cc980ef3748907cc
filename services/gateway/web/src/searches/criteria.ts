import { listOf } from '../jobs/add/entered-posting.ts';
import { QUERY_MAX, addressOf } from '../jobs/list/listing.ts';
import {
  ARRANGEMENTS,
  JOB_TYPES,
  LEVELS,
  SOURCES,
  labelIn,
  valueIn,
} from '../jobs/list/posting-options.ts';
import { present } from '../jobs/list/present.ts';
import type { Template } from './queries.ts';

export type Criteria = Template['searchCriteria'];

/** Criteria as the form has them, or an address of the job list; what is empty does not narrow. */
export function criteriaOf(values: Readonly<Record<string, string | undefined>>): Criteria {
  const textOf = (name: string): string | undefined => values[name]?.trim() || undefined;
  const numberOf = (name: string): number | undefined => {
    const value = Number(textOf(name) ?? Number.NaN);
    return Number.isNaN(value) ? undefined : value;
  };
  return present({
    query: textOf('query'),
    keywords: listOf(values['keywords']),
    location: textOf('location'),
    workArrangement: valueIn(ARRANGEMENTS, values['workArrangement']),
    experienceLevel: valueIn(LEVELS, values['experienceLevel']),
    jobType: valueIn(JOB_TYPES, values['jobType']),
    salaryMin: numberOf('salaryMin'),
    postedWithinDays: numberOf('postedWithinDays'),
    sources: listOf(values['sources']),
  });
}

/** Where the postings that we have and that are what a saved search asks for are listed. */
export function jobsAddressOf({
  query,
  keywords = [],
  sources = [],
  ...filters
}: Criteria): string {
  const words = [...(query === undefined ? [] : [query]), ...keywords].join(' ');
  const [source] = sources.length === 1 ? sources : [];
  const entries = Object.entries({ q: words.slice(0, QUERY_MAX), ...filters, source });
  return addressOf(
    'find',
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

/** What a search of job sites has beside its words and sources. */
const SITE_FIELDS = [
  'location',
  'workArrangement',
  'experienceLevel',
  'salaryMin',
  'salaryMax',
  'maxResults',
];

/** Where job sites are asked for the same; null where there are no words to ask for. */
export function sitesAddressOf(criteria: Readonly<Record<string, unknown>>): string | null {
  const { query, keywords, sources } = criteria;
  const words = [query, keywords].flat().filter((word) => typeof word === 'string');
  if (words.length === 0) return null;
  const params = new URLSearchParams({ keywords: words.join(', ') });
  for (const name of SITE_FIELDS) {
    const value = criteria[name];
    if (typeof value === 'string' || typeof value === 'number') params.set(name, String(value));
  }
  for (const source of Array.isArray(sources) ? sources : []) {
    params.append('sources', String(source));
  }
  return `/feeds?${params}`;
}

/** Each thing that is asked for, in words; of a search of the history as far as it says. */
export function criteriaWords(criteria: Readonly<Record<string, unknown>>): string[] {
  const { query, keywords, location, salaryMin, salaryMax, postedWithinDays, sources } = criteria;
  const named = [
    [ARRANGEMENTS, criteria['workArrangement']],
    [LEVELS, criteria['experienceLevel']],
    [JOB_TYPES, criteria['jobType']],
  ] as const;
  return [
    ...[query, keywords].flat().filter((word) => typeof word === 'string' && word !== ''),
    ...(typeof location === 'string' ? [location] : []),
    ...named.flatMap(([options, value]) =>
      typeof value === 'string' && value !== 'unknown' ? [labelIn(options, value)] : [],
    ),
    ...(typeof salaryMin === 'number' ? [`pays at least ${salaryMin}`] : []),
    ...(typeof salaryMax === 'number' ? [`pays at most ${salaryMax}`] : []),
    ...(typeof postedWithinDays === 'number' ? [`within ${postedWithinDays} days`] : []),
    ...(Array.isArray(sources) ? sources.map((source) => labelIn(SOURCES, String(source))) : []),
  ].map(String);
}
