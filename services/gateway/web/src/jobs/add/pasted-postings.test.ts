import { describe, expect, it } from 'vitest';
import { pastedPostings, titleOf } from './pasted-postings.ts';

const JOB = { title: 'Nurse', company: 'Ward' };

describe('pasted postings', () => {
  it.each([
    ['an array', [JOB, JOB], 2],
    ['the body of an import', { postings: [JOB] }, 1],
    ['a graph', { '@context': 'https://schema.org', '@graph': [JOB, JOB, JOB] }, 3],
    ['one alone', JOB, 1],
    ['what only the API can judge', [null, 4], 2],
  ])('may be %s', (_, pasted, count) => {
    const found = pastedPostings(JSON.stringify(pasted));
    expect('postings' in found && found.postings).toHaveLength(count);
  });

  it.each([
    ['no JSON', '{', /not JSON/],
    ['a text', '"posting"', /object or an array/],
    ['nothing', '[]', /no posting/],
    ['null', 'null', /object or an array/],
    ['too many', JSON.stringify(Array.from({ length: 501 }, () => JOB)), /501 postings/],
  ])('are refused where there is %s', (_, text, problem) => {
    expect(pastedPostings(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('are called what they say', () => {
    expect(titleOf(JOB)).toBe('Nurse');
    expect([titleOf({ title: 4 }), titleOf({ title: ' ' }), titleOf(null)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
