import { expect, it } from 'vitest';
import { wordsOf } from './words-of.ts';

it.each([
  ['searchPreferences', 'Search preferences'],
  ['security_events', 'Security events'],
  ['files', 'Files'],
  ['', ''],
])('puts %s as %s', (name, words) => {
  expect(wordsOf(name)).toBe(words);
});
