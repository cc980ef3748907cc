/** Words that carry nothing of what a sentence is about. */
const STOP_WORDS = new Set(
  'a about above across after again all also am an and any are as at be because been before being below between both but by can could did do does during each few for from further had has have having he her here hers him his how i if in into is it its itself just me more most my no nor not of off on once only or other our out over own per same she should so some such than that the their them then there these they this those through to too under until up us very was we were what when where which while who whom why will with within without would you your'.split(
    ' ',
  ),
);

/** Letters from which on two long words count as one: `optimized` and `optimization`. */
const STEM_LETTERS = 5;

export const wordsIn = (text: string): string[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu), ([word]) => word);

/** What a word has in common with its other forms. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  if (lower.length > STEM_LETTERS) return lower.slice(0, STEM_LETTERS);
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss')
    ? lower.slice(0, -1)
    : lower;
}

/** Stems of the words that a text is about; numbers are none of them. */
export const contentStems = (text: string): Set<string> =>
  new Set(
    wordsIn(text)
      .filter((word) => !STOP_WORDS.has(word.toLowerCase()) && !/^\d/.test(word) && word.length > 1)
      .map(stemOf),
  );

/** What follows the last small word or verb of a phrase: “General Manager” of “my time as General Manager”. */
export function afterSmallWords(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  const last = words.findLastIndex(
    (word) => STOP_WORDS.has(word.toLowerCase()) || /^\p{Ll}{2,}(?:ed|ly)$/u.test(word),
  );
  return words.slice(last + 1).join(' ');
}

/** Whether a text has a phrase in it as whole words, in any capitals. */
export function names(text: string, phrase: string): boolean {
  const wanted = wordsIn(phrase.toLowerCase()).join(' ');
  return wanted !== '' && ` ${wordsIn(text.toLowerCase()).join(' ')} `.includes(` ${wanted} `);
}
