import { canonicalText, wordsOf } from '../job-duplicates/canonical-text.ts';

/** Words of a title that say how high, how much or for whom, and not what the work is. */
const NOT_THE_WORK = new Set(
  [
    'senior sr junior jr lead principal staff mid level entry intern internship trainee graduate',
    'i ii iii iv v 1 2 3 4 5 remote hybrid onsite full part time temporary contract',
    'm f w d x a an and the of for in at to de und der die',
  ].flatMap((line) => line.split(' ')),
);
/** Titles of more words than that name no family. */
const WORDS_MAX = 8;

/**
 * The words of a title that say what the work is, folded: postings with the same ones are of one
 * family. All its words where none is left.
 */
export const familyOf = (title: string): Set<string> => new Set(withoutLevel(wordsOf(title)));

/**
 * FTS5 queries for titles of the same family, the stricter one first: all its words, any of them. None
 * for a title without a word.
 */
export function familyMatches(title: string): string[] {
  const words = canonicalText(title).split(' ').filter(isWord);
  const phrases = [...new Set(withoutLevel(words))].slice(0, WORDS_MAX).map((word) => `"${word}"`);
  if (phrases.length === 0) return [];
  const matches = [`title : (${phrases.join(' AND ')})`];
  if (phrases.length > 1) matches.push(`title : (${phrases.join(' OR ')})`);
  return matches;
}

function withoutLevel(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !NOT_THE_WORK.has(word));
  return telling.length > 0 ? telling : words;
}

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
