import type { Job } from '@jobmatch/shared/contracts/jobs';
import { readableText } from '../analysis/readable-text.ts';
import { type Match, type Phrase, matchesIn } from './query-phrases.ts';

/** Longest snippet, in UTF-16 units, with its marks. */
export const SNIPPET_MAX = 240;
const MARKS_MAX = 12;
/** What is left for text when everything is marked and both ends are cut. */
const TEXT_MAX = SNIPPET_MAX - 2 * MARKS_MAX - 2;

/** How much of a field is looked at. The longest real postings are near 12,000 units. */
const READ_MAX = 20_000;

/** How far from where it could be a cut is moved to fall between words. */
const CUT_SLACK = 40;

interface Window {
  text: string;
  /** Those in the window, and all of the text. */
  matches: Match[];
  around: Match[];
  start: number;
  end: number;
  phrases: number;
}

/**
 * The piece of a posting that holds the most phrases, as text without HTML, with « and » around each.
 * Where no phrase is in it, or there are none, the opening of its description.
 */
export function snippetOf(
  { title, description, requirements }: Pick<Job, 'title' | 'description' | 'requirements'>,
  phrases: readonly Phrase[],
): string {
  const fields = [description, requirements, title].map((field) => plainText(field ?? ''));
  const best = fields
    .map((text) => bestWindow(text, phrases))
    .reduce((a, b) => (a === null || (b !== null && b.phrases > a.phrases) ? b : a), null);
  if (best !== null) return marked(best);
  return opening(fields.find((text) => text !== '') ?? '');
}

/** One line of readable text without any « or », so that those in a snippet are ours. */
const plainText = (raw: string): string =>
  readableText(raw.slice(0, pairStart(raw, READ_MAX)))
    .replace(/[«»]/g, '"')
    // What is left of a tag that does not end.
    .replace(/<(?=[a-z/!?])/gi, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** The window with the most different phrases; of equals the one with the most matches, then the first. */
function bestWindow(text: string, phrases: readonly Phrase[]): Window | null {
  const matches = matchesIn(text, phrases).filter(({ start, end }) => end - start <= TEXT_MAX);
  let best: Window | null = null;
  for (const [i, { start }] of matches.entries()) {
    const within = matches.slice(i, i + MARKS_MAX).filter(({ end }) => end - start <= TEXT_MAX);
    const distinct = new Set(within.map(({ phrase }) => phrase)).size;
    const isBetter =
      best === null ||
      distinct > best.phrases ||
      (distinct === best.phrases && within.length > best.matches.length);
    if (isBetter) {
      const end = within.at(-1)?.end ?? start;
      best = { text, matches: within, around: matches, start, end, phrases: distinct };
    }
  }
  return best;
}

/** The window with as much text around it as there is room for, cut between words where it can be. */
function marked({ text, matches, around, start, end }: Window): string {
  const spare = TEXT_MAX - (end - start);
  const wanted = Math.max(0, start - Math.floor(spare / 3));
  const to = cutAfter(text, end, wanted + TEXT_MAX);
  const from = cutBefore(text, start, Math.max(0, to - TEXT_MAX));
  const inside = around.filter((match) => match.start >= from && match.end <= to);
  let snippet = from > 0 ? '…' : '';
  let at = from;
  for (const match of inside.length <= MARKS_MAX ? inside : matches) {
    snippet += `${text.slice(at, match.start)}«${text.slice(match.start, match.end)}»`;
    at = match.end;
  }
  return `${snippet}${text.slice(at, to)}${to < text.length ? '…' : ''}`;
}

function opening(text: string): string {
  if (text.length <= SNIPPET_MAX) return text;
  return `${text.slice(0, cutAfter(text, 0, SNIPPET_MAX - 1))}…`;
}

/** Where to end a piece: at the last space up to `limit` that is not before `atLeast`, or near `limit`. */
function cutAfter(text: string, atLeast: number, limit: number): number {
  if (limit >= text.length) return text.length;
  const space = text.lastIndexOf(' ', limit);
  return space > Math.max(atLeast, limit - CUT_SLACK)
    ? space
    : Math.max(atLeast, pairStart(text, limit));
}

/** Where to begin a piece: after the first space from `limit` on that is before `atMost`, or near `limit`. */
function cutBefore(text: string, atMost: number, limit: number): number {
  if (limit === 0) return 0;
  const space = text.indexOf(' ', limit - 1);
  if (space !== -1 && space < Math.min(atMost, limit + CUT_SLACK)) return space + 1;
  const start = pairStart(text, limit);
  return Math.min(atMost, start === limit ? limit : limit + 1);
}

/** The index, or the one before where it would part a surrogate pair. */
const pairStart = (text: string, index: number): number =>
  index < text.length && (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
