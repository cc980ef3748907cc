import {
  type PostingForSpam,
  SPAM_CATEGORIES,
  type SpamFinding,
  type SpamFlag,
} from '@jobmatch/shared/contracts/spam';
import { foldedText } from './folded-text.ts';
import type { FoldedField, ReadPosting } from './sign.ts';
import { SIGNS } from './signs.ts';

/** A category that is less sure than this is chance, and counts for nothing. */
const CATEGORY_MIN = 0.3;

/**
 * Looks for signs of spam in a posting: the same text gives the same finding, whoever asks. `year` is
 * the current one. Signs of a category add up as independent ones do, and so do categories: the
 * score is 100 · (1 − Π(1 − strength)), rounded.
 */
export function detectSpam(posting: PostingForSpam, year: number): SpamFinding {
  const read = readPosting(posting, year);
  const categories = SPAM_CATEGORIES.map((category) => {
    const found = SIGNS[category].flatMap(({ weight, reason, find }) => {
      const evidence = find(read);
      return evidence === null ? [] : [{ weight, flag: { category, reason, ...evidence } }];
    });
    return {
      category,
      strength: together(found.map(({ weight }) => weight)),
      flags: found.map(({ flag }) => flag),
    };
  })
    .filter(({ strength }) => strength >= CATEGORY_MIN)
    .toSorted((a, b) => b.strength - a.strength);
  return {
    score: Math.round(100 * together(categories.map(({ strength }) => strength))),
    categories: categories.map(({ category }) => category),
    flags: withoutRepeats(categories.flatMap(({ flags }) => flags)),
  };
}

const together = (strengths: readonly number[]): number =>
  1 - strengths.reduce((left, strength) => left * (1 - strength), 1);

/** One reason may be seen in two ways at one place. */
const withoutRepeats = (flags: readonly SpamFlag[]): SpamFlag[] => [
  ...new Map(flags.map((flag) => [JSON.stringify(flag), flag])).values(),
];

function readPosting(posting: PostingForSpam, year: number): ReadPosting {
  const { title, company, description, requirements, benefits } = posting;
  const texts: [FoldedField['field'], string | null][] = [
    ['title', title],
    ['company', company],
    ['description', description],
    ['requirements', requirements],
    ['benefits', benefits.join('\n')],
  ];
  const fields = texts.flatMap(([field, text]) =>
    text === null || text === '' ? [] : [{ field, ...foldedText(text) }],
  );
  return { posting, fields, everything: fields.map(({ text }) => text).join('\n'), year };
}
