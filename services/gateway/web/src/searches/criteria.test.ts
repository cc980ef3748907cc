import { describe, expect, it } from 'vitest';
import { criteriaOf, criteriaWords, jobsAddressOf, sitesAddressOf } from './criteria.ts';

describe('criteria', () => {
  it('have what was entered and nothing that was not', () => {
    const entered = { query: ' nurse ', keywords: '', location: '', salaryMin: '40000' };
    expect(criteriaOf({ ...entered, sources: 'lever, ashby', jobType: 'nonsense' })).toEqual({
      query: 'nurse',
      salaryMin: 40_000,
      sources: ['lever', 'ashby'],
    });
  });

  it('become a search of what we have', () => {
    const criteria = { query: 'nurse', keywords: ['triage'], postedWithinDays: 7 };
    expect(jobsAddressOf(criteria)).toBe('/jobs?q=nurse+triage&postedWithinDays=7');
    expect(jobsAddressOf({ sources: ['lever'] })).toBe('/jobs?source=lever');
    expect(jobsAddressOf({ sources: ['lever', 'ashby'] })).toBe('/jobs');
  });

  it('become a search of job sites where they have words', () => {
    expect(sitesAddressOf({ location: 'Berlin' })).toBeNull();
    const past = { keywords: ['a', 'b'], location: null, sources: ['lever', 'ashby'] };
    expect(sitesAddressOf(past)).toBe('/feeds?keywords=a%2C+b&sources=lever&sources=ashby');
  });

  it('are told in words, whatever a search of the past holds', () => {
    const past = { keywords: 'nurse', location: null, workArrangement: 'on-site', sources: null };
    expect(criteriaWords({ ...past, salaryMin: 40_000, jobType: {}, maxResults: 20 })).toEqual([
      'nurse',
      'On site',
      'pays at least 40000',
    ]);
    expect(criteriaWords({})).toEqual([]);
  });
});
