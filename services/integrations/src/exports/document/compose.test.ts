import type { ApplicationToExport, ResumeToExport } from '@jobmatch/shared/contracts/exports';
import { describe, expect, it } from 'vitest';
import { renderText } from '../render-text.ts';
import { applicationDocument, resumeDocument } from './compose.ts';

const AUTHOR: ApplicationToExport['author'] = {
  contact: {
    fullName: 'Ada Lovelace',
    headline: 'Analyst',
    email: 'ada@example.com',
    phone: '+44 20 1234',
    location: 'London, UK',
    links: ['https://ada.example.com'],
  },
  locale: null,
};

const APPLICATION: ApplicationToExport = {
  author: AUTHOR,
  jobTitle: 'Engineer',
  company: 'Babbage & Co.',
  resume: {
    summary: 'Computes.\n\nAnd writes.',
    experience: [
      {
        title: 'Analyst',
        company: 'Babbage, Sons & Co.',
        location: null,
        startDate: '1842-10',
        endDate: null,
        bullets: ['• Wrote notes 🚀', '🚀', 'A to G'],
      },
    ],
    skills: ['Sums, differences', 'French'],
    education: [
      {
        institution: 'At home',
        degree: null,
        fieldOfStudy: null,
        startDate: null,
        endDate: '1835-07-08',
      },
      {
        institution: 'London',
        degree: 'BSc',
        fieldOfStudy: 'Mathematics',
        startDate: '1830',
        endDate: '1834',
      },
    ],
  },
  coverLetter: 'Dear all,\n- one\n– two\nYours',
};

describe('an application', () => {
  it('is a résumé under conventional headings, and then the letter', () => {
    expect(renderText(applicationDocument(APPLICATION))).toBe(`Ada Lovelace
Analyst
London, UK | +44 20 1234 | ada@example.com
https://ada.example.com

Summary

Computes.

And writes.

Experience

Analyst
Babbage, Sons & Co.
October 1842 – Present
- Wrote notes
- A to G

Education

At home
8 July 1835

London
BSc | Mathematics
1830 – 1834

Skills

Sums, differences; French

Cover Letter

Dear all,
- one
- two

Yours
`);
  });

  it('with a letter alone has no empty page before it', () => {
    const { blocks } = applicationDocument({ ...APPLICATION, resume: null });
    expect(blocks.some(({ kind }) => kind === 'pageBreak')).toBe(false);
    expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'Yours' });
  });

  it('leaves out the headings of what is empty', () => {
    const resume = { summary: '🚀', experience: [], skills: [], education: [] };
    const { blocks } = applicationDocument({ ...APPLICATION, resume, coverLetter: null });
    expect(blocks.map(({ kind }) => kind)).toEqual(['name', 'contact', 'contact', 'contact']);
  });

  it('has a title, an author and a language', () => {
    expect(applicationDocument(APPLICATION)).toMatchObject({
      title: 'Ada Lovelace – Engineer, Babbage & Co.',
      author: 'Ada Lovelace',
      language: 'en',
    });
  });

  it.each([
    ['de_AT', 'Welds.', 'de-AT'],
    ['nonsense of a tag', 'Welds.', 'en'],
    [null, '负责支付平台的架构设计与实现', 'zh'],
    [null, '決済プラットフォームの設計', 'ja'],
    [null, 'Руководил бригадой сварщиков на верфи в течение семи лет', 'und-Cyrl'],
    [null, 'Σχεδίασε γέφυρες και πλοία για επτά χρόνια στο λιμάνι', 'el'],
    [null, 'Worked with 王小明 on cranes', 'en'],
  ])('whose profile says %j and whose letter %j is in %s', (locale, coverLetter, language) => {
    const author = { ...AUTHOR, locale };
    const said = { ...APPLICATION, author, resume: null, coverLetter };
    expect(applicationDocument(said).language).toBe(language);
  });
});

const period = { startDate: null, endDate: null, isCurrent: false };

const RESUME: ResumeToExport = {
  author: AUTHOR,
  resume: {
    id: '5f0f7a7e-4f60-4d3e-8d5e-0a3f4e1c2b3d',
    title: 'Main',
    type: 'master',
    formats: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    sections: {
      header: {
        fullName: 'A. Lovelace',
        headline: null,
        email: null,
        phone: null,
        location: null,
        links: ['https://notes.example.com'],
      },
      summary: null,
      experience: [
        {
          ...period,
          title: 'Analyst',
          company: 'Babbage',
          location: 'London',
          isCurrent: true,
          startDate: '1842-10-02',
          endDate: '1843',
          description: 'Did this:\n* sums\n* notes\nAnd that.',
          accomplishments: ['Published'],
        },
      ],
      education: [
        {
          ...period,
          institution: 'London',
          degree: 'BSc',
          fieldOfStudy: null,
          grade: 'First',
          isCurrent: true,
          description: 'With honours.',
        },
      ],
      skills: [],
    },
  },
};

describe('a résumé', () => {
  it('says what it says of its author, and else what the profile says', () => {
    expect(renderText(resumeDocument(RESUME))).toBe(`A. Lovelace
Analyst
London, UK | +44 20 1234 | ada@example.com
https://notes.example.com

Experience

Analyst
Babbage | London
2 October 1842 – Present

Did this:
- sums
- notes

And that.
- Published

Education

London
BSc
Present
Grade: First
- With honours.
`);
  });
});
