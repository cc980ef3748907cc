import { describe, expect, it } from 'vitest';
import { tallyOf } from './tally.ts';

const none = {
  workExperience: 0,
  education: 0,
  skills: 0,
  languages: 0,
  certifications: 0,
  projects: 0,
};
const nothing = { added: none, completed: none, left: none, profile: { filled: [], left: [] } };

describe('what became of a résumé', () => {
  it('is told by sections, one or many', () => {
    const added = { ...none, workExperience: 1, skills: 12 };
    expect(tallyOf({ ...nothing, added })).toEqual([
      { label: 'Added', text: '1 position, 12 skills' },
    ]);
  });

  it('names fields as the profile does', () => {
    const profile = { filled: ['currentTitle', 'linkedinUrl'], left: ['phone'] };
    expect(tallyOf({ ...nothing, profile }).map(({ text }) => text)).toEqual([
      'headline, LinkedIn address',
      'phone',
    ]);
  });

  it('is said also where it is nothing', () => {
    expect(tallyOf(nothing)).toEqual([
      { label: 'Nothing new', text: 'Your profile is as it was.' },
    ]);
  });
});
