/** A word of a text, as the full-text index would see it. */
interface Word {
  /** Without case and accents. */
  key: string;
  start: number;
  end: number;
}

/** What of a text a phrase of a query matches. */
export interface Match {
  start: number;
  end: number;
  /** Which of the phrases; the same one matches more than once. */
  phrase: string;
}

/** Words that stand next to one another in what was typed without a space: `node.js` is two. */
export type Phrase = readonly string[];

/** `+` and `#` are part of a word, as they are in the full-text index. */
const WORD = /[\p{L}\p{N}\p{Co}\p{M}+#]+/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const key = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return key === '' ? [] : [{ key, start: index, end: index + word.length }];
  });

/** The phrases of a query, parted by its spaces. */
export const phrasesOf = (query: string): Phrase[] =>
  query
    .split(/\s+/)
    .map((typed) => wordsOf(typed).map(({ key }) => key))
    .filter((phrase) => phrase.length > 0);

/** Every place in a text where a phrase is, from left to right and apart; the longest where several are. */
export function matchesIn(text: string, phrases: readonly Phrase[]): Match[] {
  const byFirst = Map.groupBy(phrases, ([first = '']) => first);
  if (byFirst.size === 0) return [];
  const words = wordsOf(text);
  const matches: Match[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const here = (byFirst.get(words[at]?.key ?? '') ?? []).filter((phrase) =>
      phrase.every((key, i) => words[at + i]?.key === key),
    );
    const longest = here.toSorted((a, b) => b.length - a.length)[0];
    const first = words[at];
    const last = words[at + (longest?.length ?? 0) - 1];
    if (longest === undefined || first === undefined || last === undefined) continue;
    matches.push({ start: first.start, end: last.end, phrase: longest.join(' ') });
    at += longest.length - 1;
  }
  return matches;
}
