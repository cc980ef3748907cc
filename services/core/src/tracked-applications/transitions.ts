import { TRACKER_STATUSES } from '@jobmatch/db-schema/applications';

export type TrackerStatus = (typeof TRACKER_STATUSES)[number];

/** Which statuses may follow each. One that nothing follows is terminal. */
export const TRANSITIONS = {
  applied: ['response_received', 'screening', 'rejected', 'withdrawn', 'abandoned'],
  response_received: ['screening', 'interview_scheduled', 'rejected', 'withdrawn', 'abandoned'],
  screening: ['interview_scheduled', 'rejected', 'withdrawn', 'abandoned'],
  interview_scheduled: ['interview_completed', 'rejected', 'withdrawn', 'abandoned'],
  interview_completed: ['interview_scheduled', 'offer', 'rejected', 'withdrawn', 'abandoned'],
  offer: ['offer_accepted', 'offer_declined', 'withdrawn'],
  offer_accepted: ['accepted'],
  offer_declined: [],
  accepted: [],
  rejected: [],
  withdrawn: [],
  abandoned: [],
} as const satisfies Record<TrackerStatus, readonly TrackerStatus[]>;

/** The statuses of what is still under way. */
export const OPEN_STATUSES = TRACKER_STATUSES.filter((status) => TRANSITIONS[status].length > 0);

export const mayFollow = (from: TrackerStatus, to: TrackerStatus): boolean =>
  TRANSITIONS[from].some((allowed) => allowed === to);
