import { EMAIL_FREQUENCIES } from '@jobmatch/db-schema/notifications';
import { Instant, text } from '@jobmatch/shared/text';
import * as v from 'valibot';

const TimeOfDay = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Must be a time of day as HH:MM.'),
);

/** A name of the IANA time zone database; offsets such as +01:00 are none. */
const TimeZone = v.pipe(text(64), v.check(isTimeZone, 'Must be an IANA time zone.'));

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

const fields = {
  applicationUpdates: v.boolean(),
  interviewReminders: v.boolean(),
  followUpReminders: v.boolean(),
  weeklyDigest: v.boolean(),
  productUpdates: v.boolean(),
  inApp: v.boolean(),
  sound: v.boolean(),
  emailFrequency: v.picklist(EMAIL_FREQUENCIES),
  /** 0–100: what digests and alerts begin at. */
  minMatchScore: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** Nothing is sent between the two, in `timezone`; over midnight where the second is earlier. */
  quietFrom: v.nullable(TimeOfDay),
  quietTo: v.nullable(TimeOfDay),
  timezone: v.nullable(TimeZone),
};

export const NotificationPreferences = v.object({
  ...fields,
  /** Null while the defaults hold. */
  updatedAt: v.nullable(Instant),
});
export type NotificationPreferences = v.InferOutput<typeof NotificationPreferences>;

/** The whole set; what is absent goes back to its default. */
export const PutNotificationPreferences = v.pipe(
  v.strictObject({
    applicationUpdates: v.optional(fields.applicationUpdates, true),
    interviewReminders: v.optional(fields.interviewReminders, true),
    followUpReminders: v.optional(fields.followUpReminders, true),
    weeklyDigest: v.optional(fields.weeklyDigest, true),
    productUpdates: v.optional(fields.productUpdates, false),
    inApp: v.optional(fields.inApp, true),
    sound: v.optional(fields.sound, false),
    emailFrequency: v.optional(fields.emailFrequency, 'daily'),
    minMatchScore: v.optional(fields.minMatchScore, 70),
    quietFrom: v.optional(fields.quietFrom, null),
    quietTo: v.optional(fields.quietTo, null),
    timezone: v.optional(fields.timezone, null),
  }),
  v.forward(
    v.check(
      ({ quietFrom, quietTo }) => quietTo === null || quietFrom !== null,
      'Goes with quietTo.',
    ),
    ['quietFrom'],
  ),
  v.forward(
    v.check(
      ({ quietFrom, quietTo }) => quietFrom === null || quietTo !== null,
      'Goes with quietFrom.',
    ),
    ['quietTo'],
  ),
);
export type PutNotificationPreferences = v.InferOutput<typeof PutNotificationPreferences>;

/** What holds for an account that has set nothing. */
export const DEFAULT_PREFERENCES: NotificationPreferences = {
  ...v.parse(PutNotificationPreferences, {}),
  updatedAt: null,
};
