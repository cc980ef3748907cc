import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block } from '../document/export-document.ts';

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const HEADINGS = {
  name: HeadingLevel.TITLE,
  section: HeadingLevel.HEADING_1,
  entry: HeadingLevel.HEADING_2,
} as const satisfies Partial<Record<Block['kind'], string>>;

/** A block as Word's paragraphs; a list item is one of them. `bullets` names the kind of list. */
export function paragraphsOf(blocks: readonly Block[], bullets: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let pageBreakBefore = false;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      pageBreakBefore = true;
      continue;
    }
    const texts = block.kind === 'list' ? block.items : [block.text];
    for (const text of texts) {
      paragraphs.push(paragraph(block.kind, text, { pageBreakBefore, bullets }));
      pageBreakBefore = false;
    }
  }
  return paragraphs;
}

function paragraph(
  kind: Exclude<Block['kind'], 'pageBreak'>,
  text: string,
  { pageBreakBefore, bullets }: { pageBreakBefore: boolean; bullets: string },
): Paragraph {
  const rightToLeft = RIGHT_TO_LEFT.test(text);
  return new Paragraph({
    children: [new TextRun({ text, rightToLeft })],
    bidirectional: rightToLeft,
    widowControl: true,
    pageBreakBefore,
    ...(kind === 'name' || kind === 'section' || kind === 'entry'
      ? { heading: HEADINGS[kind], keepNext: true }
      : {}),
    ...(kind === 'detail' ? { keepNext: true } : {}),
    ...(kind === 'paragraph' ? { spacing: { before: 80 } } : {}),
    ...(kind === 'list' ? { numbering: { reference: bullets, level: 0 } } : {}),
  });
}
