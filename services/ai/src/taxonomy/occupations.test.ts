import { expect, it } from 'vitest';
import { familyAffinity, familyInTitle, familyOfSkills } from './occupations.ts';

it.each([
  ['Senior Software Engineer', 'software'],
  ['Critical Care Nurses', 'nursing'],
  ['Login.gov: Engineer GS15', 'generic'],
  ['Software Engineering Manager', 'software'],
  ['Data Analyst (Contract)', 'data'],
  ['High School Teacher', 'teaching'],
])('places “%s” in %s', (title, family) => {
  expect(familyInTitle(title)?.value).toBe(family);
});

it('shares nothing between software and nursing', () => {
  expect(familyAffinity('software', 'nursing')).toBe(0);
  expect(familyAffinity('software', 'data')).toBe(familyAffinity('data', 'software'));
});

it('needs half of the skills to place a generic title', () => {
  expect(familyOfSkills(['software', 'cloud', 'software', 'general'], 3)).toBe('software');
  expect(familyOfSkills(['software', 'trades', 'finance', 'business'], 1)).toBeNull();
});
