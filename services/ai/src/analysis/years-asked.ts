const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};
const YEARS =
  /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)\s{0,2}(?:\(\s?(\d{1,2})\s?\)\s?)?(?:\+|plus|or more)?\s{0,2}(?:(?:-|–|—|to)\s?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s{0,2}\+?\s?)?(years?|yrs?|months?)\b(?!\s(?:old|ago|of age|in business|contract|term))/gi;
const ASKS =
  /\b(?:experience|experienced|background|minimum|at least|required?|requires|must|need|practice|working|professional|practising|practicing)\b/i;
const NOT_ASKED =
  /\b(?:preferred|preferably|nice to have|a plus|bonus|ideally|desirable|desired)\b/i;
const ABOUT_US = /\b(?:we have|we've|our|founded|established|company has|for over|team has)\b/i;

/**
 * The years of experience a text asks for: the most of its demands ("5+ years", "3-5 years" asks
 * 3, "one (1) year", "18 months"). Wishes ("10 years preferred") and the employer's own age are
 * left out. Null when it asks none.
 */
export function yearsAsked(text: string): { years: number; offset: number; length: number } | null {
  let best: { years: number; offset: number; length: number } | null = null;
  for (const match of text.matchAll(YEARS)) {
    const length = match[0].length;
    const before = sentenceTail(text.slice(Math.max(0, match.index - 90), match.index));
    const after = sentenceHead(text.slice(match.index + length, match.index + length + 90));
    if (!ASKS.test(before) && !ASKS.test(after)) continue;
    if (NOT_ASKED.test(before) || NOT_ASKED.test(after) || ABOUT_US.test(before.slice(-40)))
      continue;
    const written = match[2] ?? match[1] ?? '';
    const count = NUMBER_WORDS[written.toLowerCase()] ?? Number(written);
    const years = /^month/i.test(match[3] ?? '') ? Math.round((count / 12) * 10) / 10 : count;
    if (years > 25) continue;
    if (best === null || years > best.years) best = { years, offset: match.index, length };
  }
  return best;
}

function sentenceTail(text: string): string {
  return text.split(/[.!?]\s|\n/).at(-1) ?? '';
}

function sentenceHead(text: string): string {
  return text.split(/[.!?;]\s|\n\s{0,3}[\n*-]/)[0] ?? '';
}
