/** What a number counts: a share, money, how many times as much, or anything else. */
type Unit = 'percent' | 'money' | 'factor' | 'plain';

/** A number in a text, whatever way it was written. */
export interface FoundNumber {
  value: number;
  unit: Unit;
  /** How exact it claims to be: `about 40`, `over 40`, and `hundreds`, which is 200 and more. */
  sense: 'exact' | 'about' | 'over' | 'vague';
  /** As written. */
  quote: string;
  offset: number;
  /** The word after it, in lower case. */
  counted: string;
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const DIGITS =
  /(?<![\p{L}\d.])(?<currency>US\$|[$€£¥₹]|(?:USD|EUR|GBP|CHF)\s?)?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-]?(?<scale>thousand|million|billion|bn|mn|mm|[kKmMbB])(?![\p{L}\d]))?\+?(?:[\s-]?(?<unit>%|percent(?:age points?)?\b|per cent\b|pct\b|x\b|times\b|fold\b)|\s(?<named>dollars|euros|pounds|francs|USD|EUR)\b)?/giu;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = [...UNITS, ...TENS.slice(2)].join('|');
const SPELLED = new RegExp(
  `\\b(?:(?<first>${SMALL}|a|several)(?:[\\s-](?<second>${UNITS.slice(1, 10).join('|')})(?!-))?)?\\s?(?<scale>hundred|thousand|million|billion|dozen)?(?:\\s(?:and\\s)?)?(?<unit>percent|per cent|times|fold)?\\b`,
  'giu',
);
const SPELLED_SCALES: Readonly<Record<string, number>> = { ...SCALES, hundred: 100, dozen: 12 };

/** Words that stand for a change or a share, and what they come to. */
const CHANGES: readonly (readonly [RegExp, number, Unit])[] = [
  [/\bdoubl(?:ed|es|ing|e)\b(?!-)/giu, 2, 'factor'],
  [/\btripl(?:ed|es|ing|e)\b/giu, 3, 'factor'],
  [/\bquadrupl(?:ed|es|ing|e)\b/giu, 4, 'factor'],
  [/\btwice\b/giu, 2, 'factor'],
  [/\b(?:halv(?:ed|es|ing|e)|half)\b(?!-)/giu, 50, 'percent'],
  [/\b(?:by|a) (?:one[- ])?third\b(?! (?:party|time|place))/giu, 33, 'percent'],
  [/\btwo[- ]thirds\b/giu, 67, 'percent'],
  [/\b(?:by|a|one) quarter\b(?= of|[.,;]|$)/giu, 25, 'percent'],
  [/\bthree[- ]quarters\b/giu, 75, 'percent'],
];
const VAGUE =
  /\b(?:(?<multi>multi-)?(?<scale>dozens?|hundreds|thousands|millions?|billions?))\b/giu;

const QUALIFIER =
  /\b(?:(?<about>about|around|approximately|nearly|almost|roughly|some|close to|just under)|(?<over>over|more than|upwards of|at least|above|exceeding|well over))\s(?:an?\s)?$/i;

/** Every number in a text but calendar years and ordinals, in any spelling. */
export function numbersIn(text: string): FoundNumber[] {
  const found = [...written(text), ...spelled(text), ...changes(text), ...vague(text)];
  return found.toSorted((a, b) => a.offset - b.offset);
}

/** A calendar year, not an amount. */
const isYear = (digits: string): boolean => /^(?:19[4-9]\d|20\d\d)$/.test(digits);

