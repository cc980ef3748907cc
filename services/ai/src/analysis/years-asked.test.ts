import { expect, it } from 'vitest';
import { yearsAsked } from './years-asked.ts';

it.each([
  ['5+ years of experience', 5],
  ['3-5 years experience in sales', 3],
  ['you must have one (1) year of specialized experience', 1],
  ['at least two years of nursing', 2],
  ['minimum 18 months experience', 1.5],
  ['must have 7 or more years’ experience', 7],
  ['2 years of experience in SQL. 6 years of experience overall', 6],
])('reads “%s” as %d', (text, years) => {
  expect(yearsAsked(text)?.years).toBe(years);
});

it.each([
  'must be 18 years old',
  'Our company has 20 years of experience',
  '10+ years preferred',
  'a 2 year lease',
])('asks nothing in “%s”', (text) => {
  expect(yearsAsked(text)).toBeNull();
});
