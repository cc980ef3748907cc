import type { TextLine } from '../document.ts';
import { findFirst, foundIn } from '../found.ts';
import type { Found } from '../found.ts';
import { findPeriods } from './dates.ts';

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
const LINKEDIN =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/[\p{L}\d%_-]+(?:\/[a-z]{2}\b)?\/?/iu;
const URL_PATTERN =
  /(?:https?:\/\/|www\.)[^\s|,;<>()\u2022]+|(?<![@\p{L}\d.-])(?:[a-z\d-]+\.)+(?:com|org|net|dev|io|me|de|fr|es|it|pt|ch|at|uk|eu|co|info|tech|app|ai|br|ca|us|design|codes|site|page|xyz|blog)\b(?:\/[^\s|,;<>()\u2022]*)?(?!@)/giu;
const PHONE = /(?:\+|\b00|\()?\d[\d ().\-/\u00a0\u2010-\u2013]{5,22}\d/g;
const PHONE_DIGITS = { min: 7, max: 15 };

export const findEmail = (lines: readonly TextLine[]): Found | null =>
  findFirst(lines, EMAIL, 0.99);

/** The address of a LinkedIn profile, with its scheme; LinkedIn's own PDF breaks it across lines. */
export function findLinkedIn(lines: readonly TextLine[]): Found | null {
  const found = findFirst(lines, LINKEDIN, 0.98);
  if (found === null) return null;
  const at = lines.findIndex(({ start, end }) => start <= found.start && found.end <= end);
  const next = lines[at + 1];
  const isBroken = found.value.endsWith('-') && found.end === lines[at]?.end;
  const rest = isBroken && next !== undefined ? /^[\p{L}\d%_-]+/u.exec(next.text)?.[0] : undefined;
  const url = found.value + (rest ?? '');
  return {
    ...found,
    value: /^https?:/i.test(url) ? url : `https://${url}`,
    end: rest === undefined || next === undefined ? found.end : next.start + rest.length,
  };
}

/** Web addresses as they are written, LinkedIn's profile and hosts of e-mail addresses left out. */
export function findLinks(lines: readonly TextLine[]): Found[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(URL_PATTERN)].flatMap((match) => {
      const url = match[0].replace(/[.,;:]+$/, '');
      if (LINKEDIN.test(url)) return [];
      return foundIn(line, match.index, match.index + url.length, 0.95);
    }),
  );
}

/** The first telephone number: seven to fifteen digits (E.164) that are not a date. */
export function findPhone(lines: readonly TextLine[]): Found | null {
  for (const line of lines) {
    for (const match of line.text.matchAll(PHONE)) {
      const digits = match[0].replaceAll(/\D/g, '').length;
      if (digits < PHONE_DIGITS.min || digits > PHONE_DIGITS.max) continue;
      if (findPeriods(match[0]).length > 0 || isInUrl(line.text, match.index)) continue;
      return foundIn(line, match.index, match.index + match[0].length, 0.95);
    }
  }
  return null;
}

const isInUrl = (text: string, at: number): boolean => /[\p{L}/@_]$/u.test(text.slice(0, at));
