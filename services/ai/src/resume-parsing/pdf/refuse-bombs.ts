import { AppError, isAppError } from '@jobmatch/shared/errors';
import { Unzlib } from 'fflate';

/** Fonts and text of a long résumé inflate to a few MiB; pdf.js needs several times as much memory. */
const MAX_INFLATED_BYTES = 12 * 1024 * 1024;
const STEP_BYTES = 4 * 1024;
/** A stream's dictionary stands right before it. */
const DICTIONARY_BYTES = 1024;
/** What one byte of the other encodings, or of one inside another, can become at most. */
const WORST_RATIO = 1400;

const STREAM = bytesOf('stream');
const END = bytesOf('endstream');

/**
 * Inflates every stream but the pictures, which text needs not, and keeps nothing. 413 where they come
 * to more than 12 MiB: pdf.js would hold them in memory whole. 422 for any encryption, under which
 * nobody can tell.
 */
export function refuseBombs(pdf: Uint8Array): void {
  let inflatedBytes = 0;
  const count = (bytes: number): void => {
    inflatedBytes += bytes;
    if (inflatedBytes > MAX_INFLATED_BYTES) {
      throw new AppError('PAYLOAD_TOO_LARGE', 'The PDF unpacks to more than a résumé can hold.');
    }
  };
  if (indexOf(pdf, bytesOf('/Encrypt'), 0) >= 0) {
    throw new AppError(
      'UNREADABLE_DOCUMENT',
      'The PDF is encrypted or protected with a password. Save it without protection and try again.',
    );
  }
  for (let at = indexOf(pdf, STREAM, 0); at >= 0;) {
    const from = at + STREAM.length + (pdf[at + STREAM.length] === 0x0d ? 2 : 1);
    const end = indexOf(pdf, END, from);
    const to = end < 0 ? pdf.length : end;
    countStream(pdf.subarray(from, to), dictionaryBefore(pdf, at), count);
    at = end < 0 ? -1 : indexOf(pdf, STREAM, end + END.length);
  }
}

function countStream(stream: Uint8Array, dictionary: string, count: (bytes: number) => void): void {
  if (/\/Subtype\s*\/Image/.test(dictionary)) return;
  const filters =
    dictionary.match(/\/(?:FlateDecode|LZWDecode|RunLengthDecode|Fl|LZW|RL)\b/g) ?? [];
  if (filters.length === 0) return;
  const [first = ''] = filters;
  const isPlainFlate = filters.length === 1 && first.startsWith('/Fl');
  if (isPlainFlate) inflate(stream, count);
  else count(stream.length * WORST_RATIO);
}

function inflate(stream: Uint8Array, count: (bytes: number) => void): void {
  const inflater = new Unzlib((chunk) => count(chunk.length));
  try {
    for (let at = 0; at < stream.length; at += STEP_BYTES) {
      inflater.push(stream.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= stream.length);
    }
  } catch (err) {
    // A damaged stream ends where it is damaged; pdf.js judges it.
    if (isAppError(err)) throw err;
  }
}

function dictionaryBefore(pdf: Uint8Array, at: number): string {
  const text = String.fromCharCode(...pdf.subarray(Math.max(0, at - DICTIONARY_BYTES), at));
  const own = text.slice(text.lastIndexOf(' obj') + 1);
  return own.replaceAll(/#([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, nth) => bytes[at + nth] === byte)) return at;
  }
  return -1;
}

function bytesOf(ascii: string): Uint8Array {
  return new TextEncoder().encode(ascii);
}
