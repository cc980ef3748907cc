import { useState } from 'react';

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** How long ago an instant was, with the instant itself as its tooltip. */
export function TimeAgo({ at }: { at: string }) {
  const [nowMs] = useState(() => Date.now());
  const seconds = (Date.parse(at) - nowMs) / 1000;
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return (
    <time dateTime={at} title={absolute.format(new Date(at))}>
      {unit === undefined ? 'just now' : relative.format(Math.round(seconds / unit[1]), unit[0])}
    </time>
  );
}
