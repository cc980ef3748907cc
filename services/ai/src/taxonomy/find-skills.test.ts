import { describe, expect, it } from 'vitest';
import { findSkills, skillNamed } from './find-skills.ts';

const names = (text: string): string[] => findSkills(text).map(({ skill }) => skill.name);

describe('skills with punctuation', () => {
  it('finds each with its exact quote and offset', () => {
    const text = 'Experience with C++, C#, .NET and Node.js.';
    expect(names(text)).toEqual(['C++', 'C#', '.NET', 'Node.js']);
    for (const { quote, offset } of findSkills(text)) {
      expect(text.slice(offset, offset + quote.length)).toBe(quote);
    }
  });

  it('does not find C in C++ or .NET in a domain name', () => {
    expect(names('C++ only')).toEqual(['C++']);
    expect(names('see example.net')).toEqual([]);
  });
});

describe('names that are everyday words', () => {
  it.each([
    'maintain the chair by email',
    'our go to market plan; Go to the office',
    'R&D, Series C and C-level, Vitamin C',
    'Excel at your work; Word of mouth; React to change',
    'R. Smith got a grade C',
    'rust removal and painting',
  ])('finds none in “%s”', (text) => {
    expect(
      names(text).filter((name) => !['House Painting', 'Laboratory Research'].includes(name)),
    ).toEqual([]);
  });

  it('finds them beside other skills and after a cue', () => {
    expect(names('Ruby, Python, JavaScript, and Go')).toContain('Go');
    expect(names('R, SAS and Python')).toContain('R');
    expect(names('written in Go')).toEqual(['Go']);
    expect(names('Excel, Word and PowerPoint')).toHaveLength(3);
  });

  it('takes a whole list entry in any capitals', () => {
    expect(skillNamed('go')?.name).toBe('Go');
    expect(skillNamed('r')?.name).toBe('R');
    expect(skillNamed('nodejs')?.name).toBe('Node.js');
    expect(skillNamed('go to market')).toBeNull();
  });
});

describe('spellings', () => {
  it('treats hyphen, space and nothing as one', () => {
    expect(new Set(names('front end, front-end, frontend'))).toEqual(
      new Set(['Front-End Development']),
    );
  });

  it('prefers the longest name', () => {
    expect(names('React Native and Ruby on Rails')).toEqual(['React Native', 'Ruby on Rails']);
  });
});

describe('long texts', () => {
  it('reads 100,000 characters of near-matches', () => {
    expect(findSkills('Go '.repeat(33_000)).length).toBeLessThanOrEqual(33_000);
    expect(findSkills('machine '.repeat(12_000))).toEqual([]);
  });
});
