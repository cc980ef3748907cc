import { widthShare } from './layout/letter-widths.ts';
import type { LaidOutLine } from './layout/segment.ts';
import { mendText } from './layout/mend-text.ts';

/** A line of a document, and how it stands to the one before. */
export interface TextLine {
  text: string;
  /** `document.text.slice(start, end)` is `text`. */
  start: number;
  end: number;
  left: number;
  size: number;
  font: string;
  /** The text begins after a bullet, which is not part of it. */
  bullet: boolean;
  /** Distance from the baseline above, where 1 is the distance within a paragraph; 0 for none. */
  gap: number;
  /** The line above ended for want of room, so this one may go on with it. */
  continues: boolean;
  /** First of a column with sections of its own. */
  startsFlow: boolean;
}

export interface ResumeDocument {
  text: string;
  lines: TextLine[];
}

const BULLET =
  /^(?:[\u2022\u25cf\u25aa\u25e6\u2023\u2219\u00b7\u25cb\u25a0\u25a1\u25ba\u25b6\u25b8\u25c6\u25c7\u2756\u27a2\u27a4\u2713\u2714\u2192\u204b*]|[-\u2013\u2014](?=\s)|o(?=\t))\s*/;
/** Baselines this much further apart than the closest ones are another paragraph. */
const NEW_PARAGRAPH = 1.18;
/** With the dash or the unit after it, which no line begins with. */
const FIRST_WORD =
  /^\S+(?:\s(?:[-\u2013\u2014\u2022\u00b7*|\u2192](?!\S)|[%\u2030\u00b0\u20ac]\S*)){0,3}/;
const MAX_LINE_LENGTH = 2000;
const PITCH_QUANTILE = 0.2;
/** A word's width is told from that of its letters elsewhere, so it may be wider. */
const WIDTH_ALLOWANCE = 1.05;

/** Joins lines to one text and notes what their positions say of paragraphs. */
export function toDocument(laidOut: readonly LaidOutLine[]): ResumeDocument {
  const lines: TextLine[] = [];
  let text = '';
  let above: LaidOutLine | null = null;
  const pitch = usualPitch(laidOut);
  for (const line of laidOut.flatMap(inParts)) {
    const own = mendLine(line.text);
    if (own === '') continue;
    const bullet = BULLET.exec(own)?.[0] ?? '';
    if (bullet.length === own.length) {
      // A bullet in a line of its own stands before the next.
      above = line;
      text += `${own}\n`;
      continue;
    }
    const start = text.length + bullet.length;
    const gap = gapAbove(above, line, pitch);
    text += `${own}\n`;
    lines.push({
      text: own.slice(bullet.length),
      start,
      end: text.length - 1,
      left: line.left,
      size: line.size,
      font: line.font,
      bullet: bullet !== '',
      gap,
      continues: bullet === '' && goesOn(above, line, own, gap),
      startsFlow: line.startsFlow,
    });
    above = line;
  }
  return { text: text.trimEnd(), lines };
}

/** A line that no page holds in parts of a page's width: patterns take longer than the text is long. */
function inParts(line: LaidOutLine): LaidOutLine[] {
  if (line.text.length <= MAX_LINE_LENGTH) return [line];
  const cut = line.text.lastIndexOf(' ', MAX_LINE_LENGTH);
  const at = cut > 0 ? cut : MAX_LINE_LENGTH;
  const rest = { ...line, text: line.text.slice(at), startsFlow: false };
  return [{ ...line, text: line.text.slice(0, at) }, ...inParts(rest)];
}

const mendLine = (text: string): string =>
  text
    .split('\t')
    .map(mendText)
    .filter((part) => part !== '')
    .join('\t');

/** Usual distance of two baselines, in heights of their letters. */
function usualPitch(lines: readonly LaidOutLine[]): number {
  const pitches = lines
    .flatMap((line, at) => {
      const above = lines[at - 1];
      if (above === undefined || line.y <= above.y || above.size !== line.size) return [];
      return (line.y - above.y) / line.size;
    })
    .toSorted((a, b) => a - b);
  return pitches[Math.floor(pitches.length * PITCH_QUANTILE)] ?? 1;
}

function gapAbove(above: LaidOutLine | null, line: LaidOutLine, pitch: number): number {
  if (above === null || line.startsFlow || line.y <= above.y) return 0;
  return (line.y - above.y) / line.size / pitch;
}

/** True where the first word of a line would not have fitted on the line above. */
function goesOn(above: LaidOutLine | null, line: LaidOutLine, text: string, gap: number): boolean {
  if (above === null || gap === 0 || gap > NEW_PARAGRAPH) return false;
  if (Math.abs(above.size - line.size) > 0.1 * line.size) return false;
  if (above.font !== line.font && above.font !== '' && line.font !== '') return false;
  // What stands at both ends of a line is no running text.
  if (above.text.includes('\t') || text.includes('\t')) return false;
  const firstWord = FIRST_WORD.exec(text)?.[0] ?? '';
  const width = (line.right - line.left) * widthShare(`${firstWord} `, text);
  return above.right + WIDTH_ALLOWANCE * width > above.columnRight;
}
