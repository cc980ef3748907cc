export interface PostingLine {
  kind: 'heading' | 'item' | 'text' | 'space';
  /** What of the text is shown, without the marks that made it a heading or an item. */
  from: number;
  to: number;
}

const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const ITEM = /^[ \t]{0,8}(?:[-*•·–][ \t]+)/;

/** The lines of a posting as its author meant them; offsets are those of the text itself. */
export function linesOf(text: string): PostingLine[] {
  const lines: PostingLine[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    lines.push(lineOf(line, from, to));
    from = to + 1;
  }
  return lines;
}

function lineOf(line: string, from: number, to: number): PostingLine {
  if (line.trim() === '') return { kind: 'space', from, to };
  const heading = HEADING.exec(line);
  if (heading !== null) return { kind: 'heading', from: from + heading[0].length, to };
  const item = ITEM.exec(line);
  if (item !== null) return { kind: 'item', from: from + item[0].length, to };
  return { kind: 'text', from, to };
}
