import { describe, expect, it } from 'vitest';
import { findOccupations } from './find-occupations.ts';

const names = (text: string): string[] =>
  findOccupations(text).map(({ occupation }) => occupation.name);

describe('titles in a text', () => {
  it('finds each with its exact quote and offset', () => {
    const text = 'Two registered nurses and a Software-Entwicklerin (m/w/d), please.';
    const found = findOccupations(text);
    expect(found.map(({ quote }) => quote)).toEqual(['registered nurses', 'Software-Entwicklerin']);
    for (const { quote, offset } of found) {
      expect(text.slice(offset, offset + quote.length)).toBe(quote);
    }
  });

  it('prefers the longest title', () => {
    expect(names('critical care nurse')).toEqual(['Critical Care Nurse']);
    expect(names('Software Engineering Manager')).toEqual(['Engineering Manager']);
  });

  it.each([
    ['Softwareentwicklerin', 'Software Engineer'],
    ['développeur logiciel', 'Software Engineer'],
    ['developpeur logiciel', 'Software Engineer'],
    ['infirmière', 'Registered Nurse'],
    ['enfermero', 'Registered Nurse'],
    ['Gesundheits- und Krankenpfleger/in', 'Registered Nurse'],
    ['verpleegkundige', 'Registered Nurse'],
    ['avvocato', 'Lawyer'],
    ['engenheira civil', 'Civil Engineer'],
    ['pielęgniarka', 'Registered Nurse'],
    ['Lehrer:in', 'Teacher'],
  ])('knows “%s” as %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['RNs', 'Registered Nurse'],
    ['sre', 'Site Reliability Engineer'],
    ['DRAUGHTSMEN', 'Drafter'],
    ['database administrators', 'Database Administrator'],
    ["teacher's aides", 'Teaching Assistant'],
    ['teacher\u2019s aide', 'Teaching Assistant'],
    ['sports coaches', 'Sports Coach'],
  ])('knows “%s” as %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('words that are no titles', () => {
  it.each([
    'key driver',
    'lead the host team',
    'Key drivers of growth',
    'Host the weekly meeting. Cook meals. Lead by example.',
    'our buyer persona, text editor and game controller',
    "Driver's licence needed",
    'the sources of engineering',
    'nurse-led clinic',
    'mail nurse@clinic.org or see nurse.com',
    'nursery rhymes, teachery',
    'open 5 PM, Boston, PA',
    'software. Engineer',
  ])('finds none in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('finds everyday words in the capitals of a title', () => {
    expect(names('Senior Editor at a newspaper')).toEqual(['Editor']);
    expect(names('Buyer for our fashion department')).toEqual(['Buyer']);
    expect(names('worked as an Actor')).toEqual(['Actor']);
  });
});

describe('long texts', () => {
  it('reads 100,000 characters of near-matches in linear time', () => {
    const timeOf = (times: number): number => {
      const text = 'gesundheits und '.repeat(times);
      const start = performance.now();
      expect(findOccupations(text)).toEqual([]);
      return performance.now() - start;
    };
    timeOf(6000);
    expect(timeOf(24_000)).toBeLessThan(40 * Math.max(timeOf(3000), 1));
  });
});
