import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib';
import type { Block } from './block.ts';

const PAGE = { width: 595, height: 842, margin: 44 };
const BODY = 10;
const PITCH = 1.35;
const LABEL_SHARE = 0.24;
const GUTTER = 22;

interface Fonts {
  regular: PDFFont;
  bold: PDFFont;
}

/** Where the pen is: pages are made as it goes down. */
interface Pen {
  page: number;
  y: number;
}

/** Lays blocks out on A4 pages, in Helvetica. Lists get a bullet, long lines wrap at spaces. */
export async function renderPdf(blocks: readonly Block[], footer = ''): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const fonts = {
    regular: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  const sheet = new Sheet(pdf, fonts);
  sheet.draw(blocks, { page: 0, y: PAGE.margin }, PAGE.margin, PAGE.width - PAGE.margin);
  if (footer !== '') sheet.footers(footer);
  return pdf.save();
}

class Sheet {
  readonly #pdf: PDFDocument;
  readonly #fonts: Fonts;

  constructor(pdf: PDFDocument, fonts: Fonts) {
    this.#pdf = pdf;
    this.#fonts = fonts;
  }

  draw(blocks: readonly Block[], start: Pen, left: number, right: number): Pen {
    return blocks.reduce((pen, block) => this.#block(block, pen, left, right), start);
  }

  footers(text: string): void {
    const pages = this.#pdf.getPages();
    pages.forEach((page, at) => {
      const own = text.replace('#', String(at + 1)).replace('#', String(pages.length));
      page.drawText(own, { x: PAGE.margin, y: 20, size: 8, font: this.#fonts.regular });
    });
  }

  #block(block: Block, pen: Pen, left: number, right: number): Pen {
    switch (block.kind) {
      case 'gap':
        return { ...pen, y: pen.y + 8 };
      case 'heading':
        return this.#text(block.text, { ...pen, y: pen.y + 10 }, left, right, {
          size: 13,
          bold: true,
          centred: block.centred ?? false,
        });
      case 'text':
        return this.#text(block.text, pen, left + (block.indent ?? 0), right, {
          size: block.size ?? BODY,
          bold: block.bold ?? false,
          centred: block.centred ?? false,
        });
      case 'ends': {
        const style = { size: BODY, bold: block.bold ?? false, centred: false };
        const width = this.#width(block.right, style);
        this.#text(block.right, pen, right - width - 1, right + 50, style);
        return this.#text(block.left, pen, left, right - width - 12, style);
      }
      case 'bullet': {
        const style = { size: BODY, bold: false, centred: false };
        const fresh = this.#onPage(pen, BODY);
        this.#text('\u2022', fresh, left + 6, right, style);
        return this.#text(block.text, fresh, left + 18, right, style);
      }
      case 'beside': {
        const edge = left + (right - left) * LABEL_SHARE;
        const fresh = this.#onPage(pen, BODY);
        const style = { size: BODY, bold: false, centred: false };
        this.#text(block.label, fresh, left, edge - 6, style);
        return this.draw(block.blocks, fresh, edge, right);
      }
      case 'columns':
        break;
    }
    const edge = left + (right - left) * block.share;
    const one = this.draw(block.left, pen, left, edge - GUTTER);
    const other = this.draw(block.right, pen, edge, right);
    return one.page > other.page || (one.page === other.page && one.y > other.y) ? one : other;
  }

  #text(text: string, start: Pen, left: number, right: number, style: Style): Pen {
    let pen = start;
    for (const line of this.#wrap(text, right - left, style)) {
      pen = this.#onPage(pen, style.size);
      const width = this.#width(line, style);
      const x = style.centred ? left + (right - left - width) / 2 : left;
      this.#page(pen.page).drawText(line, {
        x,
        y: PAGE.height - pen.y - style.size,
        size: style.size,
        font: style.bold ? this.#fonts.bold : this.#fonts.regular,
      });
      pen = { ...pen, y: pen.y + PITCH * style.size };
    }
    return pen;
  }

  #onPage(pen: Pen, size: number): Pen {
    return pen.y + size > PAGE.height - PAGE.margin ? { page: pen.page + 1, y: PAGE.margin } : pen;
  }

  #page(number: number): PDFPage {
    while (this.#pdf.getPageCount() <= number) this.#pdf.addPage([PAGE.width, PAGE.height]);
    return this.#pdf.getPage(number);
  }

  #width = (text: string, { size, bold }: Style): number =>
    (bold ? this.#fonts.bold : this.#fonts.regular).widthOfTextAtSize(text, size);

  #wrap(text: string, width: number, style: Style): string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.#width(longer, style) > width) lines.push(word);
      else lines.splice(-1, 1, longer);
    }
    return lines;
  }
}

interface Style {
  size: number;
  bold: boolean;
  centred: boolean;
}
