import { describe, expect, it } from 'vitest';
import {
  exampleCandidate,
  exampleInputs,
  exampleJob,
  examplePosting,
  examplePreferences,
  skill,
} from '../example-inputs.ts';
import { extractPostingFacts } from '../extract-posting-facts.ts';
import type { ScoreDimension } from '../facts.ts';
import { readCandidateFacts } from '../read-candidate-facts.ts';
import { benefitsPackage } from './benefits-package.ts';
import { commuteFlexibility } from './commute-flexibility.ts';
import { companyCulture } from './company-culture.ts';
import { experienceLevel } from './experience-level.ts';
import { growthOpportunities } from './growth-opportunities.ts';
import { industryExperience } from './industry-experience.ts';
import { jobStability } from './job-stability.ts';
import { locationAlignment } from './location-alignment.ts';
import { salaryExpectations } from './salary-expectations.ts';
import { skillsMatch } from './skills-match.ts';

const AS_OF = '2026-01';

function scoreOf(
  dimension: ScoreDimension,
  posting: Parameters<typeof examplePosting>[0],
  candidate: Parameters<typeof exampleCandidate>[0] = {},
  preferences: Parameters<typeof examplePreferences>[0] | null = null,
): number | null {
  const inputs = exampleInputs({
    posting: examplePosting(posting),
    candidate: exampleCandidate(candidate),
    preferences: preferences && examplePreferences(preferences),
  });
  return dimension(extractPostingFacts(inputs.posting), readCandidateFacts(inputs, AS_OF)).score;
}

describe('the worked examples', () => {
  it('skills: one required and one preferred of three, same occupation', () => {
    const posting = {
      description: null,
      requiredSkills: ['React', 'Rust'],
      preferredSkills: ['Docker'],
    };
    const skills = [skill('React'), skill('Docker')];
    expect(scoreOf(skillsMatch, posting, { skills })).toBe(8.1);
  });

  it('experience: three of five years, mid for senior', () => {
    const workExperience = [exampleJob({ startDate: '2023-02', isCurrent: true })];
    expect(scoreOf(experienceLevel, {}, { workExperience })).toBe(6.6);
  });

  it('location: same state', () => {
    const elsewhere = { city: 'Dallas', location: 'Dallas, Texas' };
    expect(scoreOf(locationAlignment, { workArrangement: 'on-site' }, elsewhere)).toBe(7);
  });

  it('salary: halfway between least and most', () => {
    const posting = { salaryMin: null, salaryMax: 110_000 };
    const wish = { salaryMin: 100_000, salaryMax: 120_000, salaryCurrency: 'USD' };
    expect(scoreOf(salaryExpectations, posting, {}, wish)).toBe(8.5);
  });

  it('salary: another currency, a tenth less and a tenth more', () => {
    const posting = { salaryMin: null, salaryMax: 110_000 / 1.04, salaryCurrency: 'EUR' };
    const wish = { salaryMin: 100_000, salaryMax: 120_000, salaryCurrency: 'USD' };
    expect(scoreOf(salaryExpectations, posting, {}, wish)).toBe(8);
  });

  it('commute: within the limit after the allowance, and far beyond it', () => {
    const potsdam = { city: 'Potsdam', state: null, location: null, country: 'DE' };
    const inBerlin = { location: 'Berlin', country: 'DE', workArrangement: 'on-site' as const };
    const near = { maxCommuteKm: 20 };
    expect(scoreOf(commuteFlexibility, inBerlin, potsdam, near)).toBe(10);
    const inHamburg = { ...inBerlin, location: 'Hamburg' };
    expect(scoreOf(commuteFlexibility, inHamburg, potsdam, near)).toBe(1);
    const remote = { ...inHamburg, workArrangement: 'remote' as const };
    expect(scoreOf(commuteFlexibility, remote, potsdam, near)).toBe(10);
    const unlisted = { ...inBerlin, location: 'Kleinmachnow' };
    expect(scoreOf(commuteFlexibility, unlisted, potsdam, near)).toBeNull();
  });

  it('industry: half of three years, and a neighbour', () => {
    const bank = (company: string, startDate: string) => ({
      workExperience: [exampleJob({ title: 'Teller', company, startDate, isCurrent: true })],
    });
    expect(scoreOf(industryExperience, { industry: 'Banking' }, bank('City Bank', '2024-08'))).toBe(
      5.5,
    );
    expect(scoreOf(industryExperience, { industry: 'Banking' }, {})).toBe(8.3);
  });

  it('flexibility: an unwanted place of work, the wanted job type', () => {
    const wish = {
      workArrangement: ['remote', 'hybrid'] as const,
      jobTypes: ['full-time'] as const,
    };
    const preferences = {
      workArrangement: [...wish.workArrangement],
      jobTypes: [...wish.jobTypes],
    };
    expect(scoreOf(commuteFlexibility, { workArrangement: 'on-site' }, {}, preferences)).toBe(7);
  });

  it('culture: two good signs, one bad', () => {
    const description = 'A collaborative, inclusive, fast-paced place.';
    expect(scoreOf(companyCulture, { description })).toBe(5.5);
  });

  it('growth: two kinds', () => {
    const description = 'We offer mentorship and a training budget.';
    expect(scoreOf(growthOpportunities, { description })).toBe(8);
  });

  it('benefits: one of two wishes', () => {
    const posting = { benefits: ['Health insurance'], description: null };
    expect(
      scoreOf(benefitsPackage, posting, {}, { benefits: ['Health insurance', 'Pension'] }),
    ).toBe(5.5);
  });

  it('stability: two good signs, one bad', () => {
    const description = 'A term limited post in the federal government.';
    expect(scoreOf(jobStability, { description })).toBe(6);
  });
});

describe('remote work', () => {
  const remote = { workArrangement: 'remote' as const, location: null, country: null };

  it('is open within its regions only', () => {
    expect(scoreOf(locationAlignment, { ...remote, remoteRegions: ['Worldwide'] })).toBe(10);
    expect(scoreOf(locationAlignment, { ...remote, remoteRegions: ['Europe'] })).toBe(2);
    expect(scoreOf(locationAlignment, { ...remote, remoteRegions: ['North America'] })).toBe(10);
  });

  it('is unknown where nothing says from where', () => {
    expect(scoreOf(locationAlignment, remote)).toBeNull();
  });

  it('is read from the place and the text', () => {
    const posting = { ...remote, workArrangement: 'unknown' as const };
    expect(scoreOf(locationAlignment, { ...posting, location: 'United States (remote)' })).toBe(10);
    const facts = extractPostingFacts(
      examplePosting({ ...posting, description: 'This is a fully remote role.' }),
    );
    expect(facts.arrangement?.value).toBe('remote');
  });
});

describe('more years than asked', () => {
  it('never lower the score', () => {
    const since = (startDate: string) => ({
      workExperience: [
        exampleJob({ title: 'Senior Software Engineer', startDate, isCurrent: true }),
      ],
    });
    expect(scoreOf(experienceLevel, {}, since('1985'))).toBe(
      scoreOf(experienceLevel, {}, since('2012')),
    );
  });
});
