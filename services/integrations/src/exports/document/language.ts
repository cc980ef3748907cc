/** The scripts that tell a language, or near enough for a document's metadata. */
const BY_SCRIPT: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'und-Cyrl'],
  [/\p{Script=Arabic}/gu, 'und-Arab'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'und-Deva'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** Of the letters, so that a name or two in another script change nothing. */
const SHARE = 0.3;

/**
 * The language that a document says it is in: the profile's where that is a language, or else what
 * its letters suggest, or else English, which its headings are in.
 */
export function languageOf(locale: string | null, text: string): string {
  const known = canonicalTag(locale);
  if (known !== null) return known;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = BY_SCRIPT.find(
    ([script]) => (text.match(script)?.length ?? 0) > Math.max(1, SHARE * letters),
  );
  return found?.[1] ?? 'en';
}

function canonicalTag(locale: string | null): string | null {
  if (locale === null) return null;
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
