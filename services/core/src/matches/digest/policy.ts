import type { Recipient } from '../recipients/queries.ts';

const HOUR_MS = 3_600_000;

export interface DigestPolicy {
  frequency: 'realtime' | 'daily' | 'weekly';
  /** E-mails within `windowMs`. */
  max: number;
  windowMs: number;
  /** The hour of the user's day from which on it may come. */
  fromHour: number;
}

/** When people are up to read it. */
const MORNING_HOUR = 7;

// Windows a little short of a day and a week: the hour it comes at is the morning's, day after day.
const POLICIES: Readonly<Record<DigestPolicy['frequency'], Omit<DigestPolicy, 'frequency'>>> = {
  realtime: { max: 3, windowMs: 24 * HOUR_MS, fromHour: 0 },
  daily: { max: 1, windowMs: 20 * HOUR_MS, fromHour: MORNING_HOUR },
  weekly: { max: 1, windowMs: (7 * 24 - 4) * HOUR_MS, fromHour: MORNING_HOUR },
};

/** How often new matches go to a user by e-mail; null: never. */
export function digestPolicy({
  emailFrequency: frequency,
  weeklyDigest,
}: Pick<Recipient['wishes'], 'emailFrequency' | 'weeklyDigest'>): DigestPolicy | null {
  if (frequency === 'none' || (frequency === 'weekly' && !weeklyDigest)) return null;
  return { frequency, ...POLICIES[frequency] };
}
