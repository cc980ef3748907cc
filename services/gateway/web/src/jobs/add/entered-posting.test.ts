import { describe, expect, it } from 'vitest';
import { postingOf } from './entered-posting.ts';

describe('a posting that was typed in', () => {
  it('leaves out what was left empty', () => {
    const values = {
      title: ' Nurse ',
      company: 'Ward',
      location: '  ',
      salaryMin: '',
      country: '',
    };
    expect(postingOf({ ...values, workArrangement: '', requiredSkills: ' , \n' })).toEqual({
      title: 'Nurse',
      company: 'Ward',
    });
  });

  it('has numbers, days, codes and lists as the API takes them', () => {
    const values = { title: 'Nurse', company: 'Ward', country: 'de', salaryMin: '0' };
    const more = {
      postedAt: '2026-03-01',
      requiredSkills: 'Care, Triage\nC++',
      jobType: 'contract',
    };
    expect(postingOf({ ...values, ...more })).toEqual({
      title: 'Nurse',
      company: 'Ward',
      country: 'DE',
      salaryMin: 0,
      postedAt: '2026-03-01T00:00:00.000Z',
      requiredSkills: ['Care', 'Triage', 'C++'],
      jobType: 'contract',
    });
  });
});
