import { describe, expect, it } from 'vitest';
import { examplePosting } from '../analysis/example-inputs.ts';
import type { Draft } from './draft.ts';
import { exampleMaterial } from './example-material.ts';
import { finishVariant } from './finish-variant.ts';
import { BULLET, LETTER, SUMMARY, fits } from './limits.ts';
import { writeDraft } from './rules-writer/write-draft.ts';
import { VARIANT_KINDS } from './variant-kinds.ts';

const material = exampleMaterial();
const fallback = writeDraft(material, 'impact');

const finish = (said: Partial<Draft>) =>
  finishVariant(material, {
    kind: 'impact',
    draft: { summary: '', bullets: [[], []], skills: [], letter: [], ...said },
    fallback,
  });

describe('a finished variant', () => {
  it('takes employers, titles, dates and schools from the profile as they are', () => {
    const { resume } = finish({});
    expect(resume.experience).toMatchObject([
      {
        company: 'Lakeside Freight Inc',
        title: 'Operations Analyst',
        startDate: '2022-03',
        endDate: null,
      },
      { company: 'Brightwater Stores', title: 'Stock Clerk', endDate: '2022-02' },
    ]);
    expect(resume.education).toEqual(material.candidate.education);
  });

  it('of which the gate left nothing is the rules’ own', () => {
    const { resume, coverLetter } = finish({});
    expect(resume.experience.map(({ bullets }) => bullets)).toEqual(fallback.bullets);
    expect(resume.skills).toEqual(fallback.skills);
    expect(coverLetter).toContain(fallback.letter[1]);
  });

  it('keeps its limits whatever was written', () => {
    const long = 'We plan the routes of every truck. '.repeat(60);
    for (const text of ['', 'Short.', long]) {
      const { resume, coverLetter } = finish({
        summary: text,
        bullets: [[text, 'x'], []],
        letter: text === '' ? [] : [text, text, text],
      });
      expect(fits(resume.summary, SUMMARY), resume.summary).toBe(true);
      expect(fits(coverLetter, LETTER), coverLetter).toBe(true);
      for (const bullet of resume.experience.flatMap(({ bullets }) => bullets)) {
        expect(fits(bullet, BULLET), bullet).toBe(true);
      }
      expect(coverLetter.split('Harbour Works').length).toBeGreaterThan(2);
    }
  });

  it('says the title in its first paragraph and the company twice, however long both are', () => {
    const title = `${'Deputy '.repeat(40)}Planner`;
    const company = `${'North '.repeat(30)}Works Inc.`;
    const posting = examplePosting({ title, company });
    const long = exampleMaterial({ posting });
    for (const kind of VARIANT_KINDS) {
      const draft = writeDraft(long, kind);
      const { coverLetter } = finishVariant(long, { kind, draft, fallback: draft });
      expect(coverLetter.split('\n\n')[1]).toContain(title);
      expect(coverLetter.split(company)).toHaveLength(3);
      expect(fits(coverLetter, LETTER), String(coverLetter.length)).toBe(true);
      expect(coverLetter).not.toContain('..');
    }
  });

  it('tells which of the posting’s skills it names', () => {
    expect(finish({ skills: ['SQL'] }).atsCoverage).toEqual({
      required: { covered: ['Python'], supported: [], missing: ['Tableau'] },
      preferred: { covered: ['SQL'], supported: [], missing: [] },
      share: 0.67,
    });
    const { atsCoverage } = finish({ skills: ['Excel'], bullets: [['Counted articles'], []] });
    expect(atsCoverage.preferred.supported).toEqual(['SQL']);
  });
});
