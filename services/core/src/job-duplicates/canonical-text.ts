/** What stays of a text beside spaces; plus and hash tell C++ from C#. */
const DROPPED = /[^\p{L}\p{M}\p{N}+#]+/gu;
/** Characters nobody sees, within a word: soft hyphens, joiners, direction marks. */
const INVISIBLE = /\p{Cf}/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/**
 * A text without what people write differently without meaning anything by it: NFKC, case folded,
 * punctuation and runs of spaces as one space. Accents and every script stay as they are. A text of
 * nothing but punctuation is kept, or all such texts would be one.
 */
export function canonicalText(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    // Full case folding where it differs from lower case.
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .normalize('NFKC');
  const words = folded.replaceAll(INVISIBLE, '').replaceAll(DROPPED, ' ').trim();
  return words === '' ? folded.trim() : words;
}

/**
 * The words of a text, in order. A word of a script without spaces comes as its pairs of neighbouring
 * characters, which overlap where two texts share a word.
 */
export function wordsOf(text: string): string[] {
  return canonicalText(text)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : word));
}

/** The pairs of neighbouring characters of a word; a single character stands for itself. */
export function pairsOf(word: string): string[] {
  const characters = Array.from(word);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}
