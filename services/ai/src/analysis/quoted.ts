import type { Evidence } from '@jobmatch/shared/contracts/analyses';
import { readableText } from './readable-text.ts';

/** Longest evidence quote, in UTF-16 units. */
const QUOTE_MAX = 160;

/** One field of the inputs, and what a person would read of it, at the same offsets. */
export interface SourceText {
  source: Evidence['source'];
  field: string;
  raw: string;
  readable: string;
}

/** A text to read, with its markup masked. */
export function sourceText(
  source: Evidence['source'],
  field: string,
  raw: string | null,
): SourceText {
  const text = raw ?? '';
  return { source, field, raw: text, readable: readableText(text) };
}

/** Evidence whose quote is the whole of a short field or list entry. */
export function evidenceOf(
  source: Evidence['source'],
  field: string,
  quote: string | number,
): Evidence {
  return { source, field, quote: String(quote).slice(0, QUOTE_MAX) };
}

/**
 * The words around a find, verbatim: as much of its sentence as fits in 160 characters, never
 * across markup.
 */
export function quoteAround(text: SourceText, offset: number, length: number): Evidence {
  const { source, field, raw } = text;
  const end = Math.min(offset + length, offset + QUOTE_MAX);
  const left = reach(text, offset, -1, Math.min(70, QUOTE_MAX - (end - offset)));
  const right = reach(text, end, 1, Math.max(0, QUOTE_MAX - (end - left)));
  return { source, field, quote: raw.slice(left, right).trim() };
}

/** How far the sentence goes from `from` in one direction, ending between two words. */
function reach(text: SourceText, from: number, step: 1 | -1, room: number): number {
  const { raw, readable } = text;
  let at = from;
  let wordEdge = from;
  for (let used = 0; used < room; used += 1) {
    const index = step === 1 ? at : at - 1;
    const char = raw[index];
    if (char === undefined || char === '\n' || readable[index] !== char) return at;
    const isStop = char === '.' || char === '!' || char === '?';
    const beyond = raw[index + 1] ?? ' ';
    if (isStop && (beyond === ' ' || beyond === '\n')) return step === 1 ? at + 1 : at;
    at += step;
    if (char === ' ') wordEdge = at;
  }
  return room === 0 ? from : wordEdge;
}
