const SHOWN_MAX = 60;

/**
 * Somebody else's words within a sentence of ours, cut and between isolates, so that they do not turn
 * the direction of what follows.
 */
export function quoted(words: string): string {
  const shown = words.length > SHOWN_MAX ? `${words.slice(0, SHOWN_MAX)}…` : words;
  return `“\u2068${shown}\u2069”`;
}
