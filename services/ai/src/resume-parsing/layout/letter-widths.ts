/** Letters by their width, of an `n`, as fonts without serifs have them. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [0.4, 'ijl'],
  [0.5, "ftI.,:;'\u2019!|/ "],
  [0.6, 'r()-'],
  [0.9, 'cksvxyzJ'],
  [1.2, 'ABEFKLPSTVXYZ&'],
  [1.3, 'wCDHNRU'],
  [1.4, 'GOQ'],
  [1.5, 'mM%'],
  [1.7, 'W\u2014\u2026@'],
];
const widthOf = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

const width = (text: string): number => {
  let sum = 0;
  for (const char of text.normalize('NFD')) {
    if (!/\p{M}/u.test(char)) sum += widthOf.get(char) ?? 1;
  }
  return sum;
};

/** How much of a line's width a text would take in the same letters: 0.5 for half as much. */
export const widthShare = (text: string, line: string): number =>
  line === '' ? 0 : width(text) / width(line);
