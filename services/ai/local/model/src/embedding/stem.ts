/** Endings that change a word's form more than its meaning; a longer one stands before its own ending. */
const ENDINGS = 'ations ation ments ment ings ing ions ion ers ors ist ies er or ed es s y e'.split(
  ' ',
);
const SHORTEST_STEM = 4;

/** A word without its endings: `nurses`, `nursing` → `nurs`; `engineers`, `engineering` → `engine`. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find(
    (end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM,
  );
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length));
}
