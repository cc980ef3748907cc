import { collapse, readable } from './plain-text.ts';
import {
  type Importance,
  UNKNOWN_SECTION,
  importanceOf,
  importanceOfSection,
} from './sentence-importance.ts';
import { cutToTokens } from './text-budget.ts';

/** Longer ones are taken apart, so that a text without full stops is not all or nothing. */
const SENTENCE_TOKENS_MAX = 96;
/** More characters than so many tokens have, and no half of one. */
const WINDOW = /^.{1,1000}/su;
const HEADING_CHARACTERS_MAX = 80;
/** A text is read up to here: further down no posting says what it is about. */
const CHARACTERS_MAX = 50_000;

/** Where the source says that a line is a heading: Markdown, or HTML whose first `<` is the line break. */
const MARKED =
  /^(?:\s{0,3}(?:#{1,6}\s|\*\*|__)|h[1-6]\b|[^<>]{0,40}>?\s{0,3}<(?:b|strong|h[1-6])\b)/i;
/** What is left of a tag whose `<` is the line break. */
const TAG_REST = /^\/?[a-z][^<>]*>/i;
const SENTENCE_END = /(?<=[^\p{Lu}][.!?;])\s+|(?<=[。！？；])/u;
const BULLET = /^[-–—•·▪●*o]\s+/u;

export interface Sentence {
  text: string;
  importance: Importance;
}

/** The sentences of a posting's text in their order, each once. Headings are not among them. */
export function sentencesOf(raw: string, importance: Importance): Sentence[] {
  const sentences = new Map<string, Sentence>();
  let section = importance;
  for (const { text, source } of linesOf(raw.slice(0, CHARACTERS_MAX))) {
    const heading = headingOf(text, source);
    if (heading !== null) section = heading;
    else {
      for (const sentence of text.replace(BULLET, '').split(SENTENCE_END)) {
        for (const part of parts(sentence)) {
          const known = { text: part, importance: importanceOf(part, section) };
          if (!sentences.has(part)) sentences.set(part, known);
        }
      }
    }
  }
  return [...sentences.values()];
}

interface Line {
  text: string;
  /** The same with its markup. */
  source: string;
}

/** The lines that show something; what was only wrapped is one line. */
function linesOf(raw: string): Line[] {
  const { source, shown } = readable(raw);
  const lines: Line[] = [];
  let from = 0;
  let isBroken = true;
  for (const line of shown.split('\n')) {
    const text = collapse(line);
    const marked = source.slice(from, from + line.length);
    from += line.length + 1;
    const last = lines.at(-1);
    const goesOn = /^[\p{Ll}(]/u.test(text) && !/^o\s/.test(text) && !TAG_REST.test(marked);
    if (text !== '' && goesOn && !isBroken && last !== undefined) last.text += ` ${text}`;
    else if (text !== '') lines.push({ text, source: marked });
    isBroken = text === '' || /[.!?:;]$/u.test(text);
  }
  return lines;
}

/** What is worth the section that a line opens; null where it opens none. */
function headingOf(text: string, source: string): Importance | null {
  if (text === '' || text.length > HEADING_CHARACTERS_MAX || /[.!。]$/u.test(text)) return null;
  const isMarked = MARKED.test(source);
  if (!isMarked && !text.endsWith(':') && !isTitleLike(text)) return null;
  return importanceOfSection(text) ?? (isMarked ? UNKNOWN_SECTION : null);
}

/** A bare line of a few words, as plain-text postings have them: "Requirements", "What we offer". */
const isTitleLike = (text: string): boolean =>
  text.split(' ').length <= 4 && /^\p{Lu}/u.test(text) && !/\d/u.test(text);

function parts(sentence: string): string[] {
  const found: string[] = [];
  let rest = sentence.trim();
  while (rest !== '') {
    const [window = ''] = WINDOW.exec(rest) ?? [];
    const part = cutToTokens(window, SENTENCE_TOKENS_MAX);
    if (part === '') break;
    found.push(part);
    rest = rest.slice(part.length).trim();
  }
  return found;
}
