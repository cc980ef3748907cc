import type { PostingForEmbedding } from '@jobmatch/shared/contracts/embeddings';
import { describe, expect, it } from 'vitest';
import { examplePosting } from '../analysis/example-inputs.ts';
import { postingText } from './posting-text.ts';
import { TEXT_TOKENS_MAX, tokensOf } from './text-budget.ts';

const textOf = (changes: Partial<PostingForEmbedding> = {}): string =>
  postingText({ ...examplePosting(), postedAt: null, ...changes });

const filler = (count: number): string =>
  Array.from({ length: count }, (_, i) => `We have grown ${i} times and like to tell of it. `).join(
    '',
  );

describe('the text of a posting', () => {
  it('is its title, company, place, industry and skills, then what it says', () => {
    expect(textOf().split('\n')).toEqual([
      'Senior Software Engineer',
      'Example Systems',
      'Austin, TX',
      'Software',
      'React, TypeScript, PostgreSQL, Kubernetes, GraphQL',
      'We are an inclusive team.',
      '5+ years of experience required.',
    ]);
  });

  it('keeps what the job takes, however far down, before pay and praise', () => {
    const text = textOf({
      description: [
        filler(60),
        '## What we offer',
        `Dental insurance for everyone. ${filler(40)}`,
        '## Requirements',
        '- Five winters on a snow groomer',
        '- A licence for heavy vehicles',
        '## How to apply',
        'Fax us a drawing of a groomer.',
        'We are an equal opportunity employer and hire without regard to race.',
      ].join('\n'),
    });
    expect(text).toContain('Five winters on a snow groomer');
    expect(text).toContain('A licence for heavy vehicles');
    expect(text).not.toMatch(/Fax us|equal opportunity/);
    expect(tokensOf(text)).toBeGreaterThan(TEXT_TOKENS_MAX * 0.9);
  });

  it('leaves out what every employer writes, even where there is room', () => {
    const description = 'You lead the kiln team. Send us your resume. Apply now!';
    expect(textOf({ description })).toMatch(/You lead the kiln team\.$/);
  });

  it('takes what there is where nothing tells anything', () => {
    expect(textOf({ description: 'Apply now!' })).toMatch(/Apply now!$/);
  });

  it('reads HTML, also escaped, and nothing that is hidden in it', () => {
    const description =
      '<h2>About us</h2><p>We bake.</p><h2>Your tasks</h2><ul><li>Knead caf&eacute; dough &amp; more</li></ul><p hidden>secret</p><script>evil()</script>';
    const escaped = description.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const text = textOf({ title: 'R&amp;D <b>Baker</b>', description });
    expect(text).toMatch(/^R& +D Baker|^R&D Baker/);
    expect(text).toContain('Knead café dough & more');
    expect(text).not.toMatch(/secret|evil|[<>]/);
    expect(textOf({ description: escaped })).toContain('Knead');
    expect(textOf({ description: escaped })).not.toMatch(/[<>]/);
  });

  it('keeps its language and its case', () => {
    const description =
      '## Anforderungen\nSichere Kenntnisse in Ü-Technik. ОПЫТ работы с 1С. 日本語が話せる方。';
    const text = textOf({ title: 'Größenprüfer (m/w/d)', description });
    for (const kept of ['Größenprüfer (m/w/d)', 'Ü-Technik', 'ОПЫТ', '日本語が話せる方。']) {
      expect(text).toContain(kept);
    }
  });

  it('gives addresses of people and pages to nobody', () => {
    const description = 'You weld. Write to jane@example.com or see https://example.com/jobs.';
    expect(textOf({ description })).not.toMatch(/jane|https/);
  });

  it('is never empty', () => {
    expect(textOf({ title: '\u200b', company: ' ', location: null, industry: null })).not.toBe('');
    const nothing = {
      description: null,
      requirements: null,
      requiredSkills: [],
      preferredSkills: [],
    };
    expect(textOf({ title: '<b></b>', company: '', ...nothing })).not.toBe('');
  });

  it.each([
    ['words', 'mechanic '],
    ['one endless word', 'a'],
    ['Chinese without stops', '工程师负责开发'],
    ['Thai', 'วิศวกรซอฟต์แวร์'],
    ['Arabic', 'مهندس برمجيات '],
    ['Devanagari', 'सॉफ्टवेयर इंजीनियर '],
    ['Hangul', '소프트웨어 엔지니어 '],
    ['flags', '🇦🇶👩‍🚀'],
    ['accents upon accents', 'e\u0301\u0323\u0302'],
    ['lone surrogates', 'job\ud800 '],
    ['full stops', '. '],
    ['open tags', '<p '],
    ['digits', '0123456789 '],
  ])('of 100,000 characters of %s fits the model', (_, piece) => {
    const description = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    const skills = Array.from({ length: 100 }, (__, i) => `${description.slice(0, 90)}${i}`);
    const begun = performance.now();
    const text = textOf({ description, requirements: description, requiredSkills: skills });
    expect(tokensOf(text)).toBeLessThanOrEqual(TEXT_TOKENS_MAX);
    expect(text.isWellFormed()).toBe(true);
    expect(performance.now() - begun).toBeLessThan(2_500);
  });

  it('fits, is the same twice and says nothing new, whatever the posting says', () => {
    const pieces = [
      'the role',
      'and',
      'Ärzte',
      '\n',
      '## ',
      '**',
      ': ',
      '. ',
      '<li>',
      '&amp;',
      '学',
      'ж',
      '\ud83d',
      '7',
      'requirements',
      'benefits',
    ];
    let seed = 11;
    const next = (max: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % max;
    };
    const noise = (length: number): string =>
      Array.from({ length: next(length) }, () => `${pieces[next(pieces.length)]} `).join('');
    for (let run = 0; run < 200; run += 1) {
      const posting = {
        title: noise(60),
        company: noise(60),
        description: noise(1_500),
        requirements: noise(400),
        requiredSkills: [noise(20), noise(20), noise(200)],
      };
      const text = textOf(posting);
      expect(tokensOf(text)).toBeLessThanOrEqual(TEXT_TOKENS_MAX);
      expect(textOf(posting)).toBe(text);
      expect(text.isWellFormed()).toBe(true);
      expect(text.split('\n').every((line) => line.trim() === line)).toBe(true);
    }
  });
});
