import { SPAM_CATEGORIES } from '@jobmatch/shared/contracts/spam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectSpam } from './detect-spam.ts';
import { LABELLED_SET } from './labelled/labelled-set.ts';
import { type LabelledPosting, filledIn } from './labelled/labelled-posting.ts';

const YEAR = 2026;
const detect = (description: string, more: Partial<LabelledPosting> = {}) =>
  detectSpam(filledIn({ title: 'Clerk', company: 'Acme', description, ...more }), YEAR);

describe('evidence', () => {
  it('is in the field that it names, word for word', () => {
    for (const { posting } of LABELLED_SET) {
      const filled = filledIn(posting);
      for (const { field, quote, category } of detectSpam(filled, YEAR).flags) {
        expect(SPAM_CATEGORIES).toContain(category);
        if (field === 'salaryMax') continue;
        const written = field in filled ? JSON.stringify(filled[field as keyof typeof filled]) : '';
        expect(written).toContain(JSON.stringify(quote).slice(1, -1));
      }
    }
  });

  it('is found in requirements and benefits too', () => {
    expect(detect('', { requirements: 'Commission-only.' }).flags[0]?.field).toBe('requirements');
    expect(detect('', { benefits: ['Laptop', 'Commission-only'] }).flags[0]?.field).toBe(
      'benefits',
    );
  });
});

describe('words that are turned around', () => {
  it.each([
    ['This role is commission only.', 'This role is not commission only.'],
    ['Send your bank account number.', 'We will never ask you to send your bank account number.'],
    ['Buy gift cards with it.', 'Do not believe anyone who asks you to buy gift cards.'],
    ['The position is unpaid.', 'Volunteers wanted: the position is unpaid.'],
    [
      'Send your passport and bank statement.',
      'After an offer, send your passport and bank statement to our office.',
    ],
  ])('%s – but not: %s', (spam, honest) => {
    expect(detect(spam).score).toBeGreaterThanOrEqual(50);
    expect(detect(honest)).toEqual({ score: 0, categories: [], flags: [] });
  });
});

it.each([
  'Pay is com\u200Bmission\u00A0on\u00ADly, and you build your dоwnline.',
  'Pay is ｃｏｍｍｉｓｓｉｏｎ ｏｎｌｙ, and you build your 𝐝𝐨𝐰𝐧𝐥𝐢𝐧𝐞.',
  'Pay is <i>commis</i>sion only, and you build your d.o.w.n.l.i.n.e.',
])('tricks with characters hide nothing: %s', (description) => {
  const plain = detect('Pay is commission only, and you build your downline.');
  const { score, categories } = detect(description);
  expect([score, categories]).toEqual([plain.score, plain.categories]);
  expect(score).toBeGreaterThanOrEqual(80);
});

it('the year decides how long a technology can have been used', () => {
  const asked = '10 years of experience with SwiftUI.';
  expect(
    detectSpam(filledIn({ title: 'Dev', company: 'A', description: asked }), 2026).score,
  ).toBeGreaterThan(50);
  expect(detectSpam(filledIn({ title: 'Dev', company: 'A', description: asked }), 2030).score).toBe(
    0,
  );
});

it('any text gives a finding between 0 and 100, the same again', () => {
  const words = LABELLED_SET.flatMap(({ posting }) => posting.description.split(/(?<= )/));
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 });
  fc.assert(
    fc.property(text, (parts) => {
      const found = detect(parts.join(''));
      expect(found.score).toBeGreaterThanOrEqual(0);
      expect(found.score).toBeLessThanOrEqual(100);
      expect(detect(parts.join(''))).toEqual(found);
    }),
    { numRuns: 200 },
  );
});

it.each([
  'send ',
  'earn 1 ',
  'no ',
  'a.',
  'your ',
  '5 years of ',
  'keep the ',
  'we receive parcels ',
  '1,',
  '!',
  'interview ',
  '2020-01-',
  'login-',
])('a hundred thousand characters of %j are judged in bounded time', (piece) => {
  const begun = performance.now();
  detect(piece.repeat(100_000 / piece.length));
  expect(performance.now() - begun).toBeLessThan(4_000);
});
