/**
 * In the place of the decoder that fontkit has for WOFF2, a half of its weight: our fonts are TrueType
 * files, which are not compressed.
 */
export default function decompress(): never {
  throw new Error('WOFF2 fonts are not supported here.');
}
