import { type SQL, sql } from 'drizzle-orm';

/** How place names are written with accents, by the letter that people type instead. */
const ACCENTED: readonly (readonly [plain: string, accented: string])[] = [
  ['a', 'áàâäãåăąāÁÀÂÄÅ'],
  ['o', 'óòôöõøőōÓÖØ'],
  ['u', 'úùûüůűūÚÜ'],
  ['e', 'éèêëěęėēÉÈ'],
  ['i', 'íìîïıīİÍÎ'],
  ['c', 'çčćÇČĆ'],
  ['s', 'šśşșŠŚŞȘ'],
  ['n', 'ñńňÑ'],
  ['l', 'łĺľŁ'],
  ['z', 'žźżŽŹŻ'],
  ['g', 'ğģĞ'],
  ['r', 'řŘ'],
  ['t', 'ťţțȚ'],
  ['y', 'ýÿÝ'],
  ['d', 'ďđĐ'],
  ['k', 'ķĶ'],
  ['ss', 'ß'],
];

/** Each accented letter with the plain one, of those that `isWanted`. */
const replacements = (isWanted: (plain: string) => boolean) =>
  ACCENTED.filter(([plain]) => isWanted(plain)).flatMap(([plain, accented]) =>
    Array.from(accented, (letter) => [letter, plain] as const),
  );
const PLAIN = new Map(replacements(() => true));

const PUNCTUATION = [',', '/', '(', ')', '-', '.', ';', '|', '·', '–'];

/** D1 refuses deeper expressions than 100; the rest of the statement needs some of them. */
const REPLACEMENTS_MAX = 70;
/** Each takes a few kilobytes of the 100 that a statement of D1 may have. */
const WORDS_MAX = 10;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Conditions on `jobs.location`: it holds every word of `place`, whole words where the script parts
 * them. Case and the accents of Latin letters do not matter. SQLite folds the case of ASCII only, so
 * a word in another script is looked for as typed, in lower case, in upper case and capitalised.
 */
export function holdsPlace(place: string): SQL[] {
  const words = [...new Set(place.normalize('NFC').match(WORD) ?? [])].slice(0, WORDS_MAX);
  return words.map((word) => {
    const folded = fold(word);
    const tests = writings(folded).map((writing) => holdsWriting(writing, folded));
    return sql`(${sql.join(tests, sql` or `)})`;
  });
}

const fold = (word: string): string =>
  Array.from(word, (letter) => PLAIN.get(letter) ?? letter.toLowerCase()).join('');

/** ASCII is lower case on both sides by now. */
function writings(word: string): string[] {
  if (isAscii(word)) return [word];
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
  return [...new Set([word, word.toUpperCase(), capitalised])];
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

const lower = sql`lower(jobs.location)`;

/**
 * SQLite cannot take accents off, so those of the letters that `folded` has are replaced one by one,
 * in the locations that have any; the others are first looked through as they are.
 */
function holdsWriting(writing: string, folded: string): SQL {
  const accents = replacements((plain) => folded.includes(plain)).slice(0, REPLACEMENTS_MAX);
  const unaccented = accents.reduce(
    (text, [letter, plain]) => sql`replace(${text}, ${sql.raw(`'${letter}', '${plain}'`)})`,
    spaced(lower),
  );
  if (UNSPACED.test(writing)) return sql`instr(jobs.location, ${writing}) > 0`;
  const inAscii = isAscii(writing)
    ? sql`instr(${lower}, ${writing}) > 0 and ${isWordOf(writing, spaced(lower))}`
    : sql`0`;
  return sql`case when octet_length(jobs.location) = length(jobs.location)
    then ${inAscii} else ${isWordOf(writing, unaccented)} end`;
}

const spaced = (text: SQL): SQL =>
  PUNCTUATION.reduce((inner, mark) => sql`replace(${inner}, ${sql.raw(`'${mark}'`)}, ' ')`, text);

const isWordOf = (word: string, text: SQL): SQL =>
  sql`instr(' ' || ${text} || ' ', ${` ${word} `}) > 0`;
