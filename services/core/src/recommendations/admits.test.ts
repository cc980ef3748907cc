import { describe, expect, it } from 'vitest';
import { type Ruling, admits, arrangementsOf } from './admits.ts';

const NOTHING: Ruling = {
  excludeKeywords: [],
  blacklistKeywords: [],
  blacklistCompanies: [],
  jobTypes: [],
  experienceLevels: [],
  workArrangement: [],
  remoteOnly: false,
  salaryMin: null,
  salaryCurrency: null,
  visaSponsorship: false,
  workAuthorization: [],
  excludedCountries: [],
};

type Posting = Parameters<typeof admits>[1];

const POSTING: Posting = {
  title: 'Welder',
  company: 'Acme Metal Works',
  description: 'We work with C++ and Java machines.',
  requirements: 'No commission.',
  requiredSkills: ['MIG welding'],
  preferredSkills: ['Node.js'],
  industry: 'Ship building',
  country: 'DE',
  workArrangement: 'on-site',
  jobType: 'full-time',
  experienceLevel: 'mid',
  salaryMin: 20,
  salaryMax: 30,
  salaryCurrency: 'EUR',
  salaryPeriod: 'hour',
};

/** What a posting is that states as little as it may. */
const SILENT: Posting = {
  ...POSTING,
  description: null,
  requirements: null,
  requiredSkills: [],
  preferredSkills: [],
  industry: null,
  country: null,
  workArrangement: 'unknown',
  jobType: null,
  experienceLevel: null,
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  salaryPeriod: null,
};

const verdict = (wishes: Partial<Ruling>, posting: Partial<Posting> = {}) =>
  admits({ ...NOTHING, ...wishes }, { ...POSTING, ...posting });

describe('preferences', () => {
  it('that say nothing let everything through', () => {
    expect(verdict({})).toBe(true);
    expect(verdict({}, SILENT)).toBe(true);
  });

  it.each<[wish: string, wishes: Partial<Ruling>, otherwise: Partial<Posting>]>([
    ['remoteOnly', { remoteOnly: true }, { workArrangement: 'remote' }],
    ['workArrangement', { workArrangement: ['remote', 'hybrid'] }, { workArrangement: 'hybrid' }],
    ['jobTypes', { jobTypes: ['contract'] }, { jobType: 'contract' }],
    ['experienceLevels', { experienceLevels: ['senior'] }, { experienceLevel: 'senior' }],
    ['salaryMin', { salaryMin: 62_401 }, { salaryMax: 31 }],
    ['excludedCountries', { excludedCountries: ['DE'] }, { country: 'FR' }],
    ['excludedCountries', { excludedCountries: ['DE'] }, { workArrangement: 'remote' }],
    ['workAuthorization', { workAuthorization: ['FR'] }, { country: 'FR' }],
    ['workAuthorization', { workAuthorization: ['FR'] }, { workArrangement: 'remote' }],
    ['blacklistCompanies', { blacklistCompanies: ['ACME metal-works'] }, { company: 'Acmeon' }],
    ['blacklistCompanies', { blacklistCompanies: ['Acme'] }, { company: 'Acmeon' }],
    ['blacklistKeywords', { blacklistKeywords: ['Commission'] }, { requirements: null }],
    ['excludeKeywords', { excludeKeywords: ['c++'] }, { description: 'C and Java' }],
    ['excludeKeywords', { excludeKeywords: ['mig  Welding'] }, { requiredSkills: ['MIG'] }],
    ['excludeKeywords', { excludeKeywords: ['node.js'] }, { preferredSkills: ['node'] }],
    ['excludeKeywords', { excludeKeywords: ['ship building'] }, { industry: 'Ships' }],
  ])('%s rule out what they are against, and nothing that does not say', (_, wishes, otherwise) => {
    expect(verdict(wishes)).toBe(false);
    expect(verdict(wishes, otherwise)).toBe(true);
    const silent = { ...SILENT, company: 'blacklistCompanies' in wishes ? 'Other' : 'Acme' };
    expect(verdict(wishes, silent)).toBe(true);
  });

  it.each([
    ['hour', 20.83, 20.82],
    ['day', 166.67, 166.66],
    ['week', 833.34, 833.33],
    ['month', 3611.12, 3611.11],
    ['year', 43_333.34, 43_333.33],
  ] as const)('a salary by the %s is compared as a year of it', (salaryPeriod, enough, little) => {
    const least = { hour: 43_326, day: 43_334, week: 43_333.4, month: 43_333.38, year: 43_333.34 };
    const wishes = { salaryMin: least[salaryPeriod], salaryCurrency: 'EUR' };
    const offer = (salaryMax: number) => ({ salaryPeriod, salaryMin: 1, salaryMax });
    expect(verdict(wishes, offer(enough))).toBe(true);
    expect(verdict(wishes, offer(little))).toBe(false);
  });

  it('a salary counts by its top, and in its own currency only', () => {
    const wishes = { salaryMin: 60_000, salaryCurrency: 'EUR' };
    expect(verdict(wishes)).toBe(true);
    expect(verdict(wishes, { salaryMax: null })).toBe(false);
    expect(verdict(wishes, { salaryMax: null, salaryCurrency: 'USD' })).toBe(true);
    expect(verdict(wishes, { salaryMax: null, salaryCurrency: null })).toBe(false);
    expect(verdict(wishes, { salaryMax: null, salaryPeriod: null })).toBe(true);
  });

  it('whoever asks for a sponsor is shown countries they have no permit for', () => {
    const wishes = { workAuthorization: ['FR'], visaSponsorship: true };
    expect(verdict(wishes)).toBe(true);
    expect(verdict({ ...wishes, excludedCountries: ['DE'] })).toBe(false);
  });

  it('find words of scripts without spaces, and no part of another word', () => {
    expect(verdict({ excludeKeywords: ['看護師'] }, { title: '正看護師募集' })).toBe(false);
    expect(verdict({ excludeKeywords: ['weld'] })).toBe(true);
    expect(verdict({ excludeKeywords: ['java'] }, { description: 'JavaScript' })).toBe(true);
    expect(verdict({ excludeKeywords: ['c'] })).toBe(true);
  });
});

it('the arrangements that are admitted are the wanted ones, or remote alone', () => {
  const of = (workArrangement: string[], remoteOnly = false) =>
    arrangementsOf({ workArrangement, remoteOnly });
  expect(of([])).toBeNull();
  expect(of(['unknown'])).toBeNull();
  expect(of(['on-site', 'remote'])).toEqual(['remote', 'on-site']);
  expect(of(['on-site'], true)).toEqual(['remote']);
});
