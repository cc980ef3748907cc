import type { TextLine } from '../document.ts';
import { foundIn } from '../found.ts';
import type { Found } from '../found.ts';
import type { Section } from '../sections/split-sections.ts';
import { findEmail, findLinkedIn, findLinks, findPhone } from './contact.ts';
import { findName } from './name.ts';
import { toParagraphs } from './paragraphs.ts';
import { piecesOf } from './pieces.ts';
import { isPlace } from './places.ts';
import { titleScore } from './title-score.ts';

export interface FoundProfile {
  firstName: Found | null;
  lastName: Found | null;
  email: Found | null;
  phone: Found | null;
  location: Found | null;
  headline: Found | null;
  summary: Found | null;
  linkedInUrl: Found | null;
  links: Found[];
}

const MIN_SUMMARY_LENGTH = 90;
const MAX_HEADLINE_LENGTH = 120;
const PLACE_LABEL =
  /^(?:address|location|based in|adresse|anschrift|wohnort|ort|lieu|localisation|direccion|dirección|ubicacion|ubicación|lugar|indirizzo|residenza|luogo|endereço|endereco|morada|localização|residência)\s*:\s*/i;
const STREET =
  /\b(?:\d+[a-z]?\s+\p{Lu}[\p{L}. ]*\s(?:street|st|avenue|ave|road|rd|lane|drive|blvd|boulevard|way|broadway st)\b|\p{L}+(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse)\s*\d+|\d+,?\s*(?:rue|avenue|boulevard|place|chemin|allée)\s|(?:calle|avenida|via|viale|piazza|rua|paseo|plaza)\s)/iu;

/** The candidate's own card. Contact details come from the top and from their section, nowhere else. */
export function readProfile(sections: readonly Section[], text: string): FoundProfile {
  const top = linesOf(sections, ['header', 'contact']);
  const ownParagraphs = toParagraphs(linesOf(sections, ['summary']), text);
  const unheaded = toParagraphs(linesOf(sections, ['header']), text).filter(
    ({ value, lines }) =>
      value.length >= MIN_SUMMARY_LENGTH &&
      /[.!](?:\s|$)/.test(value) &&
      !lines.some(({ text: own }) => /[\t|\u2022\u00b7@]|https?:|www\./.test(own)),
  );
  const inSummary = new Set(unheaded.flatMap(({ lines }) => lines));
  const card = top.filter((line) => !inSummary.has(line));
  const name = findName(card);
  const location = findLocation(card);
  const headline = name === null ? null : findHeadline(card, name.last, name.first, text);
  return {
    firstName: name?.first ?? null,
    lastName: name?.last ?? null,
    email: findEmail(top),
    phone: findPhone(card),
    linkedInUrl: findLinkedIn(top),
    links: findLinks(top),
    location,
    headline: headline?.start === location?.start ? null : headline,
    summary: joined(ownParagraphs) ?? joined(unheaded),
  };
}

const linesOf = (sections: readonly Section[], kinds: readonly Section['kind'][]): TextLine[] =>
  sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines);

function joined(paragraphs: readonly Found[]): Found | null {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  const value = paragraphs.map((paragraph) => paragraph.value).join('\n');
  return { value, start: first.start, end: last.end, confidence: first.confidence };
}

function findLocation(lines: readonly TextLine[]): Found | null {
  for (const line of lines) {
    for (const piece of piecesOf(line, { keepDates: true })) {
      const label = PLACE_LABEL.exec(piece.value)?.[0] ?? '';
      const value = piece.value.slice(label.length);
      const own = { ...piece, value, start: piece.start + label.length };
      if (isPlace(value)) return { ...own, confidence: 0.95 };
      if (label !== '' || isAddress(value)) return { ...own, confidence: 0.85 };
    }
  }
  return besideContacts(lines);
}

/** A town, with or without its region. */
const PROPER_NAMES = /^\p{Lu}[\p{L}'\u2019. -]{1,30}(?:,\s\p{Lu}[\p{L}'\u2019. -]{1,30}){0,2}$/u;

/** A place we do not know: the one name beside telephone and e-mail. */
function besideContacts(lines: readonly TextLine[]): Found | null {
  const withEmail = lines.find((line) => findEmail([line]) !== null);
  const pieces = withEmail === undefined ? [] : piecesOf(withEmail, { keepDates: true });
  const others = pieces.filter(({ value }) => !isWayToReach(value));
  const place = others.find(
    ({ value }) =>
      PROPER_NAMES.test(value) &&
      (value.includes(',') || (others.length === 1 && withEmail !== lines[0])) &&
      titleScore(value) === 0,
  );
  return place === undefined ? null : { ...place, confidence: 0.5 };
}

/** Whether a part of a line is an address in the net or a telephone number. */
const isWayToReach = (value: string): boolean =>
  /[@/]|\.\p{L}{2,}$/u.test(value) || !/\p{L}/u.test(value);

/** A street, with the town after it. */
const isAddress = (value: string): boolean =>
  value.length <= 120 && STREET.test(value) && /\d/.test(value) && value.includes(',');

/** What stands under the name, as far as it is neither a place nor a way to reach somebody. */
function findHeadline(
  lines: readonly TextLine[],
  last: Found,
  first: Found,
  text: string,
): Found | null {
  const end = Math.max(last.end, first.end);
  const from = lines.findIndex((line) => line.end >= end);
  const named = lines[from];
  const beside = named?.text.slice(end - named.start).replace(/^[\s,|\u2013\u2014-]+/, '') ?? '';
  if (named !== undefined && beside !== '' && isHeadline(beside)) {
    const start = named.end - beside.length;
    return { value: beside, start, end: named.end, confidence: 0.7 };
  }
  const below = lines.slice(from + 1);
  const [paragraph] = toParagraphs(below.slice(0, 3), text);
  const [line] = below;
  if (paragraph === undefined || line === undefined) return null;
  if (isHeadline(paragraph.value)) return { ...paragraph, confidence: 0.85 };
  if (isHeadline(line.text)) return foundIn(line, 0, line.text.length, 0.8);
  const [piece] = piecesOf(line, { keepDates: true });
  return piece !== undefined && isHeadline(piece.value) ? { ...piece, confidence: 0.75 } : null;
}

function isHeadline(value: string): boolean {
  if (value.length > MAX_HEADLINE_LENGTH || value.includes('\t') || /[@]|https?:|www\./.test(value))
    return false;
  if (isPlace(value) || PLACE_LABEL.test(value) || isAddress(value)) return false;
  return (
    !/\d{4,}/.test(value) &&
    /\p{L}{2}/u.test(value) &&
    !/^[\d+(]/.test(value) &&
    !/^[\p{L} -]+:/u.test(value)
  );
}
