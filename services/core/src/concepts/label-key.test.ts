import { expect, it } from 'vitest';
import { labelKey } from './label-key.ts';

it.each([
  ['  Machine \t\n Learning ', 'machine learning'],
  ['PROJEKTMANAGEMENT', 'Projektmanagement'],
  ['Straße', 'STRASSE'],
  ['ΝΟΜΟΣ', 'νομος'],
  ['Ｐｙｔｈｏｎ', 'python'],
  ['e\u0301tanche', 'Étanche'],
  ['ДОКЕР', 'докер'],
  ['data\u00A0science', 'Data science'],
])('takes %j and %j for one name', (a, b) => {
  expect(labelKey(a)).toBe(labelKey(b));
});

it.each([
  ['C', 'C++'],
  ['C#', 'C++'],
  ['.NET', 'net'],
  ['résumé', 'resume'],
  ['データ', 'テータ'],
])('tells %j from %j', (a, b) => {
  expect(labelKey(a)).not.toBe(labelKey(b));
});
