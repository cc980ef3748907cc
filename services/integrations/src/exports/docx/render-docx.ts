import type { PageSize } from '@jobmatch/shared/contracts/exports';
import { AlignmentType, Document, LevelFormat, Packer } from 'docx';
import type { ExportDocument } from '../document/export-document.ts';
import { paragraphsOf } from './paragraphs.ts';
import { documentStyles } from './styles.ts';

/** Twentieths of a point, Word's unit: US Letter and A4. */
const PAGE_SIZES = {
  letter: { width: 12_240, height: 15_840 },
  a4: { width: 11_906, height: 16_838 },
} as const satisfies Record<PageSize, object>;

const MARGIN = 1080;

/**
 * The document as Office Open XML: named heading styles, numbered lists of Word's own, no tables and
 * no fonts. Every script is left to the fonts of the reader's machine.
 */
export async function renderDocx(
  { title, author, language, blocks }: ExportDocument,
  pageSize: PageSize,
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles(language),
    numbering: { config: [{ reference: BULLETS, levels: [BULLET] }] },
    sections: [
      {
        properties: {
          page: {
            size: PAGE_SIZES[pageSize],
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        children: paragraphsOf(blocks, BULLETS),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const BULLETS = 'bullets';
const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 240 } } },
};
