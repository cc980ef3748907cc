import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.ts';
import type { LaidOutLine } from '../layout/segment.ts';
import { readEducation } from './education.ts';
import { readExperience } from './experience.ts';

const LARGE = 11;
const TEXT = 10;

/** Lines as a page has them, each with the size of its letters. */
function document(...sized: [text: string, size: number][]) {
  const lines = sized.map(([text, size], at): LaidOutLine => ({
    text,
    size,
    left: 0,
    right: 5 * text.length,
    y: 14 * at,
    font: '',
    columnRight: 500,
    startsFlow: false,
  }));
  return toDocument(lines);
}

const jobsIn = (...sized: [text: string, size: number][]) => {
  const { lines, text } = document(...sized);
  return readExperience(lines, text);
};

const schoolsIn = (...sized: [text: string, size: number][]) =>
  readEducation(document(...sized).lines);

const values = (found: object) =>
  Object.fromEntries(
    Object.entries(found).map(([name, field]: [string, unknown]) => [
      name,
      typeof field === 'object' && field !== null && 'value' in field ? field.value : field,
    ]),
  );

describe('entries that open with larger letters', () => {
  it('are parted where no date is said, and where a text has dates', () => {
    const jobs = jobsIn(
      ['Welder', LARGE],
      ['Harbour Works', TEXT],
      ['May 2018 – Present', TEXT],
      ['Ran the yard from 2018 to 2020', TEXT],
      ['Rigger', LARGE],
      ['Keel & Co', TEXT],
      ['Kept cranes standing', TEXT],
      ['Apprentice', LARGE],
      ['Fjord Yard', TEXT],
      ['2014 – 2016', TEXT],
    ).map(values);
    expect(jobs).toMatchObject([
      {
        position: 'Welder',
        company: 'Harbour Works',
        startDate: '2018-05',
        current: true,
        description: 'Ran the yard from 2018 to 2020',
      },
      {
        position: 'Rigger',
        company: 'Keel & Co',
        startDate: null,
        description: 'Kept cranes standing',
      },
      { position: 'Apprentice', company: 'Fjord Yard', startDate: '2014', endDate: '2016' },
    ]);
  });

  it('are named by that line as a whole, with a place we do not know after the company', () => {
    const [job = {}] = jobsIn(
      ['Head of Sales – EMEA', LARGE],
      ['Acme | Nekø', TEXT],
      ['2014 – 2016', TEXT],
    ).map(values);
    expect(job).toMatchObject({
      position: 'Head of Sales – EMEA',
      company: 'Acme',
      location: 'Nekø',
    });
  });

  it('may be schools that no dictionary has, with a degree beside its field', () => {
    const schools = schoolsIn(
      ['Sorbonne', LARGE],
      ['Kandidat-X | History, Politics and Economics', TEXT],
      ['Grade: sehr gut', TEXT],
      ['Gwendal', LARGE],
      ['Mathematics', TEXT],
      ['From May 2020', TEXT],
    ).map(values);
    expect(schools).toMatchObject([
      {
        institution: 'Sorbonne',
        degree: 'Kandidat-X',
        fieldOfStudy: 'History, Politics and Economics',
        grade: 'sehr gut',
      },
      {
        institution: 'Gwendal',
        degree: null,
        fieldOfStudy: 'Mathematics',
        startDate: '2020-05',
        endDate: null,
      },
    ]);
  });

  it('are not the companies under which several jobs stand', () => {
    const jobs = jobsIn(
      ['Siemens AG', LARGE],
      ['4 years', TEXT],
      ['Engineering Manager', TEXT],
      ['2018 – 2020', TEXT],
      ['Software Engineer', TEXT],
      ['2016 – 2018', TEXT],
    ).map(values);
    expect(jobs).toMatchObject([
      { company: 'Siemens AG', position: 'Engineering Manager', startDate: '2018' },
      { company: 'Siemens AG', position: 'Software Engineer', startDate: '2016' },
    ]);
  });
});
