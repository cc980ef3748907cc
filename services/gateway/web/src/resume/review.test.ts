import { describe, expect, it } from 'vitest';
import type { ParsedResume } from './read-file.ts';
import { type Review, keptIndexes, nameAt, newReview, reviewedResume, textAt } from './review.ts';

const parsed: ParsedResume = {
  source: { format: 'pdf', pages: 1, text: 'Ada Lovelace' },
  profile: {
    firstName: 'Ada',
    lastName: 'Lovelace',
    email: 'ada@example.com',
    phone: null,
    location: null,
    headline: null,
    summary: null,
    linkedInUrl: null,
  },
  links: [],
  workExperience: ['Engine', 'Loom'].map((company) => ({
    company,
    position: 'Analyst',
    location: null,
    startDate: '1842',
    endDate: null,
    current: true,
    description: null,
    accomplishments: ['Wrote notes.', 'Wrote more.'],
  })),
  education: [],
  skills: [{ name: 'Mathematics' }, { name: 'French' }, { name: 'Sums' }],
  languages: [],
  certifications: [],
  projects: [],
  confidence: {},
  spans: {},
};
const review = (changes: Partial<Review> = {}): Review => ({
  ...newReview('ada.pdf', parsed),
  ...changes,
});

describe('a review', () => {
  it('sends what was read when nothing was changed, and never the e-mail', () => {
    const { profile, workExperience, skills } = reviewedResume(review());
    expect(profile).toMatchObject({ firstName: 'Ada', phone: null });
    expect(profile).not.toHaveProperty('email');
    expect(workExperience?.[0]).toMatchObject({
      company: 'Engine',
      startDate: '1842',
      current: true,
    });
    expect(skills).toEqual(parsed.skills);
  });

  it('sends what was changed', () => {
    const edits = {
      'profile.firstName': ' Augusta ',
      'workExperience.1.current': false,
      'workExperience.1.endDate': '1843-07',
      'workExperience.1.accomplishments.0': '',
    };
    const sent = reviewedResume(review({ edits }));
    expect(sent.profile?.firstName).toBe('Augusta');
    expect(sent.workExperience?.[1]).toMatchObject({
      endDate: '1843-07',
      current: false,
      accomplishments: ['Wrote more.'],
    });
  });

  it('says no end of what goes on', () => {
    const edits = { 'workExperience.0.endDate': '1850' };
    expect(reviewedResume(review({ edits })).workExperience?.[0]?.endDate).toBeNull();
  });

  it('keeps to itself what was left out, and remembers whose place is whose', () => {
    const leftOut = ['workExperience.0', 'skills.1'];
    const sent = reviewedResume(review({ leftOut }));
    expect(sent.workExperience?.map(({ company }) => company)).toEqual(['Loom']);
    expect(sent.skills).toEqual([{ name: 'Mathematics' }, { name: 'Sums' }]);
    expect(keptIndexes(review({ leftOut }), 'skills')).toEqual([0, 2]);
  });

  it('reads nothing where there is nothing', () => {
    expect(textAt(review(), 'workExperience.7.company')).toBe('');
    expect(textAt(review(), 'profile.constructor')).toBe('');
    expect(nameAt(review(), 'workExperience.1', ['position', 'company'])).toBe('Analyst, Loom');
  });
});
