import { describe, expect, it } from 'vitest';
import { entriesOf, fieldErrors, isEntries, resumeFrom } from './resume-entries.ts';

const job = {
  title: 'Cook',
  company: 'Inn',
  location: null,
  startDate: '2020',
  endDate: null,
  bullets: ['Cooked'],
};

describe('the entries of a résumé', () => {
  it('are read from the fields in the order in which they stand', () => {
    const values = {
      summary: ' Cooks. ',
      skills: 'Knives\n\n Fire ',
      'experience.0.title': 'Cook',
      'experience.0.company': 'Inn',
      'experience.0.startDate': '2020',
      'experience.0.bullets': '• Cooked\n\n- Baked',
      'experience.7.title': 'Chef',
      'experience.7.company': 'Bar',
      'experience.7.startDate': '2022-01',
      'experience.7.location': 'Ghent',
      'experience.7.bullets': '',
    };
    const resume = resumeFrom(values, { experience: [7, 0], education: [] });
    expect(resume).toEqual({
      summary: 'Cooks.',
      skills: ['Knives', 'Fire'],
      education: [],
      experience: [
        {
          ...job,
          title: 'Chef',
          company: 'Bar',
          startDate: '2022-01',
          location: 'Ghent',
          bullets: [],
        },
        { ...job, bullets: ['Cooked', 'Baked'] },
      ],
    });
  });

  it('are told what is wrong with them wherever they stand', () => {
    const errors = {
      'variants.1.resume.experience.0.bullets.2': 'Too long.',
      'variants.1.resume.experience.1.title': 'Needed.',
      'variants.1.resume.skills.0': 'Odd.',
      'variants.1.coverLetter': 'Empty.',
    };
    expect(fieldErrors(errors, { experience: [7, 0], education: [] })).toEqual({
      'experience.7.bullets': 'Line 3: Too long.',
      'experience.0.title': 'Needed.',
      skills: 'Line 1: Odd.',
      coverLetter: 'Empty.',
    });
  });

  it('are only taken from what was kept if that is such a list', () => {
    const entries = entriesOf({ summary: '', experience: [job], skills: [], education: [] });
    expect(isEntries(JSON.parse(JSON.stringify(entries)))).toBe(true);
    expect([null, {}, { experience: ['x'], education: [] }].some(isEntries)).toBe(false);
  });
});
