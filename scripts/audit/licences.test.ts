import { describe, expect, it } from 'vitest';
import { licences, mayBeShipped } from './licences.ts';

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['MIT AND ISC', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-3.0-only', false],
    ['MIT AND LGPL-3.0-or-later', false],
    ['Unknown', false],
    ['SEE LICENSE IN license.txt', false],
    ['', false],
  ])('%j may be shipped: %s', (expression, expected) => {
    expect(mayBeShipped(expression)).toBe(expected);
  });

  it('of everything that is shipped is known', async () => {
    expect(await licences.run()).toMatchObject({ found: [], looked: expect.any(String) });
  });
});
