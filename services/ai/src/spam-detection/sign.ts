import type { PostingForSpam } from '@jobmatch/shared/contracts/spam';
import type { FoldedText } from './folded-text.ts';

/** A field of a posting, ready to be looked through. */
export interface FoldedField extends FoldedText {
  field: keyof PostingForSpam;
}

/** A posting as signs look at it. */
export interface ReadPosting {
  posting: PostingForSpam;
  fields: readonly FoldedField[];
  /** All fields, for what is said anywhere. */
  everything: string;
  /** The current year, which bounds how long a technology can have been used. */
  year: number;
}

export interface Evidence {
  field: keyof PostingForSpam;
  quote: string;
}

/**
 * One thing that speaks for a category. `weight` is how sure it makes by itself, 0 to 1; together
 * the signs of a category make 1 − Π(1 − weight).
 */
export interface Sign {
  weight: number;
  reason: string;
  /** The first place that shows it. */
  find: (read: ReadPosting) => Evidence | null;
}

/** What turns words around where it stands before them in a sentence: a warning, or somebody's trade. */
const TURNED =
  /(?:\b(?:never|not|don't|doesn't|won't|isn't|cannot|can't|rather than|instead of|beware|avoid|against|combat|prevent\w*|detect\w*|investigat\w*|advise\w*|review)\b[^.!?\n]{0,140}|\bno )$/;
const BEFORE_MAX = 160;

/**
 * A sign that is a phrase in folded text. `unless` is looked for in the phrase's own sentence.
 */
export const phrase = (weight: number, pattern: RegExp, reason: string, unless?: RegExp): Sign => ({
  weight,
  reason,
  find({ fields }) {
    const every = new RegExp(pattern.source, 'g');
    for (const { field, text, quote } of fields) {
      for (const match of text.matchAll(every)) {
        const { index } = match;
        const end = index + match[0].length;
        if (TURNED.test(text.slice(Math.max(0, index - BEFORE_MAX), index))) continue;
        if (unless?.test(sentenceAround(text, index, end)) === true) continue;
        return { field, quote: quote(index, end) };
      }
    }
    return null;
  },
});

const SENTENCE_MAX = 400;

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE_MAX), start);
  const after = text.slice(end, end + SENTENCE_MAX);
  return `${before.split(/[.!?\n](?:\s|$)/).at(-1) ?? ''}${text.slice(start, end)}${after.split(/[.!?\n](?:\s|$)/)[0] ?? ''}`;
}
