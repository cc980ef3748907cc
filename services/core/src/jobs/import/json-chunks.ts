/** Most bytes of one JSON parameter. D1 takes strings of up to 2 MB; one posting stays below 1.5 MB. */
const CHUNK_BYTES = 1_000_000;

/**
 * Packs rows into JSON arrays for `json_each(?)`, each of at most `maxBytes` (UTF-8) unless a single
 * row is larger. Lone surrogates, which SQLite would turn into invalid UTF-8, become U+FFFD.
 */
export function jsonChunks(rows: readonly unknown[], maxBytes = CHUNK_BYTES): string[] {
  const chunks: string[] = [];
  let packed: string[] = [];
  let size = 0;
  for (const row of rows) {
    const json = JSON.stringify(row, wellFormed);
    const bytes = Buffer.byteLength(json) + 1;
    if (size + bytes > maxBytes && packed.length > 0) {
      chunks.push(`[${packed.join()}]`);
      packed = [];
      size = 0;
    }
    packed.push(json);
    size += bytes;
  }
  if (packed.length > 0) chunks.push(`[${packed.join()}]`);
  return chunks;
}

const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;
