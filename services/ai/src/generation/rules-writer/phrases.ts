/** “a, b and c”. */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Letters whose names begin with a vowel, as in “an MBA”. */
const SPELLED_WITH_VOWEL = /^[AEFHILMNORSX](?:[A-Z\d]|\b)/;
const SOUNDS_LIKE_CONSONANT = /^(?:uni(?!n|m)|use|usa|uk\b|eu|one\b|once\b|ubi|uti|ura)/i;
const SILENT_H = /^(?:hour|honou?r|honest|heir)/i;

/** “a” or “an”, as the word after it sounds. */
export function article(noun: string): string {
  const word = noun.trimStart();
  if (/^[A-Z][A-Z\d]/.test(word)) return SPELLED_WITH_VOWEL.test(word) ? 'an' : 'a';
  if (/^(?:8|11|18)/.test(word) || SILENT_H.test(word)) return 'an';
  return /^[aeiouáéíóúàèäöü]/i.test(word) && !SOUNDS_LIKE_CONSONANT.test(word) ? 'an' : 'a';
}

/** Ends a sentence, unless what it ends with does already, like “Acme Inc.”. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** With a small first letter, unless the word is written in capitals or is a name like `McKinsey`. */
export function lowerFirst(text: string): string {
  const [word = ''] = text.split(/[\s,]/);
  return /^\p{Lu}\p{Ll}*$/u.test(word) && word.length > 1
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** “March 2019” of 2019-03 or 2019-03-17, “2019” of 2019. */
export function dateText(date: string): string {
  const [year = '', month] = date.split('-');
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? ''} ${year}`.trim();
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** “six years”, “14 years”, “one year”. */
export function yearsText(years: number): string {
  return years === 1 ? 'one year' : `${WORDS[years] ?? String(years)} years`;
}
