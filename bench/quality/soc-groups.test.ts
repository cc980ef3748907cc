import { describe, expect, it } from 'vitest';
import { groupMembers, minorGroup } from './soc-groups.ts';

describe('minorGroup', () => {
  it.each([
    ['29-1141.03', '29-1000'],
    ['29-2012.01', '29-2000'],
    ['11-9199.08', '11-9000'],
    ['15-2051.00', '15-2000'],
    ['15-1252', '15-1200'],
    ['15-1299.09', '15-1200'],
    ['31-1121.00', '31-1100'],
    ['31-9092.00', '31-9000'],
    ['51-5112.00', '51-5100'],
  ])('puts %s into %s', (code, group) => {
    expect(minorGroup(code)).toBe(group);
  });

  it.each(['', '29-114', 'onet/29-1141.03', '2911410'])('refuses %j', (code) => {
    expect(() => minorGroup(code)).toThrow('not a SOC code');
  });
});

describe('groupMembers', () => {
  it('leaves out the code itself and codes that are alone', () => {
    const members = groupMembers(['29-1141.00', '29-1141.03', '29-1215.00', '53-2011.00']);
    expect([...members.keys()]).toEqual(['29-1141.00', '29-1141.03', '29-1215.00']);
    expect(members.get('29-1141.03')).toEqual(new Set(['29-1141.00', '29-1215.00']));
  });
});
