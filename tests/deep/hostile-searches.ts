import * as fc from 'fast-check';

/** What the full-text index would read as its own language, had it not been taken for text. */
const FTS_SYNTAX = [
  ...[
    '"',
    '""',
    '"unclosed',
    '"a" "b',
    "'",
    '(',
    ')',
    '()',
    '((',
    '*',
    '**',
    'nurse*',
    '^',
    '^nurse',
  ],
  ...[
    'NEAR',
    'NEAR(',
    'NEAR(a b)',
    'NEAR(a b, 2)',
    'NEAR/2',
    'AND',
    'OR',
    'NOT',
    'AND AND',
    'a AND',
  ],
  ...['NOT a', 'OR b', 'a OR', 'title:', 'title:nurse', '{title company}:x', '-title:x', 'rowid:1'],
  ...[
    'jobs_fts',
    'rank',
    'bm25(jobs_fts)',
    'a + b',
    '+',
    '-',
    ':',
    ',',
    '{',
    '}',
    '\\',
    '/',
    '%',
    '_',
  ],
  ...['C++', 'C#', '.NET', 'node.js', '++', '##', '#', '.', '...', 'a.b.c.d', '«', '»', '«b»'],
];

const SQL = [
  ...["'; DROP TABLE jobs; --", "' OR '1'='1", '1) UNION SELECT 1,2,3 --', '" OR ""="', '?', '?1'],
  ...['$1', ':name', '@x', ';', '--', '/*', '*/', 'x%00', "x' AND randomblob(1e9)", 'null', 'NaN'],
];

const HTML = [
  ...['<script>alert(1)</script>', '<b>', '</b>', '<img src=x onerror=alert(1)>', '&amp;', '&#0;'],
  ...['&lt;b&gt;', '<!--', ']]>', '{{7*7}}', '${7*7}', '%3Cb%3E', '<', '>', '&'],
];

const SCRIPTS = [
  ...['инженер', '軟體工程師', 'データ', '개발자', 'مهندس', 'מהנדס', 'วิศวกร', 'इंजीनियर', 'ಎಂಜಿನಿಯರ್'],
  ...[
    'μηχανικός',
    'Ingénieur',
    'e\u0301',
    'İSTANBUL',
    'ı',
    'ß',
    'ẞ',
    'ﬀ',
    'Ǆ',
    '𝕎𝕖𝕝𝕕𝕖𝕣',
    '１２３',
    '٣',
  ],
  ...['👩‍👩‍👧‍👦', '🏳️‍🌈', '🇩🇪', '👍🏽', '☃', '\u20dd', '\u0300', '\u202eevil', '\u200b', '\u00ad', '\ufeff'],
  ...['\ue000', '\u{f0000}', '\u{10ffff}', '\uffff', '\ufffd', '\ud800', '\udfff', '\udc00\ud800'],
];

const CONTROLS = [
  '\0',
  '\u0001',
  '\b',
  '\t',
  '\n',
  '\r\n',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
];

/** Words that there is something to be found by. */
const WORDS = [
  ...['nurse', 'engineer', 'software', 'teacher', 'manager', 'Microsoft', 'Excel', 'welder', 'and'],
  ...['Berlin', 'senior', 'employer', 'clerks', 'drivers', 'the', 'registered', 'sales', 'team'],
];

const fragment: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FTS_SYNTAX) },
  { weight: 3, arbitrary: fc.constantFrom(...SQL) },
  { weight: 2, arbitrary: fc.constantFrom(...HTML) },
  { weight: 4, arbitrary: fc.constantFrom(...SCRIPTS) },
  { weight: 2, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
  },
);

/** Fragments one after another, parted by spaces, by nothing, or by what is neither. */
const joined: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fragment, { minLength: 1, maxLength: 8 }),
    fc.constantFrom(' ', ' ', '', '\0', '\u00a0', '"', ' NOT ', '\u3000'),
  )
  .map(([fragments, separator]) => fragments.join(separator));

/** As long as a query may be, whatever it is made of; and a little more, which is refused. */
const long: fc.Arbitrary<string> = fc
  .tuple(fragment, fc.constantFrom(' ', '', '"', '('), fc.constantFrom(499, 500, 500, 500, 501))
  .map(([text, separator, length]) => (text + separator).repeat(length).slice(0, length));

const query: fc.Arbitrary<string> = fc.oneof(
  { weight: 18, arbitrary: joined },
  { weight: 1, arbitrary: long },
);

const filters = fc.record(
  {
    workArrangement: fc.constantFrom('remote', 'hybrid', 'on-site'),
    location: fc
      .oneof(fc.constantFrom('Berlin', 'B%', '"', "'", '_', 'Lyon OR 1=1', '\ud800'), joined)
      .map((text) => text.replaceAll('\0', '').slice(0, 200)),
    country: fc.constantFrom('DE', 'US', 'NO', 'CA'),
    experienceLevel: fc.constantFrom('entry', 'mid', 'senior', 'lead', 'executive'),
    jobType: fc.constantFrom('full-time', 'part-time', 'contract', 'internship', 'temporary'),
    salaryMin: fc.oneof(fc.constantFrom(0, 0.1, 1e9), fc.double({ min: 0, max: 1e9, noNaN: true })),
    postedWithinDays: fc.integer({ min: 1, max: 3650 }),
    includeUnknown: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Of no search of ours, or of another one. */
const foreignCursor = fc.constantFrom(
  'W10',
  '!!!!',
  'bnVsbA',
  'WyJhIiwxXQ',
  '\u2028',
  'x'.repeat(500),
);

export interface HostileSearch {
  query: string;
  searchType: 'keyword' | 'semantic' | 'hybrid';
  filters?: object;
  limit: number;
  cursor?: string;
}

/** Every filter leaves less to be found: most searches have none. */
const narrowed = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: filters },
);

/** The model and the index take several times as long as the full-text index. */
const searchType = fc.oneof(
  { weight: 6, arbitrary: fc.constant('keyword' as const) },
  { weight: 1, arbitrary: fc.constant('semantic' as const) },
  { weight: 1, arbitrary: fc.constant('hybrid' as const) },
);

const allowed = fc.record(
  {
    query,
    searchType,
    filters: narrowed,
    // A long page costs what its postings do, which is not what is looked at here.
    limit: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.integer({ min: 6, max: 50 }) },
    ),
  },
  { requiredKeys: ['query', 'searchType', 'limit'] },
);

/** Searches that mean trouble; all but a few per cent are such as the API admits. */
export const hostileSearch: fc.Arbitrary<HostileSearch> = fc.oneof(
  { weight: 60, arbitrary: allowed },
  {
    weight: 1,
    arbitrary: fc
      .tuple(allowed, foreignCursor)
      .map(([search, cursor]) => Object.assign(search, { cursor })),
  },
);
