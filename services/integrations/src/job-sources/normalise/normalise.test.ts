import { describe, expect, it } from 'vitest';
import type { FoundPosting } from '../job-source.ts';
import { arrangementIn, arrangementNamed, regionsOfRemotePlace } from './arrangement.ts';
import { countryNamed, countryOfPlace } from './country.ts';
import { normalise } from './normalise.ts';
import { instantOf, jobTypeNamed, levelOf } from './vocabulary.ts';

const FOUND: FoundPosting = {
  ...{ sourceId: '1', title: 'Rigger', company: 'Harbour Works', url: 'https://x.example/1' },
  ...{ description: ['Text.'], places: ['Bergen, Norway'] },
};
const of = (change: Partial<FoundPosting>) => normalise({ ...FOUND, ...change });

describe('a found posting', () => {
  it('is none without a title, a company or a usable name', () => {
    for (const change of [
      { title: ' ' },
      { company: '' },
      { sourceId: '' },
      { sourceId: 'x'.repeat(65) },
    ]) {
      expect(of(change)).toBeNull();
    }
  });

  it('is cut to what is kept, and cleaned', () => {
    const posting = of({
      title: `  R&amp;D\n ${'x'.repeat(400)}`,
      description: [`<p>${'y'.repeat(150_000)}</p>`, '\0'],
      skills: [' PLC ', 'plc', 'z'.repeat(300)],
      url: 'javascript:alert(1)',
    });
    expect(posting?.title.startsWith('R&D x')).toBe(true);
    expect(posting?.title).toHaveLength(300);
    expect(posting?.description).toHaveLength(100_000);
    expect(posting?.requiredSkills).toEqual(['plc', 'z'.repeat(100)]);
    expect(posting?.url).toBeNull();
  });

  it.each([
    [{ min: 50, max: 40, currency: 'eur', period: 'hour' }, [40, 50, 'EUR', 'hour']],
    [{ min: -5, max: 0, currency: 'EUR', period: 'year' }, [null, null, null, null]],
    [{ min: 1e12, max: null, currency: 'EUR', period: 'year' }, [null, null, null, null]],
    [{ min: 5000, max: null, currency: 'Euro', period: 'month' }, [5000, null, null, 'month']],
    ['$1,200 a week', [1200, 1200, 'USD', 'week']],
    ['401k', [null, null, null, null]],
  ] as const)('with the pay %j', (pay, salary) => {
    const posting = of({ pay });
    expect([
      posting?.salaryMin,
      posting?.salaryMax,
      posting?.salaryCurrency,
      posting?.salaryPeriod,
    ]).toEqual(salary);
  });

  it('takes the field’s word for where the work is done, then the place’s, then the title’s', () => {
    const title = 'Rigger (Remote)';
    expect(of({ title, places: ['Hybrid - Oslo'], arrangement: 'OnSite' })?.workArrangement).toBe(
      'on-site',
    );
    expect(of({ title, places: ['Hybrid - Oslo'] })?.workArrangement).toBe('hybrid');
    expect(of({ title })?.workArrangement).toBe('remote');
    expect(of({})?.workArrangement).toBe('unknown');
  });
});

it.each([
  ['Remote', 'remote'],
  ['FullyRemote', 'remote'],
  ['temporarily_remote', 'remote'],
  ['On-site', 'on-site'],
  ['OnSite', 'on-site'],
  ['In office', 'on-site'],
  ['hybrid', 'hybrid'],
  ['Engineering', 'unknown'],
  [null, 'unknown'],
])('the arrangement %j is %s', (field, arrangement) => {
  expect(arrangementNamed(field)).toBe(arrangement);
});

it.each([
  ['Not remote, Berlin', 'on-site'],
  ['Remote or hybrid', 'hybrid'],
  ['Remotely operated vehicles', 'unknown'],
])('%j says %s', (text, arrangement) => expect(arrangementIn(text)).toBe(arrangement));

it.each([
  ['Remote - Europe', ['Europe']],
  ['Remote (US, Canada)', ['US', 'Canada']],
  ['EMEA Remote', ['EMEA']],
  ['Remote', []],
  ['Berlin', []],
])('a remote worker in %j may be in %j', (place, regions) => {
  expect(regionsOfRemotePlace(place)).toEqual(regions);
});

it.each([
  ['DE', 'DE'],
  ['de', 'DE'],
  ['Germany', 'DE'],
  ['united kingdom', 'GB'],
  ['UK', 'GB'],
  ['USA', 'US'],
  ['Czech Republic', 'CZ'],
  ['ZZ', null],
  ['Atlantis', null],
  [null, null],
])('the country %j is %s', (field, code) => expect(countryNamed(field)).toBe(code));

it.each([
  ['Berlin, Germany', 'DE'],
  ['Paris – France', 'FR'],
  ['San Diego, CA', null],
  ['London, UK', 'GB'],
  ['Tokyo', null],
  ['Japan', 'JP'],
])('%j is in %s', (place, code) => expect(countryOfPlace(place)).toBe(code));

it.each([
  ['FullTime', 'full-time'],
  ['parttime_permanent', 'part-time'],
  ['Temporary', 'temporary'],
  ['Fixed-term contract', 'temporary'],
  ['Permanent', 'full-time'],
  ['Intern', 'internship'],
  ['International', null],
  ['CONTRACTOR', 'contract'],
  ['', null],
])('the employment type %j is %s', (field, type) => expect(jobTypeNamed(field)).toBe(type));

it.each([
  ['Mid-Senior level', 'Clerk', 'senior'],
  ['Entry level', 'Clerk', 'entry'],
  ['Director', 'Clerk', 'executive'],
  ['mid_level', 'Clerk', 'mid'],
  ['', 'Senior Clerk', 'senior'],
  [null, 'Head of Clerks', 'lead'],
  [null, 'Clerk', null],
])('the level %j of a %s is %s', (field, title, level) =>
  expect(levelOf(field, title)).toBe(level),
);

it.each([
  ['2026-05-20', '2026-05-20T00:00:00.000Z'],
  ['2026-05-20T09:00:00-04:00', '2026-05-20T13:00:00.000Z'],
  ['2026-05-20 09:00:00 UTC', '2026-05-20T09:00:00.000Z'],
  [1_779_267_600_000, '2026-05-20T09:00:00.000Z'],
  [1_779_267_600, null],
  ['Just posted', null],
  ['2026-13-45', null],
  ['', null],
  [null, null],
])('the time %j is %s', (value, instant) => expect(instantOf(value)).toBe(instant));
