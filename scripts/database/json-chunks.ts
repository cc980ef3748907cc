/** D1 takes statements of 100 KB; a quotation mark counts twice where the JSON is written out. */
const CHUNK_MAX_BYTES = 45_000;

/** Rows as JSON arrays, each short enough for one statement. */
export function jsonChunks(rows: readonly unknown[]): string[] {
  const chunks: string[] = [];
  let open: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    const size = Buffer.byteLength(json) + 1;
    if (bytes + size > CHUNK_MAX_BYTES && open.length > 0) {
      chunks.push(`[${open.join(',')}]`);
      [open, bytes] = [[], 0];
    }
    open.push(json);
    bytes += size;
  }
  return open.length === 0 ? chunks : [...chunks, `[${open.join(',')}]`];
}
