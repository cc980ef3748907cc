import { mendText } from '../layout/mend-text.ts';
import type { Segment } from '../layout/segment.ts';
import { toRows } from '../layout/rows.ts';

/** A run of letters as a PDF draws it: a word, a line, or three letters of a word. */
export type Glyphs = Segment;

/** In heights of the letters. Wider than this is not a space between words any more. */
const MAX_WORD_SPACE = 1.2;
const MIN_WORD_SPACE = 0.14;
const ICONS = /^[\s\ue000-\uf8ff]*$/;

/** Joins what is drawn side by side to stretches of text. An icon ends a stretch. */
export function toSegments(glyphs: readonly Glyphs[]): Segment[] {
  return toRows(glyphs)
    .flatMap(({ segments }) => joined(segments))
    .map((segment) => ({ ...segment, text: mendText(segment.text) }))
    .filter(({ text }) => text !== '');
}

function joined(glyphs: readonly Glyphs[]): Segment[] {
  const segments: Segment[] = [];
  let last: Segment | null = null;
  for (const next of glyphs) {
    if (ICONS.test(next.text)) {
      last = null;
      continue;
    }
    const gap: number =
      last === null ? Infinity : (next.left - last.right) / Math.min(next.size, last.size);
    if (last === null || gap > MAX_WORD_SPACE) {
      last = { ...next };
      segments.push(last);
      continue;
    }
    const isSpaced = gap > MIN_WORD_SPACE && !last.text.endsWith(' ') && !next.text.startsWith(' ');
    last.text += (isSpaced ? ' ' : '') + next.text;
    last.right = Math.max(last.right, next.right);
    last.size = Math.max(last.size, next.size);
    if (next.font !== last.font) last.font = '';
  }
  return segments;
}
