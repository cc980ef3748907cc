import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  TabStopPosition,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block } from './block.ts';

const LABEL_SHARE = 24;

/** The same blocks as a Word document: lists as lists, columns and labels as tables. */
export async function renderDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: blocks.flatMap(toWord) }] });
  const blob = await Packer.toArrayBuffer(document);
  return new Uint8Array(blob);
}

function toWord(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'gap':
      return [new Paragraph({})];
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'text':
      return [
        new Paragraph({
          ...(block.centred === true ? { alignment: AlignmentType.CENTER } : {}),
          children: [
            new TextRun({
              text: block.text,
              bold: block.bold ?? false,
              ...(block.size === undefined ? {} : { size: block.size * 2 }),
            }),
          ],
        }),
      ];
    case 'ends':
      return [
        new Paragraph({
          tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
          children: [
            new TextRun({ text: block.left, bold: block.bold ?? false }),
            new TextRun({ children: [new Tab(), block.right] }),
          ],
        }),
      ];
    case 'bullet':
      return [new Paragraph({ text: block.text, bullet: { level: 0 } })];
    case 'beside':
      return [
        table([
          [LABEL_SHARE, [new Paragraph(block.label)]],
          [100 - LABEL_SHARE, block.blocks.flatMap(toWord)],
        ]),
      ];
    case 'columns':
      break;
  }
  return [
    table([
      [block.share * 100, block.left.flatMap(toWord)],
      [100 - block.share * 100, block.right.flatMap(toWord)],
    ]),
  ];
}

const table = (cells: readonly [percent: number, children: (Paragraph | Table)[]][]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        children: cells.map(
          ([percent, children]) =>
            new TableCell({ width: { size: percent, type: WidthType.PERCENTAGE }, children }),
        ),
      }),
    ],
  });
