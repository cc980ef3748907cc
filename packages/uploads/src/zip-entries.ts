/** Layout of the records: APPNOTE.TXT, 4.3.12 (central directory) and 4.3.16 (its end). */
const END = { signature: 0x06054b50, bytes: 22, commentMaxBytes: 0xffff };
const ENTRY = { signature: 0x02014b50, bytes: 46 };

/** A document has some dozens of parts. */
const ENTRIES_MAX = 2000;

/** What an archive's directory says of an entry; its sizes are claims. */
export interface ZipEntry {
  name: string;
  /** 0 is stored, 8 is deflated (4.4.5). */
  method: number;
  isEncrypted: boolean;
  compressedBytes: number;
  /** Offset of the entry's local header. */
  headerAt: number;
}

/** The entries in a ZIP archive's directory; none where there is no directory. Nothing is unpacked. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return [];
  const count = Math.min(view.getUint16(end + 10, true), ENTRIES_MAX);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < count && at + ENTRY.bytes <= end) {
    if (view.getUint32(at, true) !== ENTRY.signature) break;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if (name === undefined || extra === undefined || comment === undefined) break;
    const start = at + ENTRY.bytes;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(start, start + name)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedBytes: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at = start + name + extra + comment;
  }
  return entries;
}

/** Offset of the record at the end; a comment may follow it. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= 0 && at >= last - END.commentMaxBytes; at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return null;
}
