const countries = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of a country by its code; the code itself where it has none. */
export const placeName = (code: string): string => countries.of(code) ?? code;
