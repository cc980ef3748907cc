import type { TextLine } from '../document.ts';
import { foundIn } from '../found.ts';
import type { Found } from '../found.ts';
import { headingKind } from '../sections/headings.ts';
import { fold } from '../sections/fold.ts';
import { isPlace } from './places.ts';
import { titleScore } from './title-score.ts';

export interface FoundName {
  first: Found;
  last: Found;
}

const LABEL = /^(?:name|nom|nombre|nome|vor- und nachname|name und vorname)\s*:\s*/i;
const HONORIFIC =
  /^(?:(?:dr|prof|mr|mrs|ms|miss|herr|frau|dipl|ing|phil|med|m|mme|mlle|sr|sra|dott|dott\.ssa|ir)\.?(?:-\p{L}+\.?)?\s+)+/iu;
const SUFFIX = /,?\s+(?:ph\.?d\.?|m\.?d\.?|mba|msc|bsc|cpa|pmp|jr\.?|sr\.?|ii|iii|iv|esq\.?)\.?$/i;
const DOCUMENT_WORDS =
  /^(?:curriculum vitae|curriculum|cv|resume|lebenslauf|hoja de vida|curriculo|vita|bewerbung|application)$/;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}'\u2019.-]*|d['\u2019]\p{Lu}[\p{L}-]*|van|von|der|den|de|da|do|dos|das|del|della|di|la|le|el|bin|ibn|al|zu|zur|ten|ter|y|e)$/u;
const PARTICLE =
  /^(?:van|von|der|den|de|da|do|dos|das|del|della|di|la|le|el|bin|ibn|al|zu|zur|ten|ter)$/;
const MAX_WORDS = 5;
const MIN_NAME_POINTS = 12;

/**
 * The candidate's name: the largest line at the top that looks like one, else the first that does.
 * The last word is the last name, with its particles; a word in capitals beside others is, too.
 */
export function findName(lines: readonly TextLine[]): FoundName | null {
  const candidates = lines.flatMap((line, at) => nameIn(line, lines[at + 1]) ?? []);
  const largest = Math.max(...lines.map(({ size }) => size));
  const atSize = (least: number) => candidates.filter(({ size }) => size >= 0.97 * least);
  const best =
    candidates.find(({ isLabelled }) => isLabelled) ??
    preferred(atSize(largest)) ??
    preferred(atSize(Math.max(...candidates.map(({ size }) => size))));
  if (best === undefined) return null;
  const usual = lines.map(({ size }) => size).toSorted((a, b) => a - b)[lines.length >> 1] ?? 0;
  const isProminent = best.isLabelled || best.size > 1.15 * usual || best.isFirst;
  return split(best.found, isProminent ? 0.95 : 0.7);
}

/** People are called Baker and Developer, but a line that is no title goes before one that may be. */
const preferred = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ isTitle }) => !isTitle) ??
  candidates.find(({ isFirst, size }) => isFirst || size >= MIN_NAME_POINTS);

interface Candidate {
  isTitle: boolean;
  found: Found;
  size: number;
  isLabelled: boolean;
  isFirst: boolean;
}

function nameIn(line: TextLine, below: TextLine | undefined): Candidate[] | null {
  const label = LABEL.exec(line.text)?.[0] ?? '';
  const from = label.length;
  const cell = line.text.slice(from).split(/\t|\s[|\u2022\u00b7]\s|,\s(?=\p{L}+\.)/u)[0] ?? '';
  const honorific = HONORIFIC.exec(cell)?.[0] ?? '';
  const bare = cell
    .slice(honorific.length)
    .replace(SUFFIX, '')
    .replace(/[,;:\s]+$/, '');
  const start = from + honorific.length;
  const isFirst = line.start === 0;
  // The dictionary has Baker and Bishop, and who is called so stands first and large.
  const isHead = isFirst && below !== undefined && line.size > 1.15 * below.size;
  if (isName(bare) && (isHead || titleScore(bare) < 2)) {
    const found = foundIn(line, start, start + bare.length, 0.9);
    const isTitle = titleScore(bare) > 0;
    return [{ found, size: line.size, isLabelled: label !== '', isFirst, isTitle }];
  }
  const isHalf = below !== undefined && Math.abs(below.size - line.size) < 0.05 * line.size;
  if (!isHalf || !isNameWord(bare) || !isNameWord(below.text) || line.size < MIN_NAME_POINTS)
    return null;
  const value = `${bare} ${below.text}`;
  if (!isName(value) || titleScore(value) === 2) return null;
  const found = { value, start: line.start + start, end: below.end, confidence: 0.9 };
  return [{ found, size: line.size, isLabelled: false, isFirst, isTitle: false }];
}

const isNameWord = (text: string): boolean => /^\p{Lu}[\p{L}'\u2019-]+$/u.test(text);

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > MAX_WORDS || !words.every((word) => NAME_WORD.test(word)))
    return false;
  if (PARTICLE.test(words.at(-1) ?? '') || words.filter((word) => /^\p{Lu}/u.test(word)).length < 2)
    return false;
  if (headingKind(text) !== null || DOCUMENT_WORDS.test(fold(text))) return false;
  return !isPlace(text);
}

function split(name: Found, confidence: number): FoundName {
  const words = [...name.value.matchAll(/\S+/g)];
  const capitals = words.filter(([word]) => /^[\p{Lu}'-]{2,}$/u.test(word));
  const isCapitalised = capitals.length === 1 && words.length > 1;
  let at = words.length - 1;
  if (isCapitalised && words[0] === capitals[0]) at = 1;
  else while (at > 1 && PARTICLE.test(words[at - 1]?.[0] ?? '')) at -= 1;
  const cut = words[at]?.index ?? name.value.length;
  const before = part(name, 0, cut, confidence);
  const after = part(name, cut, name.value.length, confidence);
  return isCapitalised && at === 1 && words[0] === capitals[0]
    ? { first: after, last: before }
    : { first: before, last: after };
}

function part(name: Found, from: number, to: number, confidence: number): Found {
  const value = name.value.slice(from, to).trim();
  const start = name.start + from;
  return { value, start, end: Math.min(start + value.length, name.end), confidence };
}
