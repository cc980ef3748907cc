import type { Method } from '../route.ts';

export interface Naming {
  method: Method;
  path: string;
  /** Whether the answer is one page of a list. */
  isList: boolean;
  /** Whether single items are addressed below this path. */
  isCollection: boolean;
}

const VERB = { GET: 'get', PUT: 'replace', PATCH: 'update', DELETE: 'delete' } as const;

/**
 * A name for an operation, made of its whole path, so that no two are alike: listJobs, createJob,
 * updateJob; a POST that creates nothing in a collection is named for what it does: jobAnalyze.
 */
export function operationIdOf(route: Naming): string {
  const noun = nounOf(route);
  if (route.method === 'POST') return route.isCollection ? `create${noun}` : uncapitalised(noun);
  return `${route.isList ? 'list' : VERB[route.method]}${noun}`;
}

/** What a route is about, in Pascal case: /api/jobs/:id is a Job, a page of /api/jobs is Jobs. */
export function nounOf({ method, path, isCollection }: Naming): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== 'api');
  return segments
    .flatMap((segment, i) => {
      if (segment.startsWith(':')) return [];
      const next = segments[i + 1];
      const isOne = next === undefined ? method === 'POST' && isCollection : next.startsWith(':');
      return pascal(isOne ? singular(segment) : segment);
    })
    .join('');
}

/** TWO_words, two-words and two.words alike become TwoWords. */
export const pascal = (words: string): string =>
  words
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

const uncapitalised = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

const singular = (word: string): string =>
  word
    .replace(/yses$/, 'ysis')
    .replace(/ies$/, 'y')
    .replace(/(?<![isu])s$/, '');
