import { describe, expect, it } from 'vitest';
import { changesOf } from './edited-posting.ts';
import type { Job } from './queries.ts';

const job: Job = {
  id: '7dda7c3c-9419-4efb-afcd-3539dd1488ca',
  title: 'Cook',
  company: 'Lodge',
  companyLogo: null,
  location: 'Davos',
  country: 'CH',
  workArrangement: 'on-site',
  remoteRegions: [],
  description: 'Cook for forty.',
  requirements: null,
  benefits: ['Room, board and ski pass'],
  url: null,
  language: 'en',
  jobType: null,
  experienceLevel: null,
  salaryMin: 4000,
  salaryMax: null,
  salaryCurrency: 'CHF',
  salaryPeriod: 'month',
  requiredSkills: [],
  preferredSkills: [],
  industry: null,
  companySize: null,
  postedAt: '2026-11-20T21:34:22.433Z',
  expiresAt: null,
  source: 'manual',
  sourceId: null,
  isOwn: true,
  isClosed: false,
  isSaved: false,
  isArchived: false,
  matchScore: null,
  dedupStatus: 'unique',
  canonicalJobId: null,
  createdAt: '2026-11-20T21:34:22.433Z',
  updatedAt: '2026-11-20T21:34:22.433Z',
};

const asShown = {
  title: 'Cook',
  company: 'Lodge',
  location: 'Davos',
  country: 'CH',
  workArrangement: 'on-site',
  description: 'Cook for forty.',
  benefits: 'Room, board and ski pass',
  salaryMin: '4000',
  salaryCurrency: 'CHF',
  salaryPeriod: 'month',
  postedAt: '2026-11-20',
};

describe('changesOf', () => {
  it('finds none in what was only shown, and keeps an hour that the form does not have', () => {
    expect(changesOf(asShown, job)).toEqual({});
  });

  it('sends what is otherwise: emptied texts as null, lists by their lines', () => {
    const values = {
      ...asShown,
      location: ' ',
      benefits: 'Room, board\n\nSki pass',
      salaryMax: '4500',
      postedAt: '2026-11-21',
    };
    expect(changesOf(values, job)).toEqual({
      location: null,
      benefits: ['Room, board', 'Ski pass'],
      salaryMax: 4500,
      postedAt: '2026-11-21T00:00:00.000Z',
    });
  });
});
