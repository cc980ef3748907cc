import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { joinLines } from './join-lines.ts';

export interface Paragraph extends Found {
  lines: TextLine[];
  bullet: boolean;
  left: number;
}

const NEW_PARAGRAPH = 1.18;

/** Lines grouped to paragraphs and list items. `text` is the whole document's. */
export function toParagraphs(lines: readonly TextLine[], text: string): Paragraph[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && belongsTo(group, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    return {
      value: joinLines(group, text),
      start: first.start,
      end: last.end,
      confidence: 0.9,
      lines: group,
      bullet: first.bullet,
      left: first.left,
    };
  });
}

function belongsTo(group: readonly TextLine[], line: TextLine): boolean {
  if (line.bullet) return false;
  const [first] = group;
  if (first === undefined) return false;
  if (line.continues) return !endsItem(group.at(-1), line);
  const isTight = line.gap > 0 && line.gap <= NEW_PARAGRAPH;
  const last = group.at(-1);
  if (isTight && /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(last?.text ?? '.')) return true;
  return isTight && first.bullet && line.left > first.left + 0.3 * first.size;
}

/** A full line that ends a sentence, with a capital below: here only a list makes two of it. */
const endsItem = (last: TextLine | undefined, line: TextLine): boolean =>
  last !== undefined && last.bullet && /[.!?]$/.test(last.text) && line.left <= last.left;
