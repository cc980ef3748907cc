const ALIASES: readonly (readonly [name: string, code: string])[] = [
  ['usa', 'US'],
  ['u.s.', 'US'],
  ['u.s.a.', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['u.k.', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['deutschland', 'DE'],
  ['españa', 'ES'],
  ['österreich', 'AT'],
  ['schweiz', 'CH'],
  ['polska', 'PL'],
  ['türkiye', 'TR'],
  ['turkey', 'TR'],
  ['czech republic', 'CZ'],
  ['the netherlands', 'NL'],
  ['hong kong', 'HK'],
];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Regions that have a name and are no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

let known: { codes: Set<string>; byName: Map<string, string> } | undefined;

/** English names of countries and their ISO 3166-1 codes, as the runtime's own data has them. */
function countries() {
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const byName = new Map<string, string>();
  const codes = new Set<string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = `${first}${second}`;
      const name = NO_COUNTRY.has(code) ? undefined : names.of(code);
      if (name === undefined) continue;
      codes.add(code);
      // A withdrawn code has the name of its successor, which is canonical.
      const current = new Intl.Locale(`und-${code}`).region ?? code;
      byName.set(name.toLowerCase(), current);
    }
  }
  for (const [name, code] of ALIASES) byName.set(name, code);
  known = { codes, byName };
  return known;
}

/** The country a field holds as a code or a name. */
export function countryNamed(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  const { codes, byName } = countries();
  const upper = text.toUpperCase();
  return byName.get(text.toLowerCase()) ?? (codes.has(upper) ? upper : null);
}

/**
 * The country a place ends with: `Berlin, Germany`. Two letters are not taken for one: `CA` is
 * California as often as Canada.
 */
export function countryOfPlace(place: string): string | null {
  const last =
    place
      .split(/[,;–—|]| - /)
      .at(-1)
      ?.trim() ?? '';
  return last.length > 2
    ? (countries().byName.get(last.toLowerCase()) ?? null)
    : last === 'UK'
      ? 'GB'
      : null;
}
