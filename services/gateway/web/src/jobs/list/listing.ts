import type { BodyOf } from '@jobmatch/client/answers';
import { ARRANGEMENTS, JOB_TYPES, LEVELS, valueIn } from './posting-options.ts';
import { present } from './present.ts';

/** The lists of the page, by what `view` says in its address. */
export type View = 'find' | 'mine' | 'recommended';

export type Search = Omit<BodyOf<'/api/jobs/search', 'post'>, 'cursor'>;

const VIEWS = [{ value: 'mine' }, { value: 'recommended' }] as const;

/** How a search compares, the API's default first. */
export const SEARCH_TYPES = [
  { value: 'hybrid', label: 'Words and meaning' },
  { value: 'keyword', label: 'Words' },
  { value: 'semantic', label: 'Meaning' },
] as const;

/** The orders of a list, the API's default first. */
export const SORTS = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'match', label: 'Best match first' },
  { value: 'saved', label: 'Latest saved first' },
  { value: 'title', label: 'By title' },
] as const;

export const QUERY_MAX = 500;
const WORDS_MAX = 200;

export const viewOf = (params: URLSearchParams): View =>
  VIEWS.find(({ value }) => value === params.get('view'))?.value ?? 'find';

/** What an address asks the search for; null where it has no words to search by. */
export function searchOf(params: URLSearchParams): Search | null {
  const query = textOf(params, 'q', QUERY_MAX);
  if (query === undefined) return null;
  const country = textOf(params, 'country', 2)?.toUpperCase();
  const filters = present({
    workArrangement: valueIn(ARRANGEMENTS, params.get('workArrangement')),
    location: textOf(params, 'location', WORDS_MAX),
    country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
    experienceLevel: valueIn(LEVELS, params.get('experienceLevel')),
    jobType: valueIn(JOB_TYPES, params.get('jobType')),
    salaryMin: numberOf(params, 'salaryMin', 1e9),
    postedWithinDays: numberOf(params, 'postedWithinDays', 3650),
    includeUnknown: params.get('includeUnknown') === 'on' ? true : undefined,
  });
  return {
    query,
    filters,
    ...present({ searchType: valueIn(SEARCH_TYPES, params.get('searchType')) }),
  };
}

/** What an address asks a list for. */
export function listingOf(params: URLSearchParams) {
  const isMine = viewOf(params) === 'mine';
  return present({
    scope: isMine ? ('mine' as const) : ('all' as const),
    search: isMine ? textOf(params, 'q', WORDS_MAX) : undefined,
    workArrangement: valueIn(ARRANGEMENTS, params.get('workArrangement')),
    source: textOf(params, 'source', 100),
    minMatchScore: numberOf(params, 'minMatchScore', 100),
    sort: valueIn(SORTS, params.get('sort')),
    saved: params.get('saved') === 'on' ? ('true' as const) : undefined,
    archived: params.get('archived') === 'on' ? ('true' as const) : undefined,
  });
}
export type Listing = ReturnType<typeof listingOf>;

/** What was entered into the search as an address; what is empty or the default is left out. */
export function addressOf(view: View, entries: Iterable<readonly [string, string]>): string {
  const params = new URLSearchParams(view === 'find' ? [] : [['view', view]]);
  const defaults: Record<string, string> = {
    searchType: SEARCH_TYPES[0].value,
    sort: SORTS[0].value,
  };
  for (const [name, value] of entries) {
    const text = value.trim();
    if (text !== '' && name !== 'view' && defaults[name] !== text) params.set(name, text);
  }
  const search = params.toString();
  return search === '' ? '/jobs' : `/jobs?${search}`;
}

function textOf(params: URLSearchParams, name: string, maxCharacters: number): string | undefined {
  const text = params.get(name)?.trim().slice(0, maxCharacters) ?? '';
  return text === '' ? undefined : text;
}

function numberOf(params: URLSearchParams, name: string, max: number): number | undefined {
  const value = Math.floor(Number(params.get(name) ?? Number.NaN));
  return value > 0 && value <= max ? value : undefined;
}
