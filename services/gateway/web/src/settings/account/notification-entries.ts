import type { AnswerOf } from '@jobmatch/client/answers';

export type Saved = AnswerOf<'/api/notification-preferences', 'get'>;

type TextName = 'minMatchScore' | 'quietFrom' | 'quietTo' | 'timezone';

/** The notification preferences as the form has them: what may be empty is text. */
export type Entries = Omit<Saved, TextName | 'updatedAt'> & Record<TextName, string>;

/** What the form begins with. */
export const entriesOf = (saved: Saved): Entries => ({
  applicationUpdates: saved.applicationUpdates,
  interviewReminders: saved.interviewReminders,
  followUpReminders: saved.followUpReminders,
  weeklyDigest: saved.weeklyDigest,
  productUpdates: saved.productUpdates,
  inApp: saved.inApp,
  sound: saved.sound,
  emailFrequency: saved.emailFrequency,
  minMatchScore: String(saved.minMatchScore),
  quietFrom: saved.quietFrom ?? '',
  quietTo: saved.quietTo ?? '',
  timezone: saved.timezone ?? '',
});

/** What is sent: the whole set, as the API replaces what it has. */
export const bodyOf = (entries: Entries): Omit<Saved, 'updatedAt'> => ({
  ...entries,
  minMatchScore: Number(entries.minMatchScore),
  quietFrom: entries.quietFrom === '' ? null : entries.quietFrom,
  quietTo: entries.quietTo === '' ? null : entries.quietTo,
  timezone: entries.timezone === '' ? null : entries.timezone,
});
