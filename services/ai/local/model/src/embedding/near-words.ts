import type { Lexicon } from './lexicon.ts';

/** A known word to read for an unknown one, and how far to trust it (0–1). */
export interface NearWord {
  id: number;
  trust: number;
}

const TYPO_TRUST = 0.9;
const TWO_TYPOS_TRUST = 0.7;
const COMPOUND_TRUST = 0.8;
/** Shorter words have too many neighbours by chance. */
const SHORTEST_TYPO = 5;
const SHORTEST_TWO_TYPOS = 8;
const SHORTEST_PART = 3;
const LONGEST_WORD = 32;

/**
 * Finds known words for unknown ones: inflections, misspellings of one or two letters, and compounds
 * (`frontend`). The index of letter triples is built on the first unknown word.
 */
export function nearWordFinder(lexicon: Lexicon): (word: string) => readonly NearWord[] {
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  return (word) => findNear(word, lexicon, (index ??= tripleIndex(lexicon.words)));
}

/** One slip, unless both parts of a compound are more frequent; then a compound; then two slips. */
function findNear(
  word: string,
  lexicon: Lexicon,
  index: ReadonlyMap<string, readonly number[]>,
): readonly NearWord[] {
  if (word.length < SHORTEST_TYPO || word.length > LONGEST_WORD || /\d/.test(word)) return [];
  const typo = misspelt(word, lexicon, index);
  const parts = partsOf(word, lexicon);
  const isTypo =
    typo !== null && (parts === null || (typo.distance === 1 && typo.id < Math.max(...parts)));
  if (!isTypo) return (parts ?? []).map((id) => ({ id, trust: COMPOUND_TRUST }));
  return [{ id: typo.id, trust: typo.distance === 1 ? TYPO_TRUST : TWO_TYPOS_TRUST }];
}

/** Every word of three letters and more under each of its triples, its start marked. */
function tripleIndex(words: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [id, word] of words.entries()) {
    if (word.length < SHORTEST_PART || word.length > LONGEST_WORD) continue;
    for (const triple of triplesOf(word)) {
      const ids = index.get(triple);
      if (ids === undefined) index.set(triple, [id]);
      else if (ids.at(-1) !== id) ids.push(id);
    }
  }
  return index;
}

function triplesOf(word: string): string[] {
  const marked = `^${word}$`;
  const triples: string[] = [];
  for (let at = 0; at + 3 <= marked.length; at += 1) triples.push(marked.slice(at, at + 3));
  return triples;
}

/** The nearest known word, the more frequent of equals. */
function misspelt(
  word: string,
  lexicon: Lexicon,
  index: ReadonlyMap<string, readonly number[]>,
): { id: number; distance: number } | null {
  const shared = new Map<number, number>();
  for (const triple of new Set(triplesOf(word))) {
    for (const id of index.get(triple) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const allowed = word.length >= SHORTEST_TWO_TYPOS ? 2 : 1;
  // One edit breaks at most three triples (a swap, four).
  const needed = word.length - 4 * allowed;
  let best: { id: number; distance: number } | null = null;
  for (const [id, count] of shared) {
    const other = lexicon.words[id] ?? '';
    if (count < needed || Math.abs(other.length - word.length) > allowed) continue;
    const distance = editDistance(word, other, allowed);
    if (distance > allowed) continue;
    if (best === null || distance < best.distance || (distance === best.distance && id < best.id)) {
      best = { id, distance };
    }
  }
  return best;
}

/** Two known words that stand together as one: the split whose rarer part is most frequent. */
function partsOf(word: string, lexicon: Lexicon): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const one = lexicon.idOf(word.slice(0, at));
    const other = lexicon.idOf(word.slice(at));
    if (one === undefined || other === undefined) continue;
    if (best === null || Math.max(one, other) < Math.max(...best)) best = [one, other];
  }
  return best;
}

/** Optimal string alignment: insertions, deletions, changes and swaps of neighbours; `limit + 1` for more. */
function editDistance(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return last[other.length] ?? limit + 1;
}
