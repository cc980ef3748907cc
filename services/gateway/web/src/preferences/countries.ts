const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes of the standard that are no country: unions, tests and what is unknown. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));

/** ISO 3166 codes → English names, as the browser has them. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    // A code that has been replaced, such as DD, is another one in the end.
    .filter((code) => !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[code, name] as const];
    }),
);

const codes = new Map([...COUNTRIES].map(([code, name]) => [name.toLowerCase(), code]));

export const COUNTRY_NAMES: readonly string[] = [...COUNTRIES.values()].toSorted((a, b) =>
  a.localeCompare(b, 'en'),
);

/** The code of a country by its English name or its code; null where there is no such country. */
export function countryCodeOf(text: string): string | null {
  const code = text.toUpperCase();
  return COUNTRIES.has(code) ? code : (codes.get(text.toLowerCase()) ?? null);
}

export const countryNameOf = (code: string): string => COUNTRIES.get(code) ?? code;
