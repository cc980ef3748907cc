import { AppError } from '@jobmatch/shared/errors';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

const STORED = 0;
const DEFLATED = 8;

/** Layout of a local header: APPNOTE.TXT, 4.3.7. */
const HEADER = { signature: 0x04034b50, bytes: 30 };

/**
 * The entries of a ZIP archive whose names `wants` takes; of several with one name the first. Others
 * are never unpacked, and together never more than `maxBytes`, whatever the archive says of sizes.
 *
 * Throws 413 past `maxBytes`, and 422 where an entry is damaged, encrypted or packed in another way
 * than everybody's.
 */
export async function unpack(
  archive: Uint8Array,
  wants: (name: string) => boolean,
  maxBytes: number,
): Promise<Map<string, Uint8Array>> {
  const unpacked = new Map<string, Uint8Array>();
  let leftBytes = maxBytes;
  for (const entry of zipEntries(archive)) {
    if (!wants(entry.name) || unpacked.has(entry.name)) continue;
    const content = await contentOf(archive, entry, leftBytes);
    if (content === null) {
      throw new AppError('PAYLOAD_TOO_LARGE', `The archive exceeds ${maxBytes} bytes unpacked.`, {
        limitBytes: maxBytes,
      });
    }
    leftBytes -= content.byteLength;
    unpacked.set(entry.name, content);
  }
  return unpacked;
}

/** Null where it is more than `maxBytes`. */
async function contentOf(
  archive: Uint8Array,
  entry: ZipEntry,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const packed = packedBytes(archive, entry);
  if (entry.method === STORED) return packed.byteLength > maxBytes ? null : packed;
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of inflated) {
      size += chunk.byteLength;
      if (size > maxBytes) return null;
      chunks.push(chunk);
    }
  } catch {
    throw unreadable('The archive is damaged.');
  }
  return new Blob(chunks).bytes();
}

function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const { isEncrypted, method, headerAt, compressedBytes } = entry;
  if (isEncrypted) throw unreadable('The archive is encrypted.');
  if (method !== STORED && method !== DEFLATED) {
    throw unreadable('The archive is packed in a way that is not known.');
  }
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const isThere = headerAt + HEADER.bytes <= archive.byteLength;
  if (!isThere || view.getUint32(headerAt, true) !== HEADER.signature) {
    throw unreadable('The archive is damaged.');
  }
  const names = view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const start = headerAt + HEADER.bytes + names;
  if (start + compressedBytes > archive.byteLength) throw unreadable('The archive is damaged.');
  return archive.subarray(start, start + compressedBytes);
}

const unreadable = (message: string): AppError => new AppError('UNREADABLE_DOCUMENT', message);
