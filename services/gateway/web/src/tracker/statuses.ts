import type { Tone } from '../ui/banner.tsx';
import type { TrackerStatus } from './queries.ts';

interface Shown {
  label: string;
  tone: Tone | null;
  /** Which may follow, as the server enforces it; it does not tell until it refuses. */
  next: readonly TrackerStatus[];
}

/** The statuses in the order in which they come about. */
export const STATUSES: Readonly<Record<TrackerStatus, Shown>> = {
  applied: {
    label: 'Applied',
    tone: 'info',
    next: ['response_received', 'screening', 'rejected', 'withdrawn', 'abandoned'],
  },
  response_received: {
    label: 'Answered',
    tone: 'info',
    next: ['screening', 'interview_scheduled', 'rejected', 'withdrawn', 'abandoned'],
  },
  screening: {
    label: 'Screening',
    tone: 'info',
    next: ['interview_scheduled', 'rejected', 'withdrawn', 'abandoned'],
  },
  interview_scheduled: {
    label: 'Interview planned',
    tone: 'info',
    next: ['interview_completed', 'rejected', 'withdrawn', 'abandoned'],
  },
  interview_completed: {
    label: 'Interview done',
    tone: 'info',
    next: ['interview_scheduled', 'offer', 'rejected', 'withdrawn', 'abandoned'],
  },
  offer: {
    label: 'Offer',
    tone: 'good',
    next: ['offer_accepted', 'offer_declined', 'withdrawn'],
  },
  offer_accepted: { label: 'Offer accepted', tone: 'good', next: ['accepted'] },
  accepted: { label: 'Hired', tone: 'good', next: [] },
  offer_declined: { label: 'Offer declined', tone: null, next: [] },
  rejected: { label: 'Rejected', tone: 'danger', next: [] },
  withdrawn: { label: 'Withdrawn', tone: null, next: [] },
  abandoned: { label: 'No answer', tone: null, next: [] },
};

export const isTrackerStatus = (value: unknown): value is TrackerStatus =>
  typeof value === 'string' && Object.hasOwn(STATUSES, value);

export const ALL_STATUSES: readonly TrackerStatus[] = Object.keys(STATUSES).filter(isTrackerStatus);

/** Whether nothing follows it. */
export const isFinal = (status: TrackerStatus): boolean => STATUSES[status].next.length === 0;

export const mayFollow = (from: TrackerStatus, to: TrackerStatus): boolean =>
  STATUSES[from].next.includes(to);

export const STATUS_OPTIONS = ALL_STATUSES.map((value) => ({
  value,
  label: STATUSES[value].label,
}));
