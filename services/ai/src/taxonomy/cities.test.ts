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

it.each([
  ['New York, NY', 'US', 'Los Angeles, CA', 'US', 3_936],
  ['Seattle, WA', 'US', 'Vancouver', 'CA', 193],
  ['Toronto', 'CA', 'Montreal', 'CA', 504],
  ['London', 'GB', 'Paris', 'FR', 344],
  ['Dublin', 'IE', 'Edinburgh', 'GB', 349],
  ['Madrid', 'ES', 'Barcelona', 'ES', 505],
  ['Amsterdam', 'NL', 'Brussels', 'BE', 174],
  ['Zürich', 'CH', 'Wien', 'AT', 592],
  ['São Paulo', 'BR', 'Rio de Janeiro', 'BR', 358],
  ['Buenos Aires', 'AR', 'Santiago', 'CL', 1_137],
] as const)(
  'knows the way from %s (%s) to %s (%s), within 1 % or 15 km',
  (one, of, other, to, km) => {
    const [from, end] = [positionOf(one, of), positionOf(other, to)];
    if (from === null || end === null) throw new Error('Not in the table.');
    expect(Math.abs(distanceKm(from, end) - km)).toBeLessThan(Math.max(15, km / 100));
  },
);

it('does not take a city for its namesake', () => {
  expect(positionOf('Portland, OR', 'US')).not.toBeNull();
  expect(positionOf('Portland, ME', 'US')).toBeNull();
  expect(positionOf('Cambridge', 'GB')).not.toEqual(positionOf('Cambridge', 'US'));
  expect(positionOf('Berlin', 'US')).toBeNull();
});
