import { expect, it } from 'vitest';
import { linkedInDate } from './linkedin-date.ts';

it.each([
  ['Mar 2019', '2019-03'],
  ['March 2019', '2019-03'],
  ['Sept. 2019', '2019-09'],
  ['Mar 4, 2019', '2019-03-04'],
  ['4 Mar 2019', '2019-03-04'],
  ['2019', '2019'],
  ['2019-03', '2019-03'],
  ['3/2019', '2019-03'],
  ['3/14/2019', '2019-03-14'],
  ['Feb 30, 2019', null],
  ['13/2019', null],
  ['Smarch 2019', null],
  ['soon', null],
  ['', null],
])('a date written as %j is %j', (said, date) => {
  expect(linkedInDate(said)).toBe(date);
});
