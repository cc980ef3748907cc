/** Long texts are compared by their words; this many of both must be the other's. */
const MIN_F1 = 0.9;

/**
 * Names, titles, dates and the like as they are compared: without case, accents stay, punctuation
 * and spaces count as one space. `C++`, `C#` and `.NET` keep their signs.
 */
export const normalised = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

export const isSame = (one: string, other: string): boolean =>
  normalised(one) === normalised(other);

/** Whether two long texts say the same: the F1 of their words, each counted as often as it occurs. */
export function saysTheSame(one: string, other: string): boolean {
  const words = [one, other].map((text) => normalised(text).split(' '));
  const [mine = [], theirs = []] = words;
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of mine) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (mine.length + theirs.length) >= MIN_F1;
}
