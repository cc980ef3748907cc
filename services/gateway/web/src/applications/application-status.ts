import type { Tone } from '../ui/banner.tsx';
import type { ApplicationStatus } from './queries.ts';

interface Shown {
  label: string;
  tone?: Tone;
}

/** What each status is called, in the order in which they come about. */
export const APPLICATION_STATUSES = {
  draft: { label: 'Draft' },
  ready: { label: 'Ready', tone: 'info' },
  submitted: { label: 'Submitted', tone: 'info' },
  viewed: { label: 'Viewed', tone: 'info' },
  interviewing: { label: 'Interviewing', tone: 'info' },
  offered: { label: 'Offered', tone: 'good' },
  accepted: { label: 'Accepted', tone: 'good' },
  rejected: { label: 'Rejected', tone: 'danger' },
  withdrawn: { label: 'Withdrawn' },
} as const satisfies Record<ApplicationStatus, Shown>;

export const isApplicationStatus = (value: string | null): value is ApplicationStatus =>
  value !== null && Object.hasOwn(APPLICATION_STATUSES, value);

/** For a list to choose from. */
export const STATUS_OPTIONS = Object.entries(APPLICATION_STATUSES).map(([value, { label }]) => ({
  value,
  label,
}));
