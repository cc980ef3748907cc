import { isLeftLabel } from '../layout/labels.ts';
import type { LaidOutLine } from '../layout/segment.ts';
import { headingKind } from '../sections/headings.ts';
import { paragraphText } from './paragraph-text.ts';
import type { StyleSizes } from './style-sizes.ts';
import { elementsIn } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

const LINE_PITCH = 1.2;
/** An empty paragraph, a bigger space before one: what follows is something else. */
const BLANK = 1;
const BULLET = '\u2022';

/**
 * Paragraphs as lines, none of which goes on in the next; tables cell by cell, boxes where they are
 * anchored. A cell with sections of its own is a column.
 */
export function layOutWord(parts: readonly XmlElement[], styles: StyleSizes): LaidOutLine[] {
  const lines: LaidOutLine[] = [];
  let y = 0;
  const add = (text: string, left: number, size: number): void => {
    y += LINE_PITCH * size;
    lines.push({
      text,
      left,
      right: left,
      y,
      size,
      font: '',
      columnRight: Infinity,
      startsFlow: false,
    });
  };
  const addParagraph = (element: XmlElement): void => {
    const paragraph = paragraphText(element);
    const size = (paragraph.size ?? styles.sizeOf(paragraph.style)) / 2;
    const isItem = paragraph.isListItem || styles.isList(paragraph.style);
    if (paragraph.text.trim() === '') y += BLANK * size;
    paragraph.text.split('\n').forEach((line, at) => {
      if (line.trim() === '') return;
      add(isItem && at === 0 ? `${BULLET} ${line}` : line, paragraph.indent / 20, size);
    });
    for (const box of descendants(element, 'w:txbxContent')) addAll(box);
  };
  const addRow = (row: XmlElement): void => {
    const cells = elementsIn(row).filter(({ name }) => name === 'w:tc');
    const rendered = cells.map((cell) => takeLines(() => addAll(cell)));
    lines.push(...inRow(rendered));
  };
  const takeLines = (render: () => void): LaidOutLine[] => {
    const from = lines.length;
    render();
    return lines.splice(from);
  };
  function addAll(container: XmlElement): void {
    for (const element of elementsIn(container)) {
      if (element.name === 'w:p') addParagraph(element);
      else if (element.name === 'w:tr') addRow(element);
      else if (element.name !== 'mc:Fallback') addAll(element);
    }
  }
  for (const part of parts) addAll(part);
  return lines;
}

/** Cells of one line are one line; a label goes before what stands beside it; others are columns. */
function inRow(cells: readonly LaidOutLine[][]): LaidOutLine[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const [first = [], ...others] = filled;
  if (filled.length < 2) return filled.flat();
  if (filled.every((cell) => cell.length === 1)) return [sideBySide(filled.flat())];
  const isLabel =
    first.length === 1 &&
    (headingKind(first[0]?.text ?? '') !== null || isLeftLabel([...first, ...first]));
  if (isLabel && headingKind(first[0]?.text ?? '') === null) {
    const [beside, ...below] = others.flat();
    return beside === undefined ? first : [sideBySide([...first, beside]), ...below];
  }
  const haveSections = filled.every((cell) => cell.some(({ text }) => headingKind(text) !== null));
  return filled.flatMap((cell, at) =>
    at > 0 && haveSections && !isLabel
      ? cell.map((line, nth) => ({ ...line, startsFlow: nth === 0 }))
      : cell,
  );
}

function sideBySide(cells: readonly LaidOutLine[]): LaidOutLine {
  const text = cells.map((cell) => cell.text.trim()).join('\t');
  const last = cells.at(-1);
  return {
    text,
    left: last?.left ?? 0,
    right: 0,
    y: last?.y ?? 0,
    size: last?.size ?? 0,
    font: '',
    columnRight: Infinity,
    startsFlow: false,
  };
}

function descendants(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'mc:Fallback') return [];
    return child.name === name ? [child] : descendants(child, name);
  });
}