function written(text: string): FoundNumber[] {
  return Array.from(text.matchAll(DIGITS)).flatMap((match) => {
    const { currency, digits = '', scale, unit, named } = match.groups ?? {};
    const after = text.slice(match.index + match[0].length);
    const isBare = [currency, scale, unit, named].every((part) => part === undefined);
    // `1st`, `2FA`, `80s` and `p99` are names, not amounts.
    if (/^(?:st|nd|rd|th)\b|^\p{L}/iu.test(after)) return [];
    if (isBare && isYear(digits)) return [];
    const value = Number(digits.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    return [numberAt(text, match.index, match[0], value, unitOf(unit, currency ?? named))];
  });
}

function unitOf(unit: string | undefined, money: string | undefined): Unit {
  if (money !== undefined) return 'money';
  if (unit === undefined) return 'plain';
  return /^(?:x|times|fold)$/i.test(unit) ? 'factor' : 'percent';
}

function spelled(text: string): FoundNumber[] {
  return Array.from(text.matchAll(SPELLED)).flatMap((match) => {
    const { first, second, scale, unit } = match.groups ?? {};
    if (first === undefined) return [];
    const head = first.toLowerCase();
    const isArticle = head === 'a' || head === 'several';
    if (isArticle && scale === undefined) return [];
    const tens = TENS.indexOf(head);
    const base = isArticle ? 1 : tens > 1 ? tens * 10 : UNITS.indexOf(head);
    const value =
      (base + (second === undefined ? 0 : UNITS.indexOf(second.toLowerCase()))) *
      (SPELLED_SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    // “one of”, “zero downtime”: words more often than counts.
    if (value < 2) return [];
    const quote = match[0].trimEnd();
    const sense = head === 'several' ? 'vague' : undefined;
    const found = numberAt(text, match.index, quote, value, unitOf(unit, undefined));
    return [sense === undefined ? found : { ...found, sense }];
  });
}

function changes(text: string): FoundNumber[] {
  return CHANGES.flatMap(([pattern, value, unit]) =>
    Array.from(text.matchAll(pattern), (match) =>
      numberAt(text, match.index, match[0], value, unit),
    ),
  );
}

function vague(text: string): FoundNumber[] {
  return Array.from(text.matchAll(VAGUE)).flatMap((match) => {
    const { scale = '', multi } = match.groups ?? {};
    const isPlural = scale.endsWith('s') || multi !== undefined;
    const before = text.slice(0, match.index);
    const isCounted =
      /(?:\d|\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|several|half a))[\s-]+$/i.test(
        before,
      );
    if (!isPlural || isCounted) return [];
    const value = SPELLED_SCALES[scale.toLowerCase().replace(/s$/, '')] ?? 1;
    const found = numberAt(text, match.index, match[0], value, 'plain');
    return [{ ...found, sense: 'vague' as const }];
  });
}

function numberAt(
  text: string,
  offset: number,
  quote: string,
  value: number,
  unit: Unit,
): FoundNumber {
  const qualifier = QUALIFIER.exec(text.slice(Math.max(0, offset - 24), offset))?.groups;
  const after = text.slice(offset + quote.length);
  const sense =
    qualifier?.['about'] !== undefined
      ? 'about'
      : qualifier?.['over'] === undefined
        ? 'exact'
        : 'over';
  const counted = /^[\s-]*(?:of\s)?([\p{L}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return { value, unit, sense, quote, offset, counted };
}

/** Whether a claimed number says no more than one that is known. */
export function agrees(claimed: FoundNumber, known: FoundNumber): boolean {
  if (!unitsAgree(claimed, known)) return false;
  const [said, is] = [claimed.value, known.value];
  if (claimed.sense === 'vague') {
    return known.sense === 'vague' ? is === said : is >= 2 * said && is < 1000 * said;
  }
  if (Math.abs(said - is) <= Math.abs(is) * 1e-9) return true;
  if (known.sense === 'vague') return false;
  if (claimed.sense === 'about') return Math.abs(said - is) <= Math.abs(is) * 0.06;
  return claimed.sense === 'over' && said < is && said >= is * 0.75;
}

function unitsAgree(claimed: FoundNumber, known: FoundNumber): boolean {
  if (claimed.unit === known.unit) return true;
  const isAmount = (unit: Unit) => unit === 'plain' || unit === 'money';
  return isAmount(claimed.unit) && claimed.unit === 'plain' && isAmount(known.unit);
}
