import { UpstreamError } from '../outbound/upstream-error.ts';

/** Most characters of one element. The longest real postings are near 100,000. */
const ELEMENT_MAX = 2_000_000;

export interface Element {
  value: unknown;
  /** Texts of the outermost object that came before, by their names: a board's own name, for one. */
  outer: ReadonlyMap<string, string>;
}

/**
 * The elements of one array of a JSON document as they arrive, each parsed on its own, so that a board
 * of any size is never held as a whole. The array is the document itself, or the one that `key` names
 * in the document's outermost object. Throws an UpstreamError `unexpected` where the document is not
 * such JSON or ends early.
 */
export async function* elementsOf(
  pieces: AsyncIterable<Uint8Array>,
  key: string | null,
): AsyncGenerator<Element, void, undefined> {
  const decoder = new TextDecoder();
  const scanner = new ArrayScanner(key);
  for await (const piece of pieces) {
    yield* scanner.read(decoder.decode(piece, { stream: true }));
  }
  yield* scanner.read(decoder.decode());
  if (!scanner.isDone) throw new UpstreamError('unexpected');
}

const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);
const BLANK = /\s/;

/**
 * Finds where elements begin and end by their brackets and quotes; `JSON.parse` reads what is between.
 * Each character is looked at once, and text within quotes is skipped by `indexOf`.
 */
class ArrayScanner {
  isDone = false;
  readonly #key: string | null;
  /** Depth at which the elements lie: 1 in an array, 2 in an array of an object. */
  readonly #elementDepth: number;
  #depth = 0;
  #isInText = false;
  #isInArray = false;
  #lastText = '';
  /** The name of the outermost object's entry under way, from its colon to its comma. */
  #entry: string | null = null;
  readonly #outer = new Map<string, string>();
  /** What was read of the element or text under way. */
  #kept = '';

  constructor(key: string | null) {
    this.#key = key;
    this.#elementDepth = key === null ? 1 : 2;
  }

  *read(piece: string): Generator<Element, void, undefined> {
    let at = 0;
    while (at < piece.length) {
      if (this.#isInText) {
        at = this.#throughText(piece, at);
        continue;
      }
      const char = piece.charAt(at);
      at += 1;
      if (this.#depth === 0 && !OPENING.has(char)) {
        if (!BLANK.test(char)) throw new UpstreamError('unexpected');
        continue;
      }
      if (char === '"') {
        this.#isInText = true;
        if (this.#isInArray) this.#keep(char);
        else this.#kept = char;
      } else if (OPENING.has(char)) {
        this.#open(char);
      } else if (CLOSING.has(char)) {
        yield* this.#close(char);
      } else if (this.#isInArray) {
        const isBetween = char === ',' && this.#depth === this.#elementDepth;
        if (isBetween) yield* this.#element();
        else this.#keep(char);
      } else if (this.#depth === 1) {
        if (char === ':') this.#entry = nameIn(this.#lastText);
        else if (char === ',') this.#entry = null;
      }
    }
  }

  /** Goes on to the end of a text; answers where it ended, or the piece's end. */
  #throughText(piece: string, from: number): number {
    let end = piece.indexOf('"', from);
    while (end !== -1 && this.#isEscaped(piece, from, end)) end = piece.indexOf('"', end + 1);
    const to = end === -1 ? piece.length : end + 1;
    this.#keep(piece.slice(from, to));
    if (end === -1) return to;
    this.#isInText = false;
    if (!this.#isInArray) this.#finishOuterText();
    return to;
  }

  #finishOuterText(): void {
    this.#lastText = this.#kept;
    if (this.#depth !== 1 || this.#entry === null) return;
    const value = parsed(this.#kept);
    if (typeof value === 'string') this.#outer.set(this.#entry, value);
  }

  /** Whether an odd number of backslashes stands before a quote, some perhaps at the end of the last piece. */
  #isEscaped(piece: string, from: number, quote: number): boolean {
    let backslashes = 0;
    while (quote - 1 - backslashes >= from && piece[quote - 1 - backslashes] === '\\') {
      backslashes += 1;
    }
    if (quote - backslashes === from) {
      let before = this.#kept.length - 1;
      while (before >= 0 && this.#kept[before] === '\\') {
        backslashes += 1;
        before -= 1;
      }
    }
    return backslashes % 2 === 1;
  }

  #open(char: string): void {
    const isTheArray =
      char === '[' &&
      !this.isDone &&
      this.#depth === this.#elementDepth - 1 &&
      (this.#key === null || this.#entry === this.#key);
    this.#depth += 1;
    if (this.#isInArray) {
      this.#keep(char);
    } else if (isTheArray) {
      this.#isInArray = true;
      this.#kept = '';
    }
  }

  *#close(char: string): Generator<Element, void, undefined> {
    this.#depth -= 1;
    if (!this.#isInArray) return;
    if (this.#depth >= this.#elementDepth) {
      this.#keep(char);
      return;
    }
    if (this.#kept.trim() !== '') yield* this.#element();
    this.#entry = null;
    this.#isInArray = false;
    this.isDone = true;
  }

  *#element(): Generator<Element, void, undefined> {
    const text = this.#kept;
    this.#kept = '';
    yield { value: parsed(text), outer: this.#outer };
  }

  #keep(text: string): void {
    this.#kept += text;
    if (this.#kept.length > ELEMENT_MAX) throw new UpstreamError('too_large');
  }
}

function nameIn(json: string): string {
  const name = parsed(json);
  return typeof name === 'string' ? name : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UpstreamError('unexpected');
  }
}
