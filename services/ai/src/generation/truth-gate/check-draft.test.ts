import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { exampleMaterial } from '../example-material.ts';
import { writeDraft } from '../rules-writer/write-draft.ts';
import { VARIANT_KINDS } from '../variant-kinds.ts';
import { checkDraft } from './check-draft.ts';

const material = exampleMaterial();

const draft = (said: Partial<Draft>): Draft => ({
  summary: '',
  bullets: [[], []],
  skills: [],
  letter: [],
  ...said,
});

const inLetter = (text: string) => checkDraft(draft({ letter: [text] }), material);
const kinds = (text: string) => [...new Set(inLetter(text).removed.map(({ kind }) => kind))];

describe('what the profile says', () => {
  it.each([
    'At Lakeside Freight Inc, I cut fuel spending by 18 percent.',
    'I saved 1.2 million dollars a year in carrier contracts.',
    'My renegotiated contracts saved over $1 million a year.',
    'I have worked at Lakeside Freight since 2022.',
    'At Brightwater Stores I counted nine thousand articles a month.',
    'As a Stock Clerk at Brightwater Stores, I learned the trade.',
    'I work with Python and SQL every day.',
    'I hold a Bachelor of Science in Logistics from the University of Leeds.',
    'My certifications include Lean Fundamentals.',
    'I bring eight years of experience.',
    'I am applying for the position of Supply Chain Planner at Harbour Works.',
    'Two employers have trusted me so far.',
    'Three things matter to me at work.',
  ])('stays: %s', (text) => {
    expect(inLetter(text)).toMatchObject({ draft: { letter: [text] }, removed: [] });
  });

  it('stays in what rules write, all of it', () => {
    for (const kind of VARIANT_KINDS) {
      const written = writeDraft(material, kind);
      expect(checkDraft(written, material)).toMatchObject({ draft: written, removed: [] });
    }
  });
});

describe('what the profile does not say', () => {
  it.each([
    ['number', 'I cut fuel spending by 28%.'],
    ['number', 'I cut fuel spending by almost half.'],
    ['number', 'I led a team of twelve planners.'],
    ['number', 'I saved $12M a year in carrier contracts.'],
    ['number', 'I bring fifteen years of experience.'],
    ['date', 'I have planned routes since 2011.'],
    ['date', 'I joined Brightwater Stores in 2022 of all years, and Lakeside Freight in 2018.'],
    ['employer', 'At Contoso, I planned the night routes.'],
    ['employer', 'Contoso hired me to plan its night routes.'],
    ['employer', 'During my time at Harbour Works I planned the night routes.'],
    ['employer', 'I planned routes for a Fortune 500 retailer.'],
    ['title', 'As Director of Logistics, I planned the routes.'],
    ['title', 'I was promoted to senior operations analyst.'],
    ['title', 'As Operations Analyst at Brightwater Stores, I counted articles.'],
    ['certificate', 'I hold the APICS certification.'],
    ['certificate', 'I am a certified public accountant.'],
    ['certificate', 'I hold a Master of Science in Logistics.'],
    ['skill', 'I build dashboards in Tableau.'],
    ['skill', 'I am fluent in Dutch.'],
    ['skill', 'I am proficient in basket weaving.'],
  ])('goes, as a %s: %s', (kind, text) => {
    const { draft: kept, removed } = inLetter(text);
    expect(kept.letter).toEqual([]);
    expect(removed).toContainEqual({ kind, text, where: 'coverLetter' });
  });

  it('goes alone: the sentences beside it stay', () => {
    const truth = 'I cut fuel spending by 18%.';
    expect(inLetter(`${truth} I led 900 people. ${truth}`).draft.letter).toEqual([
      `${truth} ${truth}`,
    ]);
  });

  it('is not made true by another job', () => {
    const bullet = 'Cut fuel spending by 18% with a new routing model in Python';
    const { draft: kept, removed } = checkDraft(draft({ bullets: [[bullet], [bullet]] }), material);
    expect(kept.bullets).toEqual([[bullet], []]);
    expect(removed).toEqual([{ kind: 'number', text: bullet, where: 'experience[1].bullets' }]);
  });

  it('is not made true by the same number of something else', () => {
    expect(kinds('I hired 18% more drivers.')).toEqual(['number']);
  });

  it('is not listed as a skill', () => {
    const { draft: kept, removed } = checkDraft(
      draft({ skills: ['python', 'Tableau', 'Basket weaving', 'Routing'] }),
      material,
    );
    expect(kept.skills).toEqual(['python', 'Routing']);
    expect(removed.map(({ text }) => text)).toEqual(['Tableau', 'Basket weaving']);
  });

  it('about the posting is no business of a summary', () => {
    const summary = 'Planner at Harbour Works with a record of results.';
    expect(checkDraft(draft({ summary }), material).draft.summary).toBe('');
  });
});
