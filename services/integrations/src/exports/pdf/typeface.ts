import type { PDFDocument } from 'pdfkit';
import type { FontFiles, FontName } from '../fonts.ts';

export type Weight = 'regular' | 'bold';

/** Characters that are drawn in one font. */
export interface Run {
  font: FontName;
  text: string;
  /** The font has no bold of its own, so its outlines are thickened. */
  isThickened: boolean;
}

/** Scripts whose letters stand one after the other from left to right in Noto Sans. */
const NOTO_SANS =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;
/** Chinese and Japanese, with the punctuation and widths that belong to them. */
const NOTO_SANS_SC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;

/**
 * One character, one glyph: a PDF names for each glyph the text it stands for, once. Ligatures are of
 * several letters, and composition (`ccmp`) takes letters apart, after which every o may read as ọ.
 */
const FEATURES = { ccmp: false, liga: false, clig: false, calt: false };

/** The fonts of one document: which draws what, and how wide it is. */
export class Typeface {
  readonly #doc: PDFDocument;
  readonly #names: readonly FontName[];
  /** Widths by font and text at a size of one point: words come again, and measuring is slow. */
  readonly #widths = new Map<string, number>();

  private constructor(doc: PDFDocument, names: readonly FontName[]) {
    this.#doc = doc;
    this.#names = names;
  }

  /** Opens the fonts that a text needs; the others are not read. */
  static async open(doc: PDFDocument, files: FontFiles, text: string): Promise<Typeface> {
    const names: FontName[] = ['noto-sans-regular', 'noto-sans-bold'];
    if (NOTO_SANS_SC.test(text)) names.push('noto-sans-sc-regular');
    const bytes = await Promise.all(names.map(files));
    names.forEach((name, index) => {
      const file = bytes[index];
      if (file !== undefined) doc.registerFont(name, file);
    });
    return new Typeface(doc, names);
  }

  /** The font that draws a character; null where there is none. */
  fontFor(char: string, weight: Weight): FontName | null {
    const latin = `noto-sans-${weight}` as const;
    if (NOTO_SANS.test(char) && this.#has(latin, char)) return latin;
    const chinese = 'noto-sans-sc-regular';
    const isOpen = this.#names.includes(chinese) && NOTO_SANS_SC.test(char);
    return isOpen && this.#has(chinese, char) ? chinese : null;
  }

  #has(name: FontName, char: string): boolean {
    const codePoint = char.codePointAt(0);
    if (codePoint === undefined) return false;
    // oxlint-disable-next-line no-underscore-dangle -- pdfkit says nowhere else what a font has
    return this.#doc.font(name)._font.font.hasGlyphForCodePoint(codePoint);
  }

  /** A text, of which every character has a font, in runs of one font each. */
  runs(text: string, weight: Weight): Run[] {
    const runs: Run[] = [];
    for (const char of text) {
      const last = runs.at(-1);
      // A space has no look of its own, and would only break a run in two.
      const font = char === ' ' && last !== undefined ? last.font : this.fontFor(char, weight);
      if (font === null) continue;
      if (last?.font === font) last.text += char;
      else
        runs.push({ font, text: char, isThickened: weight === 'bold' && !font.endsWith('bold') });
    }
    return runs;
  }

  /** In points. */
  width(runs: readonly Run[], sizePt: number): number {
    return sizePt * runs.reduce((sum, run) => sum + this.#unitWidth(run), 0);
  }

  #unitWidth({ font, text }: Run): number {
    const key = `${font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.#doc.font(font).fontSize(1).widthOfString(text, { features: FEATURES });
    this.#widths.set(key, width);
    return width;
  }

  /** Draws runs from `x` on, on a baseline at `y`; answers where they end. In points. */
  draw(runs: readonly Run[], x: number, y: number, sizePt: number): number {
    let at = x;
    for (const run of runs) {
      this.#doc
        .font(run.font)
        .fontSize(sizePt)
        .lineWidth(sizePt / 40);
      this.#doc.text(run.text, at, y, {
        lineBreak: false,
        baseline: 'alphabetic',
        features: FEATURES,
        // Only underlines and links would need it.
        textWidth: 0,
        ...(run.isThickened ? { fill: true, stroke: true } : {}),
      });
      at += this.width([run], sizePt);
    }
    return at;
  }
}
