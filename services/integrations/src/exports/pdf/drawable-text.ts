import type { Typeface } from './typeface.ts';

/** Scripts by the names people know them by, for notices. */
const SCRIPTS: readonly (readonly [name: string, script: RegExp])[] = [
  ['Arabic', /\p{scx=Arabic}/u],
  ['Armenian', /\p{scx=Armenian}/u],
  ['Bengali', /\p{scx=Bengali}/u],
  ['Burmese', /\p{scx=Myanmar}/u],
  ['Devanagari', /\p{scx=Devanagari}/u],
  ['Ethiopic', /\p{scx=Ethiopic}/u],
  ['Georgian', /\p{scx=Georgian}/u],
  ['Gujarati', /\p{scx=Gujarati}/u],
  ['Gurmukhi', /\p{scx=Gurmukhi}/u],
  ['Hebrew', /\p{scx=Hebrew}/u],
  ['Kannada', /\p{scx=Kannada}/u],
  ['Khmer', /\p{scx=Khmer}/u],
  ['Korean', /\p{scx=Hangul}/u],
  ['Lao', /\p{scx=Lao}/u],
  ['Malayalam', /\p{scx=Malayalam}/u],
  ['Sinhala', /\p{scx=Sinhala}/u],
  ['Tamil', /\p{scx=Tamil}/u],
  ['Telugu', /\p{scx=Telugu}/u],
  ['Thai', /\p{scx=Thai}/u],
  ['rare Chinese characters', /\p{scx=Han}/u],
];
const OTHER = 'symbols';

/** Takes out what no font draws, and remembers what it was. */
export class DrawableText {
  readonly #typeface: Typeface;
  readonly #missing = new Set<string>();

  constructor(typeface: Typeface) {
    this.#typeface = typeface;
  }

  of(text: string): string {
    let drawable = '';
    for (const char of text) {
      if (this.#typeface.fontFor(char, 'regular') !== null) drawable += char;
      // A joiner has no look, so nothing is missing without it.
      else if (char !== '\u200c') this.#missing.add(nameOf(char));
    }
    return drawable.replaceAll(/ {2,}/g, ' ').trim();
  }

  /** What was taken out, for the reader of the answer. */
  notices(): string[] {
    if (this.#missing.size === 0) return [];
    const names = new Intl.ListFormat('en').format([...this.#missing].toSorted());
    return [
      `The PDF leaves out ${names}: there is no font for it here. The DOCX and text exports have everything.`,
    ];
  }
}

const nameOf = (char: string): string =>
  SCRIPTS.find(([, script]) => script.test(char))?.[0] ?? OTHER;
