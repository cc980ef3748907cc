import { describe, expect, it } from 'vitest';
import { agrees, numbersIn } from './numbers.ts';

const read = (text: string) => numbersIn(text).map(({ value, unit }) => [value, unit]);

describe('a number', () => {
  it.each([
    ['$1.2M', 1_200_000, 'money'],
    ['1.2 million dollars', 1_200_000, 'money'],
    ['€3,500', 3500, 'money'],
    ['30%', 30, 'percent'],
    ['30 percent', 30, 'percent'],
    ['thirty per cent', 30, 'percent'],
    ['10M+ users', 10_000_000, 'plain'],
    ['100k messages', 100_000, 'plain'],
    ['twenty-five people', 25, 'plain'],
    ['two hundred guests', 200, 'plain'],
    ['a dozen cooks', 12, 'plain'],
    ['3x faster', 3, 'factor'],
    ['doubled', 2, 'factor'],
    ['99.9% uptime', 99.9, 'percent'],
    ['a 24-bed unit', 24, 'plain'],
  ])('is read from %j', (text, value, unit) => {
    expect(read(text)).toEqual([[value, unit]]);
  });

  it.each(['p99 latency', '2FA', 'since 2019', 'the 1st place', 'one of many', 'EC2', 'HTML5'])(
    'is none in %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ['$1.2M', '1.2 million dollars', true],
    ['over 40 people', '45 people', true],
    ['over 40 people', '400 people', false],
    ['nearly 50%', '48%', true],
    ['nearly 50%', '30%', false],
    ['hundreds of users', '400+ users', true],
    ['thousands of users', '400+ users', false],
    ['40%', '40 people', false],
    ['40', '40', true],
  ])('%j from %j: %s', (claimed, known, expected) => {
    const [one, other] = [numbersIn(claimed)[0], numbersIn(known)[0]];
    expect(one !== undefined && other !== undefined && agrees(one, other)).toBe(expected);
  });
});
