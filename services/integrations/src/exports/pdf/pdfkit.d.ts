/** The part of pdfkit 0.20 that is used here; it comes without types. */
declare module 'pdfkit' {
  /** A node of the tree that tells assistive technology what is a heading and what a list. */
  export interface StructureElement {
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  interface Options {
    /** Nothing to begin with: otherwise Helvetica, which is not registered. */
    font: null;
    size: [widthPt: number, heightPt: number];
    margin: number;
    pdfVersion: '1.7';
    tagged: boolean;
    displayTitle: boolean;
    lang: string;
    info: Record<'Title' | 'Author' | 'Creator' | 'Producer', string>;
  }

  interface TextOptions {
    lineBreak?: false;
    baseline?: 'alphabetic';
    /** OpenType features by their tags. */
    features?: Record<string, boolean>;
    /** Measured when absent. */
    textWidth?: number;
    fill?: boolean;
    stroke?: boolean;
  }

  export class PDFDocument {
    constructor(options: Options & { autoFirstPage: false });
    /** The open font, as fontkit read it. */
    readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(sizePt: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(widthPt: number): this;
    widthOfString(text: string, options?: TextOptions): number;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    addPage(): this;
    struct(type: string): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    endMarkedContent(): this;
    end(): void;
  }
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit';

  /** Everything the document writes until it ends. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}

declare module 'linebreak' {
  /** Where a text may be broken (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
