import type { Word } from './words.ts';

/** How fast the emphasis on the beginning fades, in words. */
const FADE = 11;
/** The words after these have next to none of it. */
const OPENING_WORDS = 64;
/** A word's second mention tells less than its first: n mentions count as n to this power. */
const REPETITION = 0.4;

/** How much each word of a text counts, in the two readings that every block is made of. */
export interface Emphases {
  /** All alike. */
  whole: readonly number[];
  /** The beginning, where a posting has its title; shorter than the text. */
  opening: readonly number[];
}

export function emphasesOf(words: readonly Word[]): Emphases {
  const mentions = new Map<string, number>();
  const whole = words.map(({ key }) => {
    const earlier = mentions.get(key) ?? 0;
    mentions.set(key, earlier + 1);
    return (earlier + 1) ** REPETITION - earlier ** REPETITION;
  });
  const opening = whole.slice(0, OPENING_WORDS).map((share, at) => share * Math.exp(-at / FADE));
  return { whole, opening };
}
