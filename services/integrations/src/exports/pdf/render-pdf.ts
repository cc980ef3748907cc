import type { PageSize } from '@jobmatch/shared/contracts/exports';
import { PDFDocument } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Block, ExportDocument } from '../document/export-document.ts';
import type { FontFiles } from '../fonts.ts';
import type { Rendered } from '../render.ts';
import { breakLines } from './break-lines.ts';
import { DrawableText } from './drawable-text.ts';
import { drawLines } from './draw-lines.ts';
import type { Line } from './line.ts';
import { type Stack, paginate } from './paginate.ts';
import { ITEM_INDENT_PT, LINE_HEIGHT, MARGIN_PT, PAGE_SIZES, STYLES } from './styles.ts';
import { Typeface } from './typeface.ts';

/**
 * The document as a tagged PDF of selectable text: one column in reading order, the fonts it uses
 * embedded, nothing drawn. What no font has is left out and named in the notices.
 */
export async function renderPdf(
  document: ExportDocument,
  pageSize: PageSize,
  fonts: FontFiles,
): Promise<Rendered> {
  const [width, height] = PAGE_SIZES[pageSize];
  const doc = new PDFDocument({
    font: null,
    size: [width, height],
    margin: MARGIN_PT,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    info: {
      Title: document.title,
      Author: document.author,
      Creator: 'JobMatch AI',
      Producer: 'JobMatch AI',
    },
    autoFirstPage: false,
  });
  const bytes = toBytes(doc);
  const typeface = await Typeface.open(doc, fonts, textOf(document));
  const drawable = new DrawableText(typeface);
  const stacks = stacksOf(document.blocks, width - 2 * MARGIN_PT, typeface, drawable);
  drawLines(doc, typeface, paginate(stacks, height - 2 * MARGIN_PT));
  doc.end();
  return { bytes: await bytes, notices: drawable.notices() };
}

const textOf = ({ blocks }: ExportDocument): string =>
  blocks
    .map((block) => {
      if (block.kind === 'pageBreak') return '';
      return block.kind === 'list' ? block.items.join('\n') : block.text;
    })
    .join('\n');

/** Of the column: a last line as long as this may be taken for one that goes on below. */
const FULL = 0.75;

function stacksOf(
  blocks: readonly Block[],
  columnWidthPt: number,
  typeface: Typeface,
  drawable: DrawableText,
): Stack<Line>[] {
  const stacks: Stack<Line>[] = [];
  let startsPage = false;
  const add = (kind: keyof typeof STYLES, text: string, list: object | null): void => {
    const style = STYLES[kind];
    const element = { style, list };
    const maxWidth = columnWidthPt - (list === null ? 0 : ITEM_INDENT_PT);
    const widthOf = (piece: string) =>
      typeface.width(typeface.runs(piece, style.weight), style.sizePt);
    const lines = breakLines(drawable.of(text), maxWidth, widthOf).map((line, index) => ({
      text: line,
      element,
      isFirst: index === 0,
    }));
    if (lines.length === 0) return;
    stacks.push({
      lines,
      lineHeight: style.sizePt * LINE_HEIGHT,
      spaceBefore: style.spaceBeforePt,
      keepsWithNext: style.keepsWithNext,
      endsWithNext: kind === 'paragraph' && widthOf(lines.at(-1)?.text ?? '') > FULL * maxWidth,
      startsPage,
    });
    startsPage = false;
  };
  for (const block of blocks) {
    if (block.kind === 'pageBreak') startsPage = true;
    else if (block.kind === 'list') block.items.forEach((item) => add('list', item, block));
    else add(block.kind, block.text, null);
  }
  return stacks;
}
