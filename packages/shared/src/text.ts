import * as v from 'valibot';

/**
 * A transformation of text into text. `v.transform` may change the type, so for the API description
 * a field ends there; past this one the rules that follow still describe the field.
 */
export const rewrite = (operation: (value: string) => string) => ({
  ...v.transform(operation),
  type: 'rewrite' as const,
});

/**
 * Trimmed, non-empty text of at most `max` UTF-16 units. NUL is refused (SQLite text ends there) and
 * a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
 */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.check((value) => !value.includes('\0'), 'Must not contain NUL characters.'),
    rewrite((value) => value.toWellFormed()),
    v.trim(),
    v.minLength(1, 'Must not be empty.'),
    v.maxLength(max, `Must be at most ${max} characters.`),
  );

/** A list of short texts: trimmed, without repeats (case-insensitive), in the order given. */
export const textList = (maxItems: number, maxLength = 100) =>
  v.pipe(
    v.array(text(maxLength)),
    v.maxLength(maxItems, `Must have at most ${maxItems} items.`),
    v.transform((items) => [...new Map(items.map((item) => [item.toLowerCase(), item])).values()]),
  );

const URL_SCHEMES = new Set(['http:', 'https:']);

/** An absolute http(s) URL; anything a browser could execute is refused. */
export const WebUrl = v.pipe(
  text(2048),
  v.check((value) => {
    const url = URL.parse(value);
    return url !== null && URL_SCHEMES.has(url.protocol);
  }, 'Must be an http or https URL.'),
  v.metadata({ format: 'uri' }),
);

/** A calendar date in the precision it was given: 2020, 2020-05 or 2020-05-17. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Must be YYYY, YYYY-MM or YYYY-MM-DD.'),
  v.check(isCalendarDate, 'Must be a real calendar date.'),
);

function isCalendarDate(value: string): boolean {
  const full = `${value}${'-01-01'.slice(value.length === 4 ? 0 : value.length === 7 ? 3 : 6)}`;
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}

/** ISO 3166-1 alpha-2, upper case. */
export const CountryCode = v.pipe(
  v.string(),
  v.toUpperCase(),
  v.regex(/^[A-Z]{2}$/, 'Must be a two-letter ISO 3166-1 country code.'),
);

/** ISO 4217, upper case. */
export const CurrencyCode = v.pipe(
  v.string(),
  v.toUpperCase(),
  v.regex(/^[A-Z]{3}$/, 'Must be a three-letter ISO 4217 currency code.'),
);

/** An instant as the API writes it: ISO 8601, UTC. */
export const Instant = v.pipe(v.string(), v.isoTimestamp('Must be an ISO 8601 timestamp.'));

/** Query-string booleans: true, false, 1 and 0, and nothing else. */
export const QueryBoolean = v.pipe(
  v.picklist(['true', 'false', '1', '0'], 'Must be true, false, 1 or 0.'),
  v.transform((value) => value === 'true' || value === '1'),
);

/** A whole number in a query string, and what it is when absent. */
export const queryInteger = (min: number, max: number, fallback: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,9}$/, 'Must be a whole number.'),
      v.transform(Number),
      v.minValue(min, `Must be at least ${min}.`),
      v.maxValue(max, `Must be at most ${max}.`),
    ),
    String(fallback),
  );
