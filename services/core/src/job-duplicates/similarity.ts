import type { Bag, Features } from './features.ts';

const WEIGHTS = { title: 0.35, company: 0.25, location: 0.15, description: 0.25 } as const;
/** What a field that only one of the two postings has says: nothing for, nothing against. */
const UNKNOWN = 50;
const SAME_FROM = 85;

const CONFIDENCE_FROM = { high: 85, medium: 70, low: 50 } as const;

type Field = keyof typeof WEIGHTS;

/** How alike two postings are, in whole percent. */
export interface Similarity {
  overall: number;
  title: number;
  company: number;
  location: number;
  description: number;
  /** The fields that are the same, give or take a word. */
  matchedFields: Field[];
}

/**
 * Weighted similarity: title .35, company .25, location .15, description .25. A field that neither
 * posting has gives its weight to the others and reads as 100; one that only one has counts as 50.
 */
export function similarity(a: Features, b: Features): Similarity {
  const fields = {
    title: bagSimilarity(a.title, b.title),
    company: bagSimilarity(a.company, b.company),
    location: bagSimilarity(a.location, b.location),
    description: sketchSimilarity(a.description, b.description),
  };
  let sum = 0;
  let weight = 0;
  const matchedFields: Field[] = [];
  for (const field of ['title', 'company', 'location', 'description'] as const) {
    const value = fields[field];
    if (value === null) continue;
    sum += WEIGHTS[field] * value;
    weight += WEIGHTS[field];
    if (value >= SAME_FROM) matchedFields.push(field);
  }
  const shown = (value: number | null) => Math.round(value ?? 100);
  return {
    overall: Math.round(sum / weight),
    title: shown(fields.title),
    company: shown(fields.company),
    location: shown(fields.location),
    description: shown(fields.description),
    matchedFields,
  };
}

/**
 * By words or by pairs of characters, whichever sees more: words move about, characters are mistyped.
 * Another number is not a typing error, so where numbers differ only words count.
 */
function bagSimilarity(a: Bag, b: Bag): number | null {
  const missing = missingSide(a.words.size, b.words.size);
  if (missing !== undefined) return missing;
  const byWords = dice(a.words, b.words);
  return 100 * (a.numbers === b.numbers ? Math.max(byWords, dice(a.pairs, b.pairs)) : byWords);
}

/** Sørensen–Dice coefficient of two sets. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Jaccard index of the shingles, estimated from the smallest hashes of both together (Broder 1997). */
function sketchSimilarity(a: readonly number[], b: readonly number[]): number | null {
  const missing = missingSide(a.length, b.length);
  if (missing !== undefined) return missing;
  const size = Math.max(a.length, b.length);
  let [i, j, seen, shared] = [0, 0, 0, 0];
  while (seen < size && (i < a.length || j < b.length)) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
  }
  return (100 * shared) / seen;
}

/** Null when neither side has the field, `UNKNOWN` when one has not, undefined when both have. */
function missingSide(a: number, b: number): number | null | undefined {
  if (a === 0 && b === 0) return null;
  return a === 0 || b === 0 ? UNKNOWN : undefined;
}

/** Null: too little alike to be worth a word. */
export function confidenceOf(overall: number): 'high' | 'medium' | 'low' | null {
  if (overall >= CONFIDENCE_FROM.high) return 'high';
  if (overall >= CONFIDENCE_FROM.medium) return 'medium';
  return overall >= CONFIDENCE_FROM.low ? 'low' : null;
}
