/**
 * The form in which names are compared: NFKC, case folded, runs of spaces as one. Punctuation and
 * accents stay, as they tell `.NET` from `net`. Upper case first, which folds what has no single
 * lower-case form (ß, ς).
 */
export const labelKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/\s+/gu, ' ')
    .trim();
