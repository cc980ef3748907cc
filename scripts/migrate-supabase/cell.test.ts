import { users } from '@jobmatch/db-schema/users';
import { jobs } from '@jobmatch/db-schema/jobs';
import { trackedApplications } from '@jobmatch/db-schema/applications';
import { education } from '@jobmatch/db-schema/profile';
import { expect, it } from 'vitest';
import { cell } from './cell.ts';

it.each([
  ['2024-05-01 09:30:00.123456+00', '2024-05-01T09:30:00.123Z'],
  ['2024-05-01T09:30:00+02:00', '2024-05-01T07:30:00.000Z'],
  ['2024-05-01 09:30:00-0430', '2024-05-01T14:00:00.000Z'],
  ['2024-05-01 09:30:00', '2024-05-01T09:30:00.000Z'],
  ['2024-05-01', '2024-05-01T00:00:00.000Z'],
  ['yesterday', 'yesterday'],
  ['2024-13-41 00:00:00+00', '2024-13-41 00:00:00+00'],
])('the time %s is %s', (written, read) => {
  expect(cell(written, 'postedAt', jobs.postedAt)).toBe(read);
});

it.each([
  ['2024-05-01', '2024-05-01'],
  ['2024-05-01 00:00:00+00', '2024-05-01'],
  ['2024-05', '2024-05'],
  ['2024-05-01 09:30:00+00', '2024-05-01T09:30:00.000Z'],
])('the day %s is %s', (written, read) => {
  expect(cell(written, 'startDate', education.startDate)).toBe(read);
});

it.each([
  ['{}', []],
  ['{a,"b, \\"c\\"",NULL}', ['a', 'b, "c"', null]],
  ['["a","b"]', ['a', 'b']],
  ['no list', 'no list'],
  [['a'], ['a']],
])('the list %j is %j', (written, read) => {
  expect(cell(written, 'requiredSkills', jobs.requiredSkills)).toEqual(read);
});

it('an object is JSON, and never taken for a literal of an array', () => {
  const column = trackedApplications.recruiter;
  expect(cell('{"name":"A"}', 'recruiter', column)).toEqual({ name: 'A' });
  expect(cell('{}', 'recruiter', column)).toEqual({});
});

it.each([
  ['full_time', 'full-time'],
  ['Full Time', 'full-time'],
  ['FULLTIME', 'full-time'],
  ['weekends', 'weekends'],
])('the word %s is %s', (written, read) => {
  expect(cell(written, 'jobType', jobs.jobType)).toBe(read);
});

it('booleans, numbers and what is empty come from text as from JSON', () => {
  expect(
    ['t', 'false', '1', true, 'maybe'].map((value) => cell(value, 'isClosed', jobs.isClosed)),
  ).toEqual([true, false, true, true, 'maybe']);
  expect(
    ['12', '-1.5', 7, '1e9', ''].map((value) => cell(value, 'salaryMin', jobs.salaryMin)),
  ).toEqual([12, -1.5, 7, '1e9', undefined]);
  expect([null, '', 42].map((value) => cell(value, 'phone', users.phone))).toEqual([
    undefined,
    undefined,
    '42',
  ]);
});
