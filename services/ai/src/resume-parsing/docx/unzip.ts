import { AppError, isAppError } from '@jobmatch/shared/errors';
import { Unzip, UnzipInflate } from 'fflate';
import type { UnzipFile } from 'fflate';

const MAX_ENTRIES = 2000;
/** A résumé's document.xml is some 100 KiB, and Word's XML compresses to a tenth or twentieth. */
const MAX_INFLATED_BYTES = 12 * 1024 * 1024;
const MAX_RATIO = 200;
/** Below this a high ratio does no harm. */
const RATIO_FROM_BYTES = 1024 * 1024;
/** Inflates to at most a thousand times as much before it is counted. */
const STEP_BYTES = 4 * 1024;

/**
 * The entries of an archive whose names `wants` takes; all others are never inflated. 413 past 2,000
 * entries, 12 MiB or two hundred times the compressed size, counted as it inflates: what the archive
 * says of its sizes is not believed. 422 where it is damaged.
 */
export function unzip(
  archive: Uint8Array,
  wants: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  let entries = 0;
  let inflatedBytes = 0;
  const inflate = (file: UnzipFile): void => {
    const own: Uint8Array[] = [];
    chunks.set(file.name, own);
    file.ondata = (err, chunk) => {
      // What is thrown below comes back here: the inflater reports whatever breaks it off.
      if (err !== null) throw isAppError(err) ? err : damaged();
      inflatedBytes += chunk.length;
      if (inflatedBytes > MAX_INFLATED_BYTES) throw tooLarge();
      if (inflatedBytes > RATIO_FROM_BYTES && inflatedBytes > MAX_RATIO * archive.length) {
        throw tooLarge();
      }
      own.push(chunk);
    };
    file.start();
  };
  const reader = new Unzip((file) => {
    entries += 1;
    if (entries > MAX_ENTRIES) throw tooLarge();
    if (wants(file.name) && !chunks.has(file.name)) inflate(file);
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length; at += STEP_BYTES) {
      const end = Math.min(at + STEP_BYTES, archive.length);
      reader.push(archive.subarray(at, end), end === archive.length);
    }
  } catch (err) {
    throw isAppError(err) ? err : damaged();
  }
  return new Map([...chunks].map(([name, parts]) => [name, joined(parts)]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const tooLarge = (): AppError =>
  new AppError('PAYLOAD_TOO_LARGE', 'The document unpacks to more than a résumé can hold.');
const damaged = (): AppError =>
  new AppError('UNREADABLE_DOCUMENT', 'The document is damaged and cannot be read.');
