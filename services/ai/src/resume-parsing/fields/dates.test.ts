import { describe, expect, it } from 'vitest';
import { findPeriods, isDateText, isDuration } from './dates.ts';

const read = (text: string) =>
  findPeriods(text).map(({ from, until, current }) => [from, until, current]);

describe('a period', () => {
  it.each([
    ['Jan 2020 – Present', '2020-01', null, true],
    ['01/2020 - heute', '2020-01', null, true],
    ['2019–21', '2019', '2021', false],
    ['depuis mars 2020', '2020-03', null, true],
    ['seit 03.2020', '2020-03', null, true],
    ['desde enero de 2018', '2018-01', null, true],
    ['dal gennaio 2019 ad oggi', '2019-01', null, true],
    ['março de 2018 até o momento', '2018-03', null, true],
    ['January 2019 to Present', '2019-01', null, true],
    ['From June 2016 to December 2018', '2016-06', '2018-12', false],
    ['From 17 May 2020', '2020-05-17', null, false],
    ['Present', null, null, true],
    ['sept. 2016 à févr. 2020', '2016-09', '2020-02', false],
    ['2013-09-01 – 2016-05-31', '2013-09-01', '2016-05-31', false],
    ['01.04.2016 - 29.02.2020', '2016-04-01', '2020-02-29', false],
    ['25/12/2016 - 31/01/2018', '2016-12-25', '2018-01-31', false],
    ["Sep '19 - Oct '21", '2019-09', '2021-10', false],
    ['Mar – Jun 2020', '2020-03', '2020-06', false],
    ['2015/03 — 2016/11', '2015-03', '2016-11', false],
    ['März 2015 bis Juli 2016', '2015-03', '2016-07', false],
    ['2018 - 2020', '2018', '2020', false],
    ['2012 – Mar 2016', '2012', '2016-03', false],
    ['jan/2020 a atual', '2020-01', null, true],
  ])('%s', (text, from, until, current) => {
    expect(read(text)).toEqual([[from, until, current]]);
  });

  it('keeps the year alone where day and month could be either way round', () => {
    expect(read('03/04/2020')).toEqual([[null, '2020', false]]);
    expect(read('13/04/2020')).toEqual([[null, '2020-04-13', false]]);
  });

  it('is not a number, a version, a telephone number or a backward range', () => {
    for (const text of ['12,019 users', 'over 2000%', '192.168.2019.1', '+49 30 2019 4455 66']) {
      expect(
        findPeriods(text).filter(({ isRange }) => isRange),
        text,
      ).toEqual([]);
    }
    expect(read('2021 - 2018')).not.toContainEqual(['2021', '2018', false]);
    expect(read('31.02.2020')).toEqual([[null, '2020-02', false]]);
  });

  it('is found where it stands', () => {
    const text = 'Acme Inc. (März 2015 – heute), Berlin';
    const [period] = findPeriods(text);
    expect(text.slice(period?.start, period?.end)).toBe('März 2015 – heute');
  });

  it('takes time that grows with the text, not faster', () => {
    const before = Date.now();
    findPeriods('2019 - '.repeat(20_000));
    findPeriods(`${'de '.repeat(30_000)}2019`);
    expect(Date.now() - before).toBeLessThan(3000);
  });
});

describe('a text that is a date and nothing else', () => {
  it('may have brackets and a duration', () => {
    expect(isDateText('(Jan 2020 - Present)')).toBe(true);
    expect(isDateText('January 2020 - Present (3 years 2 months)')).toBe(true);
    expect(isDateText('Acme 2020')).toBe(false);
    expect(isDateText('Berlin')).toBe(false);
  });

  it('is not a duration', () => {
    expect(isDuration('3 years 2 months')).toBe(true);
    expect(isDuration('(2 ans et 3 mois)')).toBe(true);
    expect(isDuration('5 Jahre')).toBe(true);
    expect(isDuration('5 engineers')).toBe(false);
  });
});
