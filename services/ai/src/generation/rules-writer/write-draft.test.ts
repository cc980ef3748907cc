import { describe, expect, it } from 'vitest';
import { exampleJob, examplePosting } from '../../analysis/example-inputs.ts';
import { exampleMaterial, writingCandidate } from '../example-material.ts';
import { BULLET, fits } from '../limits.ts';
import { article, listOf } from './phrases.ts';
import { shortened } from './shorten.ts';
import { inFirstPerson, statementsOf } from './statements.ts';
import { writeDraft } from './write-draft.ts';

const material = exampleMaterial();

describe('a document made by rules', () => {
  it('tells what was measured first, in the first person and once', () => {
    const letter = writeDraft(material, 'impact').letter.join('\n');
    expect(letter).toContain('At Lakeside Freight Inc, I cut fuel spending by 18%');
    expect(letter.match(/18%/g)).toHaveLength(1);
    expect(letter).not.toMatch(/\bI (?:I|lakeside)\b|is a carrier/);
  });

  it('names the skills that both sides have, and none that only the posting has', () => {
    for (const kind of ['impact', 'keyword', 'concise'] as const) {
      const text = JSON.stringify(writeDraft(material, kind));
      expect(text).toContain('Python');
      expect(text).not.toContain('Tableau');
    }
    expect(writeDraft(material, 'keyword').skills[0]).toBe('Python');
  });

  it('differs from variant to variant and not from run to run', () => {
    const letters = (['impact', 'keyword', 'concise'] as const).map((kind) =>
      writeDraft(material, kind).letter.join('\n'),
    );
    expect(new Set(letters).size).toBe(3);
    expect(writeDraft(exampleMaterial(), 'impact')).toEqual(writeDraft(material, 'impact'));
  });

  it('puts what is too short for an entry beside another', () => {
    const [first = []] = writeDraft(material, 'impact').bullets;
    expect(first.join('\n')).toContain('; won the Safety Prize');
    for (const bullet of first) expect(fits(bullet, BULLET), bullet).toBe(true);
  });

  it('does not count years in another craft', () => {
    const { summary } = writeDraft(material, 'impact');
    expect(summary).toContain('Operations Analyst with four years of experience');
  });

  it('says of a candidate without any text only what is known', () => {
    const job = exampleJob({ company: 'Co', title: 'Artist', startDate: '2024', isCurrent: true });
    const candidate = writingCandidate({
      currentTitle: null,
      professionalSummary: null,
      workExperience: [job],
      education: [],
      skills: [],
      certifications: [],
    });
    const { bullets, letter } = writeDraft(
      exampleMaterial({
        candidate,
        posting: examplePosting({ title: 'Painter', company: 'Atelier' }),
      }),
      'impact',
    );
    expect(bullets).toEqual([[]]);
    expect(letter[0]).toContain('I am an Artist at Co');
  });
});

describe('a statement', () => {
  const told = (text: string, isCurrent = false) => {
    const [statement] = statementsOf({ company: 'Co', description: null, accomplishments: [text] });
    return statement === undefined ? null : inFirstPerson(statement, isCurrent);
  };

  it.each([
    ['Reduced waste by 9%.', 'I reduced waste by 9%'],
    ['Successfully won the prize', 'I successfully won the prize'],
    ['Build an algorithm', 'I built an algorithm'],
    ['Tidy the archive', null],
    ['Carry boxes', null],
    ['I led the team', 'I led the team'],
    ['Experienced in sales', null],
    ['Co builds engines', null],
    ['He led the team', null],
  ])('%j is told as %j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('of a job that goes on stays in the present', () => {
    expect(told('Lead the night shift', true)).toBe('I lead the night shift');
  });
});

describe('words', () => {
  it.each([
    ['engineer', 'an'],
    ['user researcher', 'a'],
    ['MBA', 'an'],
    ['UX designer', 'a'],
    ['HR manager', 'an'],
    ['honest clerk', 'an'],
    ['European buyer', 'a'],
    ['unit manager', 'a'],
    ['underwriter', 'an'],
    ['11-hour shift', 'an'],
  ])('have an article: %s', (noun, expected) => {
    expect(article(noun)).toBe(expected);
  });

  it('make a list', () => {
    expect(['a', 'b', 'c'].map((_, count) => listOf(['a', 'b', 'c'].slice(0, count + 1)))).toEqual([
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('that are too many end where a clause does', () => {
    const text = 'Ran the kitchen of a large hotel, which fed six hundred guests a day, with';
    expect(shortened(text, { min: 10, max: 60 })).toBe('Ran the kitchen of a large hotel');
    expect(shortened('word '.repeat(40), { min: 50, max: 150 })).toBeNull();
  });
});
