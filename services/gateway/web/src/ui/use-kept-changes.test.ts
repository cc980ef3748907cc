import { describe, expect, it } from 'vitest';
import { differences, keptOf } from './use-kept-changes.ts';

const saved = { titles: ['Nurse'], isRemote: false, pay: '' };

describe('what a form keeps', () => {
  it('is only what differs from what is saved', () => {
    expect(differences({ titles: ['Nurse'], isRemote: true, pay: '12.' }, saved)).toEqual({
      isRemote: true,
      pay: '12.',
    });
  });

  it('is nothing once it is back to what is saved', () => {
    expect(differences({ ...saved, titles: ['Nurse'] }, saved)).toEqual({});
  });

  it('comes back without what is of another kind or unknown', () => {
    const kept = { titles: 'Nurse', isRemote: true, pay: 12, gone: 'x' };
    expect(keptOf(kept, saved)).toEqual({ isRemote: true });
  });
});
