import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { toParagraphs } from './paragraphs.ts';
import type { Paragraph } from './paragraphs.ts';

const INDENT = 0.7;

/** What is said of an entry: list items, and prose. A list without bullets stands further right. */
export function said(
  head: readonly TextLine[],
  body: readonly TextLine[],
  text: string,
): { description: Found | null; accomplishments: Found[] } {
  const paragraphs = toParagraphs(body, text);
  const left = Math.min(...head.map((line) => line.left));
  const hasBullets = paragraphs.some(({ bullet }) => bullet);
  const indented = paragraphs.filter(
    (paragraph) => paragraph.left > left + INDENT * (head[0]?.size ?? 1),
  );
  const isItem = (paragraph: Paragraph): boolean =>
    hasBullets ? paragraph.bullet : indented.length > 1 && indented.includes(paragraph);
  const prose = paragraphs.filter((paragraph) => !isItem(paragraph));
  const [first] = prose;
  const last = prose.at(-1);
  const description =
    first === undefined || last === undefined
      ? null
      : {
          value: prose.map(({ value }) => value).join('\n'),
          start: first.start,
          end: last.end,
          confidence: 0.8,
        };
  return { description, accomplishments: paragraphs.filter(isItem) };
}
