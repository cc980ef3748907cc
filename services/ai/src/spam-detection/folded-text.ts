import { LOOK_ALIKES } from './look-alikes.ts';

/** A text as a reader sees it, in one spelling, with the way back to what was written. */
export interface FoldedText {
  /** Lower case, one kind of space, no accents; a line break ends a block. */
  text: string;
  /** What was written for `text.slice(start, end)`. */
  quote: (start: number, end: number) => string;
}

const PLAIN = /^[!-~]$/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const MARK = /\p{M}/gu;
const TAG = /<\/?([a-z][a-z0-9]*|!)[^<>]{0,500}>/iy;
/** Tags that may stand within a word. */
const INLINE = new Set('a b i u s em strong span font mark small sub sup wbr'.split(' '));
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|nbsp|lt|gt|quot|apos|shy|zwj|zwnj));/iy;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
/** A word written with one and the same mark between its letters, four of them at least. */
const SPACED_WORD = /(?<![\p{L}\p{N}])\p{L}([ .\-_*])(?:\p{L}\1){2,}\p{L}(?![\p{L}\p{N}])/gu;
const QUOTE_MAX = 200;

/**
 * Folds a text so that spelling tricks do not hide words from rules: invisible characters, letters of
 * other scripts and widths, accents, tags and entities within words, and letters set apart. Linear in
 * the length of the text.
 */
export function foldedText(raw: string): FoldedText {
  const { units, starts, ends } = joinSpacedWords(fold(raw));
  return {
    text: units.join(''),
    quote: (start, end) =>
      raw
        .slice(starts[start] ?? raw.length, ends[end - 1] ?? 0)
        .trim()
        .slice(0, QUOTE_MAX)
        .toWellFormed(),
  };
}

interface Units {
  units: string[];
  /** Where in the raw text what each unit was read from begins and ends. */
  starts: number[];
  ends: number[];
}

function fold(raw: string): Units {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (text: string, start: number, end: number): void => {
    for (const unit of unitsOf(text)) {
      const isSpace = unit === ' ' || unit === '\n';
      const before = units.at(-1);
      if (isSpace && (before === '\n' || before === undefined)) continue;
      if (unit === ' ' && before === ' ') continue;
      if (unit === '\n' && before === ' ') units[units.length - 1] = '\n';
      else {
        units.push(unit);
        starts.push(start);
        ends.push(end);
      }
    }
  };
  let at = 0;
  while (at < raw.length) {
    const special = raw[at] === '<' ? tagAt(raw, at) : raw[at] === '&' ? entityAt(raw, at) : null;
    const char = special?.text ?? String.fromCodePoint(raw.codePointAt(at) ?? 0);
    const end = at + (special?.length ?? char.length);
    put(char, at, end);
    at = end;
  }
  return { units, starts, ends };
}

interface Special {
  text: string;
  length: number;
}

function tagAt(raw: string, at: number): Special | null {
  TAG.lastIndex = at;
  const match = TAG.exec(raw);
  if (match === null) return null;
  const isInline = INLINE.has(match[1]?.toLowerCase() ?? '');
  return { text: isInline ? '' : '\n', length: match[0].length };
}

function entityAt(raw: string, at: number): Special | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(raw);
  if (match === null) return null;
  const [whole, decimal, hex, name] = match;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10_ffff;
  const text = name === undefined ? '' : (NAMED[name.toLowerCase()] ?? '');
  return { text: isCharacter ? String.fromCodePoint(code) : text, length: whole.length };
}

/** What a character is read as: none, one or more UTF-16 units. */
function unitsOf(text: string): string[] {
  if (PLAIN.test(text)) return [text.toLowerCase()];
  if (text === '' || INVISIBLE.test(text)) return [];
  if (/^[\r\n\u2028\u2029]$/.test(text)) return ['\n'];
  if (/^\s$/u.test(text)) return [' '];
  const plain = LOOK_ALIKES.get(text) ?? text.normalize('NFKD').replace(MARK, '');
  const latin = Array.from(plain, (char) => LOOK_ALIKES.get(char) ?? char).join('');
  return latin.toLowerCase().split('');
}

function joinSpacedWords(folded: Units): Units {
  const dropped = new Set<number>();
  for (const match of folded.units.join('').matchAll(SPACED_WORD)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at += 2) dropped.add(at);
  }
  if (dropped.size === 0) return folded;
  const isKept = (_: unknown, i: number): boolean => !dropped.has(i);
  return {
    units: folded.units.filter(isKept),
    starts: folded.starts.filter(isKept),
    ends: folded.ends.filter(isKept),
  };
}
