import { licencesIn } from '../taxonomy/licences.ts';
import type { Licence } from '../taxonomy/licences.ts';
import { countryOf } from '../taxonomy/places.ts';
import type { PostingFacts, Quoted } from './facts.ts';
import { evidenceOf, quoteAround } from './quoted.ts';
import type { SourceText } from './quoted.ts';

const MANDATORY =
  /\b(?:must|required?|requires|requirement|mandatory|current|active|valid|need|minimum|hold|possess)\b/i;
const WISHED =
  /\b(?:preferred|preferably|nice to have|a plus|bonus|ideally|desirable|desired|or willing|ability to obtain|able to obtain|within \d)\b/i;
const REFUSES =
  /\b(?:no|not|unable to|cannot|can(?:'|’)t|won(?:'|’)t|don(?:'|’)t|doesn(?:'|’)t|without)\b[^.\n]{0,60}\bsponsor(?:s|ed|ship|ing)?\b|\bsponsorship (?:is |will )?(?:not|un)\s?(?:be )?(?:available|offered|provided)\b/i;
const OFFERS =
  /\b(?:visa )?sponsorship (?:is )?(?:available|offered|provided)\b|\b(?:we|can|do|will|happy to) (?:\w+ )?(?:offer |provide )?(?:visa )?sponsor(?:ship)?\b/i;
const CITIZENS =
  /\b(?:open (?:only )?to|must be|only|restricted to|limited to) (?:an? )?(U\.?\s?S\.?A?\.?|United States|UK|British|Canadian|Australian|EU) (?:citizens?|nationals?)\b|\b(U\.?\s?S\.?|United States|UK|British|Canadian|Australian) citizenship (?:is )?(?:required|mandatory)\b/i;
const NATIONALITIES: ReadonlyMap<string, string> = new Map([
  ['US', 'US'],
  ['USA', 'US'],
  ['BRITISH', 'GB'],
  ['UK', 'GB'],
  ['CANADIAN', 'CA'],
  ['AUSTRALIAN', 'AU'],
]);

/** Licences a posting makes a condition: in the required skills, or in a demanding sentence. */
export function licencesRequired(
  requiredSkills: readonly string[],
  texts: readonly SourceText[],
): Quoted<Licence>[] {
  const found = new Map<string, Quoted<Licence>>();
  for (const entry of requiredSkills) {
    for (const { value } of licencesIn(entry)) {
      const evidence = evidenceOf('posting', 'requiredSkills', entry);
      if (!found.has(value.key)) found.set(value.key, { value, evidence });
    }
  }
  for (const text of texts) {
    for (const { value, offset, quote } of licencesIn(text.readable)) {
      const nearby = sentenceAt(text.readable, offset);
      if (found.has(value.key) || !MANDATORY.test(nearby) || WISHED.test(nearby)) continue;
      found.set(value.key, { value, evidence: quoteAround(text, offset, quote.length) });
    }
  }
  return [...found.values()];
}

/** Whether the posting offers or refuses to sponsor a work permit. */
export function sponsorshipOf(texts: readonly SourceText[]): PostingFacts['sponsorship'] {
  const refused = firstMatch(texts, REFUSES);
  if (refused !== null) return { value: 'refused', evidence: refused.evidence };
  const offered = firstMatch(texts, OFFERS);
  return offered === null ? null : { value: 'offered', evidence: offered.evidence };
}

/** The country whose citizens alone may apply. */
export function citizenshipOf(texts: readonly SourceText[]): Quoted<string> | null {
  const found = firstMatch(texts, CITIZENS);
  if (found === null) return null;
  const written = (found.match[1] ?? found.match[2] ?? '').replace(/[.\s]/g, '').toUpperCase();
  const value = NATIONALITIES.get(written) ?? countryOf(found.match[1] ?? found.match[2] ?? '');
  return value === null ? null : { value, evidence: found.evidence };
}

function firstMatch(
  texts: readonly SourceText[],
  pattern: RegExp,
): { match: RegExpExecArray; evidence: Quoted<string>['evidence'] } | null {
  for (const text of texts) {
    const match = pattern.exec(text.readable);
    if (match !== null) return { match, evidence: quoteAround(text, match.index, match[0].length) };
  }
  return null;
}

function sentenceAt(text: string, offset: number): string {
  const before =
    text
      .slice(Math.max(0, offset - 120), offset)
      .split(/[.;]\s|\n/)
      .at(-1) ?? '';
  const after = text.slice(offset, offset + 120).split(/[.;]\s|\n/)[0] ?? '';
  return before + after;
}
