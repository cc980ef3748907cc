import type { TextLine } from '../document.ts';
import { isDated } from './dated-line.ts';

const LONG_LINE = 95;
const MANY_WORDS = 13;
const INDENT = 0.7;
const MIN_INDENTED_LENGTH = 28;

/** Which lines say something of an entry, by their looks and their length, and do not name it. */
export function bodyLines(lines: readonly TextLine[]): boolean[] {
  const left = Math.min(...lines.filter(isDated).map((line) => line.left), Infinity);
  const bulletsAreHeads = lines.every((line) => line.bullet || !isDated(line));
  const isBody: boolean[] = [];
  lines.forEach((line, at) => {
    const below = lines[at + 1];
    const opensParagraph = !isDated(line) && isProseBelow(line, below, lines[at + 2]);
    const followsBody = (isBody[at - 1] ?? false) && line.continues && !isDated(line);
    const isIndented =
      line.left > left + INDENT * line.size && line.text.length >= MIN_INDENTED_LENGTH;
    const isProse =
      !isDated(line) && (isSentence(line.text) || (isIndented && !isShortTitle(line.text)));
    const isItem = line.bullet && !(bulletsAreHeads && isDated(line));
    isBody.push(isItem || followsBody || isProse || opensParagraph);
  });
  return isBody;
}

/** Whether a line is the first of a paragraph, by the lines it goes on in. */
function isProseBelow(
  line: TextLine,
  below: TextLine | undefined,
  next: TextLine | undefined,
): boolean {
  if (below === undefined || !below.continues || isDated(below)) return false;
  if (/^[\p{Ll}\d]/u.test(below.text)) return true;
  const isLong = line.text.length >= MIN_INDENTED_LENGTH;
  return (
    isLong &&
    line.font === below.font &&
    (/[.;!](?:\s|$)/.test(below.text) || next?.continues === true)
  );
}

const isShortTitle = (text: string): boolean => text.length < 45 && !/[.;]$/.test(text);

export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (text.length > LONG_LINE || words >= MANY_WORDS) return true;
  if (/^\p{Ll}/u.test(text) && words > 3) return true;
  return /[.;!]$/.test(text) && words >= 6;
}
