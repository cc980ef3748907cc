import { describe, expect, it } from 'vitest';
import { bodyOf, entriesOf } from './entries.ts';

const at = '2026-11-01T08:00:00.000Z';
const sent = {
  ...bodyOf(entriesOf(null)),
  desiredTitles: ['Nurse'],
  jobTypes: ['full-time' as const],
  salaryMin: 40_000.5,
  salaryCurrency: 'EUR',
  maxCommuteKm: 0,
  minMatchScore: 60,
};

describe('the form of the preferences', () => {
  it('sends what was saved, and no more, where nothing is changed', () => {
    // The API answers with all it was sent.
    const saved = { ...sent, lastSearchAt: null, nextSearchAt: at, createdAt: at, updatedAt: at };
    expect(bodyOf(entriesOf(saved))).toEqual(sent);
  });

  it('begins with the defaults of the API', () => {
    expect(entriesOf(null)).toMatchObject({
      maxResultsPerSearch: '50',
      minMatchScore: '0',
      salaryMin: '',
      salaryCurrency: '',
    });
  });

  it('takes what is cleared as unsaid', () => {
    const entries = { ...entriesOf(null), salaryMin: ' ', salaryCurrency: '', minMatchScore: '' };
    expect(bodyOf(entries)).toMatchObject({
      salaryMin: null,
      salaryCurrency: null,
      minMatchScore: 0,
    });
  });

  it('takes a currency in any case', () => {
    expect(bodyOf({ ...entriesOf(null), salaryCurrency: ' chf ' }).salaryCurrency).toBe('CHF');
  });
});
