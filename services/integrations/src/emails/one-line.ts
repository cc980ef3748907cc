/** What ends a header line, moves text about or cannot be seen. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u;

/** Whether a text could be more than one header line, or read as other than it is. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

/** A text as one line of at most `max` characters, for a header. */
export function oneLine(text: string, max: number): string {
  const line = text
    .replaceAll(new RegExp(`${UNSEEN.source}+`, 'gu'), ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  return line.length <= max
    ? line
    : `${line
        .slice(0, max - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
