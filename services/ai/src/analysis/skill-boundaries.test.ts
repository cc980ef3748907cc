import {
  array,
  assert,
  constantFrom,
  property,
  shuffledSubarray,
  stringMatching,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSkills } from '../taxonomy/find-skills.ts';
import { RUNS } from './property-runs-for-tests.ts';

describe('short names of skills', () => {
  const SHORT = ['C++', 'C#', '.NET', 'Node.js', 'Go', 'R'];
  const keys = new Set(
    SHORT.map((name) => findSkills(`Skills: Python, ${name}, Java`)[1]?.skill.key),
  );

  it('are all skills', () => {
    expect(keys.has(undefined)).toBe(false);
    expect(keys.size).toBe(SHORT.length);
  });

  it('are found in a list, in any order', () => {
    assert(
      property(
        shuffledSubarray(SHORT, { minLength: 1 }),
        constantFrom(', ', ' / ', '; '),
        (names, mark) => {
          const found = findSkills(`Languages: Python${mark}${names.join(mark)}`).map(
            ({ quote }) => quote,
          );
          expect(found).toEqual(['Python', ...names]);
        },
      ),
      RUNS,
    );
  });

  it('are never found inside other words', () => {
    const letters = stringMatching(/^[b-df-hj-np-tv-z]{1,6}$/);
    assert(
      property(
        array(letters, { minLength: 1, maxLength: 4 }),
        constantFrom('go', 'r', 'c', 'net', 'Go', 'R', 'C', 'ai', 'AI'),
        (parts, name) => {
          const text = parts.map((part) => `${part}${name}${part}`).join(' ');
          expect(findSkills(text).filter(({ skill: { key } }) => keys.has(key))).toEqual([]);
        },
      ),
      RUNS,
    );
    expect(findSkills('We maintain cargo, R&D, C-level, go to market and .network gear.')).toEqual(
      [],
    );
  });
});
