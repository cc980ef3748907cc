import type { NotificationPreferences } from '../notifications/preferences/preferences.ts';

type Hours = Pick<NotificationPreferences, 'quietFrom' | 'quietTo' | 'timezone'>;

/** The time of day as HH:MM where the user is; UTC where they did not say. */
export const timeOfDay = ({ timezone }: Pick<Hours, 'timezone'>, now: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone ?? 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);

/** Whether nothing is to be sent now. Hours that end before they begin go over midnight. */
export function isQuiet(hours: Hours, now: Date): boolean {
  const { quietFrom: from, quietTo: to } = hours;
  if (from === null || to === null) return false;
  const time = timeOfDay(hours, now);
  return from <= to ? from <= time && time < to : from <= time || time < to;
}
