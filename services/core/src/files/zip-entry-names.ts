/** Layout of the records: APPNOTE.TXT, 4.3.12 (central directory) and 4.3.16 (its end). */
const END = { signature: 0x06054b50, bytes: 22, commentMaxBytes: 0xffff };
const ENTRY = { signature: 0x02014b50, bytes: 46 };

/** A document has some dozens of parts. */
const ENTRIES_MAX = 2000;

/** Names in a ZIP archive's directory; none where there is no directory. Nothing is unpacked. */
export function zipEntryNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return [];
  const count = Math.min(view.getUint16(end + 10, true), ENTRIES_MAX);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  while (names.length < count && at + ENTRY.bytes <= end) {
    if (view.getUint32(at, true) !== ENTRY.signature) break;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if (name === undefined || extra === undefined || comment === undefined) break;
    const start = at + ENTRY.bytes;
    names.push(new TextDecoder().decode(bytes.subarray(start, start + name)));
    at = start + name + extra + comment;
  }
  return names;
}

/** Offset of the record at the end; a comment may follow it. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= 0 && at >= last - END.commentMaxBytes; at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return null;
}
