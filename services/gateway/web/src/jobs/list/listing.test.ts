import { describe, expect, it } from 'vitest';
import { addressOf, listingOf, searchOf, viewOf } from './listing.ts';

const params = (search: string) => new URLSearchParams(search);

describe('an address of the job list', () => {
  it('without words is no search, whatever else it says', () => {
    expect(searchOf(params('country=DE'))).toBeNull();
    expect(searchOf(params('q=%20'))).toBeNull();
  });

  it('has what the search takes', () => {
    const search = 'q=nurse&country=de&salaryMin=40000&includeUnknown=on&searchType=keyword';
    expect(searchOf(params(search))).toEqual({
      query: 'nurse',
      searchType: 'keyword',
      filters: { country: 'DE', salaryMin: 40_000, includeUnknown: true },
    });
  });

  it('that was tampered with asks for nothing that the API refuses', () => {
    const search = `q=${'x'.repeat(600)}&workArrangement=space&salaryMin=-1&country=D1&postedWithinDays=abc`;
    expect(searchOf(params(search))).toEqual({ query: 'x'.repeat(500), filters: {} });
    expect(viewOf(params('view=nonsense'))).toBe('find');
    expect(listingOf(params('minMatchScore=101&sort=x&saved=1'))).toEqual({ scope: 'all' });
  });

  it('looks for its words in the own list only there', () => {
    expect(listingOf(params('view=mine&q=nurse&saved=on'))).toEqual({
      scope: 'mine',
      search: 'nurse',
      saved: 'true',
    });
    expect(listingOf(params('q=nurse'))).toEqual({ scope: 'all' });
  });

  it('leaves out what is empty or the default', () => {
    const entries = [
      ['q', ' C++ & Go '],
      ['searchType', 'hybrid'],
      ['country', ''],
    ] as const;
    expect(addressOf('find', entries)).toBe('/jobs?q=C%2B%2B+%26+Go');
    expect(addressOf('mine', [])).toBe('/jobs?view=mine');
    expect(addressOf('find', [])).toBe('/jobs');
  });
});
