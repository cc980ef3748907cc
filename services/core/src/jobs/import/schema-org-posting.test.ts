import { ImportedPosting } from '@jobmatch/shared/contracts/jobs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPosting } from './posting.ts';
import { fromSchemaOrg, isSchemaOrgPosting } from './schema-org-posting.ts';

const read = (posting: Record<string, unknown>) =>
  v.parse(ImportedPosting, fromSchemaOrg({ ...MINIMAL, ...posting }));

const MINIMAL = {
  '@type': 'JobPosting',
  title: 'Engineer',
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
};

describe('a schema.org posting', () => {
  it('is told by its type', () => {
    for (const type of ['JobPosting', 'https://schema.org/JobPosting', ['Thing', 'JobPosting']]) {
      expect(isSchemaOrgPosting({ '@type': type })).toBe(true);
    }
    for (const item of [
      { '@type': 'Person' },
      { '@type': 'NotJobPosting' },
      {},
      [],
      null,
      'JobPosting',
    ]) {
      expect(isSchemaOrgPosting(item)).toBe(false);
    }
  });

  it('is read whole', () => {
    // After the example at https://developers.google.com/search/docs/appearance/structured-data/job-posting
    const posting = read({
      '@context': 'https://schema.org/',
      title: 'Software Engineer &amp; Lead',
      description: '<p>Acme aspires.</p><ul><li>C&#43;&#43;</li><li>Go</li></ul>',
      identifier: { '@type': 'PropertyValue', name: 'Acme Inc', value: 1234567 },
      datePosted: '2026-01-18',
      validThrough: '2026-03-18T00:00+01:00',
      employmentType: ['OTHER', 'CONTRACTOR'],
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Acme',
        logo: 'https://acme.example/logo.png',
      },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Detroit',
          addressRegion: 'MI',
          postalCode: '48201',
          addressCountry: 'US',
        },
      },
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'Country', name: 'USA' },
        { '@type': 'State', name: 'Ontario' },
      ],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'usd',
        value: { '@type': 'QuantitativeValue', minValue: 40, maxValue: '55.50', unitText: 'HOUR' },
      },
      skills: 'C++, Rust; Go',
      qualifications: 'A degree<br>or not',
      experienceRequirements: {
        '@type': 'OccupationalExperienceRequirements',
        monthsOfExperience: 36,
      },
      jobBenefits: ['Dental', 'Gym'],
      industry: 'Software',
      url: 'https://acme.example/jobs/1234567',
      directApply: true,
    });
    expect(posting).toMatchObject({
      title: 'Software Engineer & Lead',
      company: 'Acme',
      companyLogo: 'https://acme.example/logo.png',
      description: 'Acme aspires.\n\n- C++\n- Go',
      source: 'Acme Inc',
      sourceId: '1234567',
      postedAt: '2026-01-18T00:00:00.000Z',
      expiresAt: '2026-03-17T23:00:00.000Z',
      jobType: 'contract',
      location: 'Detroit, MI, US',
      country: 'US',
      workArrangement: 'remote',
      remoteRegions: ['USA', 'Ontario'],
      salaryMin: 40,
      salaryMax: 55.5,
      salaryCurrency: 'USD',
      salaryPeriod: 'hour',
      requiredSkills: ['C++', 'Rust', 'Go'],
      requirements: 'A degree\nor not\n\n36 months of experience',
      benefits: ['Dental', 'Gym'],
      industry: 'Software',
      url: 'https://acme.example/jobs/1234567',
    });
  });

  it('may be short', () => {
    expect(read({ hiringOrganization: 'Acme' })).toMatchObject({
      company: 'Acme',
      source: 'file',
      sourceId: null,
      workArrangement: 'unknown',
      salaryMin: null,
    });
  });

  it.each([
    [
      { value: 90_000, currency: 'EUR' },
      { salaryMin: 90_000, salaryMax: 90_000 },
    ],
    [{ value: { value: '90,000', unitText: 'year' } }, { salaryMin: 90_000, salaryPeriod: 'year' }],
    [
      { minValue: 1, maxValue: 2, currency: '€' },
      { salaryMin: 1, salaryCurrency: null },
    ],
    ['50000', { salaryMin: 50_000, salaryPeriod: null }],
    ['competitive', { salaryMin: null, salaryMax: null }],
    [{ value: { minValue: -1, maxValue: 0 } }, { salaryMin: null, salaryMax: null }],
  ])('has the salary of %o', (baseSalary, expected) => {
    expect(read({ baseSalary })).toMatchObject(expected);
  });

  it.each([
    [{ address: { addressCountry: { name: 'UK' } } }, { country: 'GB', location: 'UK' }],
    [{ address: { addressCountry: 'Germany' } }, { country: null, location: 'Germany' }],
    ['Berlin', { country: null, location: 'Berlin' }],
    [
      [{ address: { addressLocality: 'Bonn' } }, { address: 'Köln' }],
      { country: null, location: 'Bonn; Köln' },
    ],
    [[], { location: null }],
  ])('is at %o', (jobLocation, expected) => {
    expect(read({ jobLocation })).toMatchObject(expected);
  });

  it('keeps a list that is prose as a requirement', () => {
    const prose = `You know ${'very '.repeat(30)}much`;
    expect(read({ skills: [prose, 'Go'] })).toMatchObject({
      requiredSkills: ['Go'],
      requirements: expect.stringContaining(prose),
    });
  });

  it('survives values of any kind in any place', async () => {
    const oddities = [null, 0, -1, true, '', [], {}, [[]], [null], { name: {} }, '\0', NaN];
    const fields = Object.keys(fromSchemaOrg(MINIMAL)).concat(
      ['jobLocation', 'jobLocationType', 'applicantLocationRequirements', 'employmentType'],
      ['baseSalary', 'datePosted', 'validThrough', 'skills', 'qualifications', 'identifier'],
      ['experienceRequirements', 'jobBenefits', 'hiringOrganization', 'name', '__proto__'],
    );
    for (const field of fields) {
      for (const value of oddities) {
        await expect(readPosting({ ...MINIMAL, [field]: value })).resolves.toBeTypeOf('object');
      }
    }
  });

  it.each([
    [{ title: undefined }, 'title: '],
    [{ hiringOrganization: {} }, 'company: '],
    [{ url: 'javascript:alert(1)' }, 'url: '],
  ])('without what it needs is refused: %o', async (change, error) => {
    const result = await readPosting({ ...MINIMAL, ...change });
    expect(result).toMatchObject({ error: expect.stringContaining(error) });
  });

  it('gives no field that is not content', () => {
    const forged = { ownerId: 'x', id: 'y', isClosed: true, spamStatus: 'clean', source: 'lever' };
    expect(read(forged)).toEqual(read({}));
  });
});
