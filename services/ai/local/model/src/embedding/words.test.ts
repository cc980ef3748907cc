import { expect, it } from 'vitest';
import { readWords } from './words.ts';

const keys = (text: string): string[] => readWords(text).map(({ key }) => key);

it('keeps the marks of languages and drops those of sentences', () => {
  expect(keys('C++, C# and Node.js. Or .NET?')).toEqual([
    'c++',
    'c#',
    'and',
    'node.js',
    'or',
    '.net',
  ]);
});

it('joins no words over a hyphen, and folds capitals and accents', () => {
  expect(keys('Front-End; Infirmière')).toEqual(['front', 'end', 'infirmiere']);
});

it('says where each word ends in the text', () => {
  const text = 'Infirmière, e.g. nurse.';
  expect(readWords(text).map(({ end }) => text.slice(0, end).at(-1))).toEqual(['e', 'g', 'e']);
});

it('stops at 512 tokens, punctuation and the pieces of long words counted', () => {
  expect(keys('nurse '.repeat(600))).toHaveLength(512);
  expect(keys('nurse, '.repeat(600))).toHaveLength(256);
  expect(keys('anaesthesiologist '.repeat(600))).toHaveLength(256);
});
