import { expect, it } from 'vitest';
import { distanceKm, positionOf } from './cities.ts';

function between(one: string, other: string, country: string): number {
  const [from, to] = [positionOf(one, country), positionOf(other, country)];
  if (from === null || to === null) throw new Error('Not in the table.');
  return distanceKm(from, to);
}

it.each([
  ['Berlin', 'Hamburg', 'DE', 255],
  ['Paris', 'Lyon', 'FR', 392],
  ['San Francisco, CA', 'San Jose, California', 'US', 67],
])('knows the way from %s to %s, within 15 km', (one, other, country, km) => {
  expect(Math.abs(between(one, other, country) - km)).toBeLessThan(15);
});

it('does not take a city for its namesake', () => {
  expect(positionOf('Portland, OR', 'US')).not.toBeNull();
  expect(positionOf('Portland, ME', 'US')).toBeNull();
  expect(positionOf('Cambridge', 'GB')).not.toEqual(positionOf('Cambridge', 'US'));
  expect(positionOf('Berlin', 'US')).toBeNull();
});
