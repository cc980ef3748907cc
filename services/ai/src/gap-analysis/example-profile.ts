import type { ProfileForGaps } from '@jobmatch/shared/contracts/gap-analyses';

type Work = ProfileForGaps['workExperience'][number];

/** A job that leaves no question open, for tests. */
export const exampleWork = (changes: Partial<Work> = {}): Work => ({
  company: 'Harbour Works',
  title: 'Welder',
  location: 'Bristol',
  employmentType: 'full-time',
  startDate: '2018-01',
  endDate: null,
  isCurrent: true,
  description: 'MIG welding of gates; led a team of 4 and cut rework by 30 %.',
  accomplishments: [],
  narrative: null,
  ...changes,
});

/** A profile without a finding on 2026-06-15; `changes` replace its fields. */
export const exampleProfile = (changes: Partial<ProfileForGaps> = {}): ProfileForGaps => ({
  currentTitle: 'Welder',
  professionalSummary: 'I build gates and look for a yard with apprentices.',
  yearsOfExperience: null,
  workExperience: [exampleWork()],
  education: [],
  skills: [],
  certifications: [{ name: 'TIG welding certificate', expiresOn: '2029-01' }],
  projects: [],
  desiredTitles: ['Welder'],
  ...changes,
});
