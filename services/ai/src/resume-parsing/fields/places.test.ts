import { describe, expect, it } from 'vitest';
import { isPlace } from './places.ts';

describe('a place', () => {
  it.each([
    'Berlin',
    'Berlin, Germany',
    'Pleasantville, CA 94588',
    'San Francisco, California, United States',
    '10115 Berlin',
    'Zürich, Schweiz',
    'London SW1A 1AA',
    'Remote',
    'Greater Boston Area',
    'Lyon, France',
  ])('is %s', (text) => {
    expect(isPlace(text)).toBe(true);
  });

  it.each([
    'Acme, Seattle, WA',
    'Digital Agency Co, New York, NY',
    'University of California, Berkeley',
    'Senior Engineer',
    'Air France',
    'Led a team of five, in Paris',
    '2019',
    '',
  ])('is not %j', (text) => {
    expect(isPlace(text)).toBe(false);
  });
});
