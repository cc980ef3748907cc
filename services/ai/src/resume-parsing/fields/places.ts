import { positionOf } from '../../taxonomy/cities.ts';
import { isUsState, placeKey } from '../../taxonomy/places.ts';
import { fold } from '../sections/fold.ts';
import { COUNTRY_NAMES, REGION_CODES } from './place-names.ts';

const countryNames = new Set(COUNTRY_NAMES.split('|'));
const regionCodes = new Set(REGION_CODES.split('|'));
const CITY_COUNTRIES =
  'US CA MX BR AR CL CO GB IE FR DE AT CH NL BE LU ES PT IT GR SE NO DK FI PL CZ SK HU RO BG HR EE LV LT UA TR IL AE IN SG JP KR CN AU NZ ZA NG KE EG'.split(
    ' ',
  );

const MAX_CHARACTERS = 80;
const MAX_WORDS_IN_PART = 4;
const REMOTE =
  /^(?:(?:100 ?% )?(?:remote|hybrid|on-?site|home ?office|mobiles arbeiten|teletravail|a distance|hybride|teletrabajo|remoto|remota|hibrido|ibrido|da remoto|trabalho remoto))(?: \(.{2,40}\)|, .{2,40})?$/;
const AREA =
  /^(?:greater .{2,40}|.{2,40} (?:bay area|area|metropolitan area|metropolitan region|metro|und umgebung|region)|region (?:de )?.{2,40}|area metropolitana de .{2,40})$/;
const POSTCODE =
  /^(?:[A-Z]{1,2}-)?\d{4,6}\s+|\s+\d{5}(?:-\d{4})?$|\s+[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|\s+[A-Z]\d[A-Z] ?\d[A-Z]\d$/;
const PROPER_NAME = /^[\p{Lu}\d]/u;

const isRegion = (part: string): boolean =>
  countryNames.has(fold(part)) || isUsState(placeKey(part)) || regionCodes.has(part);
const isCity = (part: string): boolean =>
  CITY_COUNTRIES.some((country) => positionOf(part, country) !== null);

/** Whether a place stands by its country alone: `Acme, Germany` looks the same. */
export function isDoubtfulPlace(text: string): boolean {
  const [first = '', second, third] = text.split(/\s*,\s*/);
  if (second === undefined || third !== undefined || isCity(first)) return false;
  return !isUsState(placeKey(second.replace(POSTCODE, ''))) && !POSTCODE.test(text);
}

/**
 * Whether a text is the name of a place and nothing else: a known city or country, something with
 * its state or country, a postcode with a town, or a way of working from home.
 */
export function isPlace(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_CHARACTERS) return false;
  const folded = fold(trimmed);
  if (REMOTE.test(folded) || countryNames.has(folded)) return true;
  const parts = trimmed
    .replace(/\s*\((?:remote|hybrid|on-?site|hybride|remoto)\)$/i, '')
    .split(/\s*[,/]\s*|\s+[-–]\s+/)
    .filter((part) => part !== '');
  if (!parts.every(looksLikeName)) return false;
  const bare = parts.map((part) => part.replace(POSTCODE, ''));
  const last = bare.at(-1) ?? '';
  if (parts.length > 1) {
    const [first = '', second = ''] = bare;
    if (isCity(first)) return true;
    return (
      isRegion(last) &&
      (parts.length === 2 ||
        (parts.length === 3 && isRegion(second) && countryNames.has(fold(last))))
    );
  }
  if (isCity(last) || isUsState(placeKey(last))) return true;
  return (POSTCODE.test(trimmed) && /\p{Lu}\p{Ll}/u.test(last)) || AREA.test(folded);
}

/** Whether a text could be a place's name, known or not: few words, with a capital. */
export const looksLikeName = (part: string): boolean =>
  PROPER_NAME.test(part) && part.split(/\s+/).length <= MAX_WORDS_IN_PART + 1;
