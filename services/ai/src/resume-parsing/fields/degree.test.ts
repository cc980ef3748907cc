import { describe, expect, it } from 'vitest';
import { readDegree } from './degree.ts';

const read = (value: string) => {
  const found = readDegree({ value, start: 0, end: value.length, confidence: 1 });
  return found === null ? null : [found.degree.value, found.field?.value ?? null];
};

describe('a degree', () => {
  it.each([
    ['Bachelor of Science in Computer Science', ['Bachelor of Science', 'Computer Science']],
    ["Bachelor's in Computer Science", ["Bachelor's", 'Computer Science']],
    ["Master's degree, Economics", ["Master's degree", 'Economics']],
    ['BSc Computer Science', ['BSc', 'Computer Science']],
    ['Ph.D. in Physics', ['Ph.D.', 'Physics']],
    ['Computer Science (MSc)', ['MSc', 'Computer Science']],
    ['Economics, MBA', ['MBA', 'Economics']],
    [
      'Associate of Applied Science in Business Administration',
      ['Associate of Applied Science', 'Business Administration'],
    ],
    ['B.A. (Hons)', ['B.A. (Hons)', null]],
    ['BSc (Physics)', ['BSc', 'Physics']],
    ['Diplôme d’ingénieur, Génie civil', ['Diplôme d’ingénieur', 'Génie civil']],
    ['Diplom-Informatiker', ['Diplom-Informatiker', null]],
    ["Licence d'informatique", ['Licence', 'informatique']],
    ['Grado en Estadística', ['Grado', 'Estadística']],
    ['Bachelor of Engineering', ['Bachelor of Engineering', null]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is not a school, nor a word that begins like one', () => {
    expect(read('University of Oxford')).toBeNull();
    expect(read('Mastercard Academy')).toBeNull();
    expect(read('Ballet School')).toBeNull();
  });
});
