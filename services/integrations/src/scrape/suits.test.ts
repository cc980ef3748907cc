import { describe, expect, it } from 'vitest';
import type { FoundPosting } from '../job-sources/job-source.ts';
import { normalise } from '../job-sources/normalise/normalise.ts';
import { isAbout, suits } from './suits.ts';

const NOW = new Date('2026-06-15T00:00:00.000Z');
const NO_WISH = { workArrangement: null, experienceLevel: null, salaryMin: null, salaryMax: null };

function posting(change: Partial<FoundPosting>) {
  const found = normalise({
    ...{ sourceId: '1', title: 'Clerk', company: 'C', url: null, description: [], places: [] },
    ...change,
  });
  if (found === null) throw new Error('Not a posting.');
  return found;
}

describe('what was asked for', () => {
  it.each([
    [{}, { workArrangement: 'remote', experienceLevel: 'senior', salaryMin: 1e6 }, true],
    [{ arrangement: 'remote' }, { workArrangement: 'remote' }, true],
    [{ arrangement: 'on-site' }, { workArrangement: 'remote' }, false],
    [{ arrangement: 'on-site' }, { workArrangement: 'unknown' }, true],
    [{ title: 'Junior Clerk' }, { experienceLevel: 'senior' }, false],
    [{ pay: '$30 an hour' }, { salaryMin: 60_000 }, true],
    [{ pay: '$20 an hour' }, { salaryMin: 60_000 }, false],
    [{ pay: '$50k - $70k' }, { salaryMin: 60_000 }, true],
    [{ employmentType: 'Part-time' }, { jobType: 'full-time' }, false],
    [{}, { jobType: 'full-time', postedWithinDays: 7 }, true],
    [{ postedAt: '2026-06-01' }, { postedWithinDays: 7 }, false],
    [{ postedAt: '2026-06-14' }, { postedWithinDays: 7 }, true],
    [{ pay: '$90k - $120k' }, { salaryMax: 80_000 }, false],
    [{ pay: '$70k - $120k' }, { salaryMax: 80_000 }, true],
  ] as const)('%j for %j: %s', (said, wish, is) => {
    expect(suits(posting(said), { ...NO_WISH, ...wish }, NOW)).toBe(is);
  });

  it.each([
    ['Senior Data Engineer (m/f/d)', ['data engineer'], true],
    ['Database Engineer', ['data engineer'], false],
    ['C++ Developer', ['c++'], true],
    ['Électricien', ['electricien'], true],
    ['Welder', ['crane operator', 'welder'], true],
  ])('%j is about %j: %s', (title, keywords, is) => expect(isAbout(title, keywords)).toBe(is));
});
