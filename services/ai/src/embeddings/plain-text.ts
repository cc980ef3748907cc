import { readableText } from '../analysis/readable-text.ts';

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const ACCENTED = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/i;

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
};

/**
 * A text as its author may have sent it, twice escaped included, and what a person reads of it at
 * the same offsets. Both are well-formed Unicode.
 */
export function readable(raw: string): { source: string; shown: string } {
  const source = raw.toWellFormed().replaceAll(ENTITY, decode);
  return { source, shown: readableText(source) };
}

/** What a person reads of a short text, on one line. */
export const plainLine = (raw: string): string => collapse(readable(raw).shown);

export const collapse = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  const [, letter, accent] = ACCENTED.exec(name ?? '') ?? [];
  if (letter !== undefined && accent !== undefined) {
    return `${letter}${ACCENTS[accent.toLowerCase()] ?? ''}`.normalize('NFC');
  }
  return NAMED[name ?? ''] ?? NAMED[(name ?? '').toLowerCase()] ?? entity;
}

function character(codePoint: number): string {
  const isCharacter = codePoint > 0 && codePoint <= 0x10ffff;
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return isCharacter && !isSurrogate ? String.fromCodePoint(codePoint) : ' ';
}
