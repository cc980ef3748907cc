import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { countriesInRegion, countryOf } from '../taxonomy/places.ts';
import type { Arrangement, PostingFacts, Quoted } from './facts.ts';
import { evidenceOf, quoteAround } from './quoted.ts';
import type { SourceText } from './quoted.ts';

const NOT_REMOTE =
  /\b(?:not (?:a )?remote|no remote|non-remote|cannot be (?:done )?remote|fully on-?site|100% on-?site)\b/i;
const HYBRID =
  /\bhybrid (?:work|role|position|schedule|model|arrangement|working|job|office|remote)\b|\(hybrid\)|\bhybrid\b(?=\s?[,)]|$)|\b(?:days?|times) (?:a|per|each) week in (?:the|our) office\b/im;
const REMOTE =
  /\b(?:fully|100%|completely|permanently) remote\b|\(remote\)|\bremote (?:position|role|job|work|opportunity|first|only|team)\b|\bwork (?:remotely|from home|from anywhere)\b|\banywhere in the\b|^remote\b/im;
const ON_SITE =
  /\b(?:on-?site|in-office|in the office|in-person) (?:position|role|job|only|work|required|five|5)\b|\(on-?site\)|\bmust (?:work|be) on-?site\b|\bon-?site\b(?=\s?[,)]|$)/im;
const LIVES_IN =
  /\b(?:must (?:be (?:based|located)|reside|live)|open to (?:candidates|applicants) (?:based )?|based|residents?|anywhere) (?:anywhere )?in (?:the )?([\p{L}.][\p{L} .]{1,30})/iu;

/** Where the work is done, as the posting's field, place or text says, in that order. */
export function arrangementOf(
  posting: PostingForAnalysis,
  texts: readonly SourceText[],
): Quoted<Arrangement> | null {
  const { workArrangement } = posting;
  if (workArrangement !== 'unknown') {
    return {
      value: workArrangement,
      evidence: evidenceOf('posting', 'workArrangement', workArrangement),
    };
  }
  const rules: readonly (readonly [Arrangement, RegExp])[] = [
    ['on-site', NOT_REMOTE],
    ['hybrid', HYBRID],
    ['remote', REMOTE],
    ['on-site', ON_SITE],
  ];
  for (const text of texts) {
    for (const [value, pattern] of rules) {
      const match = pattern.exec(text.readable);
      if (match !== null) {
        return { value, evidence: quoteAround(text, match.index, match[0].length) };
      }
    }
  }
  return null;
}

/** The posting's country, from its field or its place. */
export function countryOfPosting(posting: PostingForAnalysis): Quoted<string> | null {
  if (posting.country !== null) {
    return { value: posting.country, evidence: evidenceOf('posting', 'country', posting.country) };
  }
  const value = posting.location === null ? null : countryOf(placeOnly(posting.location));
  if (value === null || posting.location === null) return null;
  return { value, evidence: evidenceOf('posting', 'location', posting.location) };
}

/** Where a remote worker may live, from the regions, the country or "must reside in". */
export function remoteCountriesOf(
  posting: PostingForAnalysis,
  country: Quoted<string> | null,
  texts: readonly SourceText[],
): PostingFacts['remoteCountries'] {
  if (posting.remoteRegions.length > 0) {
    const known = posting.remoteRegions.map(countriesInRegion).filter((region) => region !== null);
    if (known.includes('worldwide')) return 'worldwide';
    const codes = known.flatMap((region) => (region === 'worldwide' ? [] : region));
    return codes.length > 0 ? [...new Set(codes)] : null;
  }
  const place = posting.location === null ? null : countriesInRegion(placeOnly(posting.location));
  if (place !== null) return place;
  for (const text of texts) {
    const named = LIVES_IN.exec(text.readable)?.[1];
    const code = named === undefined ? null : countryOf(named);
    if (code !== null) return [code];
  }
  return country === null ? null : [country.value];
}

/** `United States (remote)` without the bracket; `Remote - Europe` without the word. */
function placeOnly(location: string): string {
  return location
    .replace(/\([^()]{0,40}\)/g, ' ')
    .replace(/\b(?:fully |100% )?(?:remote|hybrid|on-?site)\b[\s,:–—-]{0,4}/gi, ' ')
    .trim();
}
