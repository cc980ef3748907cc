/** Letters of other scripts that are drawn like Latin ones, and what they are read as. */
const PAIRS: readonly (readonly [from: string, to: string])[] = [
  // Cyrillic.
  ['АВСЕНІЈКМОРЅТУХԚԜ', 'abcehijkmopstyxqw'],
  ['асеһіјкморѕтухԁԛԝӏ', 'acehijkmopstyxdqwl'],
  // Greek.
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'],
  ['αεικνορτυχ', 'aeikvoptux'],
  // Latin letters that decompose into nothing simpler.
  ['ıɑɡɩʏ', 'iagiy'],
  // Typographic marks.
  ['’‘ʼ“”„‐‑‒–—−', '\'\'\'"""------'],
];

export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([from, to]) => Array.from(from, (char, i) => [char, to.charAt(i)] as const)),
);
