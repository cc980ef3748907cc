/** Emoji as people see them: families, flags and skin tones whole. */
const EMOJI = /\p{RGI_Emoji}/gv;

/** What tones, joins or frames emoji and means nothing once they are gone. */
const LEFT_OVER = /\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Variation_Selector}|\u20e3/gu;

/**
 * Controls, which XML cannot hold; invisible characters, which hide words from a search or turn the
 * reading direction; private and unassigned ones, which no font has. Line breaks and tabs are white
 * space, and the zero-width non-joiner is spelling in Persian and in India.
 */
const UNSEEN = /(?![\t\n\r\v\f\u0085\u200b\u200c])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

/** Of any width, none included. */
const SPACE = /[\s\u200b]+/gu;

const visible = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(EMOJI, '')
    .replaceAll(LEFT_OVER, '')
    .replaceAll(UNSEEN, '')
    .normalize('NFC');

/** Text on one line, without what no document can show. May be empty. */
export const cleanLine = (text: string): string => visible(text).replaceAll(SPACE, ' ').trim();

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** The lines of a longer text, cleaned; empty ones are left out. */
export const cleanLines = (text: string): string[] =>
  text
    .split(LINE_BREAK)
    .map(cleanLine)
    .filter((line) => line !== '');
