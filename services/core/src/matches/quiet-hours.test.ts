import { expect, it } from 'vitest';
import { isQuiet, timeOfDay } from './quiet-hours.ts';

const at = (time: string) => new Date(`2026-01-15T${time}:00.000Z`);

it.each([
  ['22:00', '07:00', null, '22:00', true],
  ['22:00', '07:00', null, '06:59', true],
  ['22:00', '07:00', null, '07:00', false],
  ['22:00', '07:00', null, '21:59', false],
  ['12:00', '13:00', null, '12:30', true],
  ['12:00', '13:00', null, '13:00', false],
  ['22:00', '07:00', 'America/New_York', '03:00', true],
  ['22:00', '07:00', 'America/New_York', '12:00', false],
  ['22:00', '07:00', 'Asia/Kolkata', '16:30', true],
  ['08:00', '08:00', null, '08:00', false],
  [null, null, 'Asia/Tokyo', '16:00', false],
] as const)(
  'from %s to %s in %s at %s UTC is quiet: %s',
  (quietFrom, quietTo, timezone, time, is) => {
    expect(isQuiet({ quietFrom, quietTo, timezone }, at(time))).toBe(is);
  },
);

it('midnight is 00, not 24', () => {
  expect(timeOfDay({ timezone: 'UTC' }, at('00:05'))).toBe('00:05');
});
