import { expect, it } from 'vitest';
import { defaultLexicon } from './default-lexicon.ts';
import { nearWordFinder } from './near-words.ts';

const lexicon = defaultLexicon();
const nearWords = nearWordFinder(lexicon);
const read = (word: string) => nearWords(word).map(({ id }) => lexicon.words[id]);

it.each([
  ['engneer', 'engineer'],
  ['softwar', 'software'],
  ['enigneer', 'engineer'],
  ['enggineer', 'engineer'],
  ['electrcian', 'electrician'],
  ['sofwtare', 'software'],
  ['administartor', 'administrator'],
  ['accomodatoin', 'accommodation'],
])('reads “%s” as “%s”', (misspelt, meant) => {
  expect(read(misspelt)).toEqual([meant]);
});

it('reads a compound as its parts', () => {
  expect(read('frontend')).toEqual(['front', 'end']);
  expect(read('backend')).toEqual(['back', 'end']);
  expect(read('payrollmanager')).toEqual(['payroll', 'manager']);
});

it('trusts one slip more than two', () => {
  const [one] = nearWords('electrcian');
  const [two] = nearWords('elecrtcian');
  expect(two?.id).toBe(one?.id);
  expect(one?.trust).toBeGreaterThan(two?.trust ?? 1);
});

it.each(['xqzvwjk', 'abc', 'x1234567', '溶接工技術者資格', 'a'.repeat(200)])(
  'reads %s as nothing else',
  (word) => {
    expect(read(word)).toEqual([]);
  },
);
