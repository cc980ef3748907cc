const MARKS = /\p{M}/gu;

/** A phrase as dictionaries here hold it: lower case, without accents, one space between words. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .replaceAll('\u2019', "'")
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
