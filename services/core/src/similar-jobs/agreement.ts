import { canonicalText } from '../job-duplicates/canonical-text.ts';
import { familyOf } from './title-family.ts';

interface Compared {
  title: string;
  industry: string | null;
  location: string | null;
  country: string | null;
  workArrangement: string;
}

/** A posting of the same title family is before any other one, whatever else agrees. Set by hand. */
const WEIGHTS = { title: 0.6, category: 0.25, place: 0.15 } as const;
/** Of the same country and no more. */
const SAME_COUNTRY = 0.5;

/**
 * How much two postings agree, 0–1: the share of their titles' words that both have (Dice), the
 * category, the place. What one of them does not state does not agree.
 *
 * Example: same title, same category, another place: 0.6 + 0.25 = 0.85.
 */
export function agreement(a: Compared, b: Compared): number {
  const title = sharedWords(familyOf(a.title), familyOf(b.title));
  const category = isSame(a.industry, b.industry) ? 1 : 0;
  return WEIGHTS.title * title + WEIGHTS.category * category + WEIGHTS.place * placeOf(a, b);
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function placeOf(a: Compared, b: Compared): number {
  const areRemote = a.workArrangement === 'remote' && b.workArrangement === 'remote';
  if (areRemote || isSame(a.location, b.location)) return 1;
  return isSame(a.country, b.country) ? SAME_COUNTRY : 0;
}

const isSame = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && canonicalText(a) === canonicalText(b);
