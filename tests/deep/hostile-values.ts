import * as fc from 'fast-check';

/** A text that {@link toJson} writes without its quotes: a token JSON.stringify would not. */
const raw = (token: string): string => `@raw:${token}`;

const nested = (depth: number): string => raw('['.repeat(depth) + ']'.repeat(depth));

const TEXTS = [
  ...[
    '',
    ' ',
    '\t\n',
    '\0',
    'a\0b',
    '\uD800',
    'a\uDFFFb',
    '\uFEFF',
    '\u202Eevil',
    'مرحبا بالعالم',
    '👩‍👩‍👧‍👦',
  ],
  ...["'; DROP TABLE users; --", "' OR '1'='1", '1) UNION SELECT 1,2,3 --', '" OR ""="', '%_\\'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '{{7*7}}', '${7*7}', '&#0;'],
  ...[
    'javascript:alert(1)',
    'http://[::1',
    'http://a b/',
    '//host',
    'data:text/html,x',
    '../../etc',
  ],
  ...['2023-02-30', '0000-00-00', '2020-13-01', '9999-12-31T23:59:60Z', '+275760-09-14T00:00:00Z'],
  ...['NaN', 'Infinity', '-0', '1e5', '0x10', 'null', 'undefined', '[object Object]', 'true'],
  ...['NEAR(a b)', '"unclosed', 'a* AND -b', 'col:val', '()', '^"'],
];

const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -1e308, 2 ** 53, 5e-324],
  ...[raw('-0'), raw('1e999'), raw('-1e999'), raw('1e-999'), raw(`1${'0'.repeat(400)}`)],
  ...[[], {}, [[]], [null], [{}], { length: -1 }, { toString: 1 }, { constructor: {} }],
  ...[Object.fromEntries([['__proto__', { role: 'admin' }]]), nested(200), nested(5000)],
  ...['x'.repeat(10_001), '\u0800'.repeat(5_000), 'e\u0301'.repeat(2_000)],
];

/** Rare, because each is hundreds of kilobytes to send. */
const HUGE: readonly unknown[] = [
  'x'.repeat(300_000),
  Array.from({ length: 10_000 }, () => 'x'),
  Array.from({ length: 10_000 }, (_, i) => i),
  Array.from({ length: 10_000 }, () => ({})),
];

/** Values that no field expects, or only some do. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 20, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.constantFrom(...HUGE) },
  { weight: 5, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 5, arbitrary: fc.double() },
  { weight: 5, arbitrary: fc.jsonValue() },
);

/** The same as one query value, percent-encoded or not even that. */
export const hostileQueryValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TEXTS).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom('%', '%00', '%ED%A0%80', '%E0%A4%A', '%FF', '+', '&', '=', 'x'.repeat(4_000)),
  fc.constantFrom('-1', '0', '101', '1000000', '1000001', '9'.repeat(30), '1.5', '1e3', '0x1'),
  fc.constantFrom('WyJhIiwiYiJd', 'W251bGwsIiJd', 'WzFlOTk5LCJ4Il0', 'W10', '!!!!', 'eyJhIjoxfQ=='),
);

const FIELD_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'userId',
  '',
  '\0',
  '$',
];

interface Damage {
  pick: number;
  value: unknown;
  field: string;
}

export const damage: fc.Arbitrary<Damage> = fc.record({
  pick: fc.nat(),
  value: hostileValue,
  field: fc.oneof(fc.constantFrom(...FIELD_NAMES), fc.string({ maxLength: 20 })),
});

/** One value somewhere in `body` replaced, or a field added that has no business there. */
export function damaged(body: unknown, { pick, value, field }: Damage): unknown {
  const places = placesIn(body);
  const place = places[pick % (places.length + 1)];
  if (place === undefined) return withField(body, field, value);
  return replaced(body, place, value);
}

function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value).map(
    ([name, part]) => [name, name === key ? replaced(part, rest, by) : part] as const,
  );
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

const withField = (body: unknown, field: string, value: unknown): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.fromEntries([...Object.entries(body), [field, value]])
    : value;

export const toJson = (body: unknown): string =>
  JSON.stringify(body)?.replaceAll(/"@raw:([^"]*)"/g, '$1') ?? '';

/** Bodies that are not what JSON is. */
export const notJson: fc.Arbitrary<string> = fc.constantFrom(
  ...['{', '{"a":}', '[1,]', "{'a':1}", 'undefined', 'NaN', '\0', '{}{}', '"\\uD83"', '<xml/>'],
  ...['null', '1', '"text"', '[]', 'true', ' ', '[[[[', '{"a":1,"a":2}', '\uFEFF{}'],
  '['.repeat(50_000),
);
