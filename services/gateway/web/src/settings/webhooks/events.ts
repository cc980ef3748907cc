/** What an endpoint can be told, as the API calls it. */
export const EVENTS = [
  { value: 'application.status_changed', label: 'An application changes its status' },
  { value: 'analysis.completed', label: 'An analysis is done' },
  { value: 'jobs.matched', label: 'New postings fit you' },
] as const;

export type EventType = (typeof EVENTS)[number]['value'];

export const eventLabel = (type: EventType): string =>
  EVENTS.find(({ value }) => value === type)?.label ?? type;
