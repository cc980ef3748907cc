import type { TextLine } from '../document.ts';

/** First halves of English compounds that a line may break after their own hyphen. */
const COMPOUND =
  /(?:^|[^\p{L}])(?:full|cross|self|well|high|low|non|multi|front|back|end|long|short|real|open|user|data|time|cost|team|client|object|test|two|three|state|work|part|day|hands|in|on|off|up|e|co|re|pre|post|cutting|third|large|small|mid|end|to|of|top|go|best|first|second|cloud|mobile|micro|web|site|peer|problem|decision|customer|event|domain|fault|award|world)-$/iu;

/**
 * Lines of one paragraph as one text. A hyphen at a line's end goes where it divides a word, and
 * stays where `text` has the word with it elsewhere or a compound begins with it.
 */
export function joinLines(lines: readonly TextLine[], text: string): string {
  return lines.reduce((joined, line) => {
    const next = line.text.replaceAll('\t', ' ');
    if (joined === '') return next;
    if (!/\p{L}-$/u.test(joined) || !/^\p{Ll}/u.test(next)) return `${joined} ${next}`;
    return (keepsHyphen(joined, next, text) ? joined : joined.slice(0, -1)) + next;
  }, '');
}

function keepsHyphen(before: string, after: string, text: string): boolean {
  const first = /[\p{L}\d]+-$/u.exec(before)?.[0] ?? '';
  const second = /^\p{L}+/u.exec(after)?.[0] ?? '';
  const lower = text.toLowerCase();
  if (lower.includes((first + second).toLowerCase())) return true;
  if (lower.includes((first.slice(0, -1) + second).toLowerCase())) return false;
  return COMPOUND.test(before);
}
