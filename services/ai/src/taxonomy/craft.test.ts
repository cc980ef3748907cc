import { describe, expect, it } from 'vitest';
import { craftAffinity, craftOfTitle, isPlaced } from './craft.ts';

const between = (one: string, other: string): number | null =>
  craftAffinity(craftOfTitle(one), craftOfTitle(other));

describe('the craft of a title', () => {
  it('leaves out what was left behind', () => {
    expect(craftOfTitle('Data Analyst (former Restaurant Manager)')).toEqual(
      craftOfTitle('Data Analyst'),
    );
  });

  it('is not told by a rank of work', () => {
    expect(isPlaced(craftOfTitle('Manager'))).toBe(false);
    expect(isPlaced(craftOfTitle('Electrician'))).toBe(true);
  });
});

describe('the affinity of two crafts', () => {
  it('is 1 for the same, whatever the words', () => {
    expect(between('Registered Nurse', 'RN')).toBe(1);
  });

  it('is as the worked examples say', () => {
    expect(between('Executive Chef', 'Food Service Managers')).toBeCloseTo(0.8);
    expect(between('Executive Chef', 'Flight Attendants')).toBeCloseTo(1 / 3);
  });

  it('falls with the distance of the groups', () => {
    const steps = ['Registered Nurse', 'Physician', 'Accountant', 'Roofer'].map(
      (title) => between('Registered Nurse', title) ?? -1,
    );
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.at(-1)).toBe(0);
  });

  it('is the same both ways', () => {
    expect(between('Lawyer', 'Electrician')).toBe(between('Electrician', 'Lawyer'));
    expect(between('Teacher', 'Social Worker')).toBe(between('Social Worker', 'Teacher'));
  });

  it('is not known where a side cannot be placed', () => {
    expect(between('Manager', 'Electrician')).toBeNull();
  });
});
