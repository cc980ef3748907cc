import type { PDFDocument, StructureElement } from 'pdfkit';
import type { Line } from './line.ts';
import type { Placed } from './paginate.ts';
import { BASELINE, BULLET_INDENT_PT, ITEM_INDENT_PT, MARGIN_PT } from './styles.ts';
import type { Typeface } from './typeface.ts';

const BULLET = '•';

/** Draws lines in their order, and tags them, so that a reader hears headings and lists as such. */
export function drawLines(
  doc: PDFDocument,
  typeface: Typeface,
  lines: readonly Placed<Line>[],
): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  let page = -1;
  let openList: object | null = null;
  let listNode = root;
  let node = root;
  for (const { line, page: wanted, top } of lines) {
    for (; page < wanted; page += 1) doc.addPage();
    const { style, list: of } = line.element;
    const y = MARGIN_PT + top + BASELINE * style.sizePt;
    doc.fillColor(style.colour).strokeColor(style.colour);
    const draw = (into: StructureElement, tag: string, text: string, x: number): void => {
      into.add(doc.markStructureContent(tag));
      typeface.draw(typeface.runs(text, style.weight), x, y, style.sizePt);
      doc.endMarkedContent();
    };
    if (of === null) {
      if (line.isFirst) node = added(root, doc.struct(style.tag));
      draw(node, style.tag, line.text, MARGIN_PT);
      continue;
    }
    if (openList !== of) listNode = added(root, doc.struct('L'));
    openList = of;
    if (line.isFirst) {
      const item = added(listNode, doc.struct('LI'));
      draw(added(item, doc.struct('Lbl')), 'Lbl', BULLET, MARGIN_PT + BULLET_INDENT_PT);
      node = added(item, doc.struct('LBody'));
    }
    draw(node, 'LBody', line.text, MARGIN_PT + ITEM_INDENT_PT);
  }
  if (page < 0) doc.addPage();
  root.end();
}

function added(parent: StructureElement, child: StructureElement): StructureElement {
  parent.add(child);
  return child;
}
