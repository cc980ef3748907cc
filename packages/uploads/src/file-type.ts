import { zipEntries } from './zip-entries.ts';

/** Every type a file can have with us, and how its name may end; the first ending is the usual one. */
export const EXTENSIONS = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'text/plain': ['txt'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type ContentType = keyof typeof EXTENSIONS;

/** How a file of the type begins, as Latin-1; a dot stands for any byte. */
const SIGNATURES: readonly (readonly [start: RegExp, type: ContentType])[] = [
  [/^\xff\xd8\xff/s, 'image/jpeg'],
  // oxlint-disable-next-line no-control-regex -- PNG's signature has them to be told from text
  [/^\x89PNG\r\n\x1a\n/s, 'image/png'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^GIF8[79]a/s, 'image/gif'],
  [/^%PDF-\d/s, 'application/pdf'],
];

const START_BYTES = 12;

/**
 * What a file is by its bytes; null where it is nothing we know. What the client says of it is not
 * asked. Markup is never text: as such a browser could be made to run it.
 */
export function detectType(bytes: Uint8Array): ContentType | null {
  const start = Buffer.from(bytes.subarray(0, START_BYTES)).toString('latin1');
  const found = SIGNATURES.find(([signature]) => signature.test(start));
  if (found !== undefined) return found[1];
  if (start.startsWith('PK')) return isWordDocument(bytes) ? DOCX : null;
  return isPlainText(bytes) ? 'text/plain' : null;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function isWordDocument(bytes: Uint8Array): boolean {
  const names = zipEntries(bytes).map(({ name }) => name);
  return names.includes('[Content_Types].xml') && names.includes('word/document.xml');
}

// oxlint-disable-next-line no-control-regex -- these are what text does not have
const CONTROL = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
const MARKUP = /^\s*</;

function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return !CONTROL.test(text) && !MARKUP.test(text);
  } catch {
    return false;
  }
}
