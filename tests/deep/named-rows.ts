/** A collection of rows that are known by one text of theirs. */
export interface NamedRows {
  path: string;
  /** What the list is called in its answer. */
  list: string;
  name: string;
  body: (name: string) => Record<string, unknown>;
  /** What an account may have of them; the run stays below it. */
  max: number;
}

/** One of each kind of write: a part of the profile, a saved search, an endpoint of a webhook. */
export const NAMED_ROWS: readonly NamedRows[] = [
  {
    path: '/api/profile/skills',
    list: 'skills',
    name: 'name',
    body: (name) => ({ name }),
    max: 50,
  },
  {
    path: '/api/search-templates',
    list: 'templates',
    name: 'name',
    body: (name) => ({ name, searchCriteria: { query: name } }),
    max: 20,
  },
  {
    path: '/api/webhooks/endpoints',
    list: 'endpoints',
    name: 'url',
    body: (url) => ({ url, events: ['jobs.matched'] }),
    max: 9,
  },
];

/** What a row is called for a mark: an endpoint by its address, everything else by the mark. */
export const nameFor = ({ name }: NamedRows, mark: string): string =>
  name === 'url' ? `https://receiver.example/${mark}` : mark;
