/** What a file is, by its first bytes alone. `zip` may be a Word document or anything else. */
export type FileKind =
  | { kind: 'pdf' | 'zip' | 'text' | 'unknown' }
  | { kind: 'image'; contentType: string };

/** How a file of the type begins, as Latin-1; a dot stands for any byte. */
const IMAGES: readonly (readonly [start: RegExp, contentType: string])[] = [
  [/^\xff\xd8\xff/s, 'image/jpeg'],
  // oxlint-disable-next-line no-control-regex -- PNG's signature has them to be told from text
  [/^\x89PNG\r\n\x1a\n/s, 'image/png'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^GIF8[79]a/s, 'image/gif'],
];
/** Some programs write a line or a byte order mark before the signature; readers allow 1 KiB. */
const PDF_WITHIN_BYTES = 1024;
const SAMPLE_BYTES = 4096;
const BYTE_ORDER_MARK = /^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/;
// oxlint-disable-next-line no-control-regex -- these are what text does not have
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
// oxlint-disable-next-line no-control-regex -- the signatures of programs and archives have them
const OTHER_SIGNATURES = /^(?:MZ|\x7fELF|\xd0\xcf\x11\xe0|\x1f\x8b|Rar!|7z\xbc\xaf|%!PS|\{\\rtf)/;

export function fileKind(bytes: Uint8Array): FileKind {
  const start = latin1(bytes.subarray(0, SAMPLE_BYTES));
  if (start.slice(0, PDF_WITHIN_BYTES).includes('%PDF-')) return { kind: 'pdf' };
  if (start.startsWith('PK')) return { kind: 'zip' };
  const image = IMAGES.find(([signature]) => signature.test(start));
  if (image !== undefined) return { kind: 'image', contentType: image[1] };
  if (OTHER_SIGNATURES.test(start)) return { kind: 'unknown' };
  return BYTE_ORDER_MARK.test(start) || looksLikeUtf16(bytes) || !CONTROL.test(start)
    ? { kind: 'text' }
    : { kind: 'unknown' };
}

/** Latin letters in UTF-16 have a zero in every other byte. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2));
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const pairs = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (pairs < 2) return null;
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return 'utf-16le';
  return even > 0.4 * pairs && odd < 0.05 * pairs ? 'utf-16be' : null;
}

/** Not by TextDecoder, whose `latin1` is Windows' and has other characters at 0x80 to 0x9f. */
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
