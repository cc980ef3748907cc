import { AppError } from '@jobmatch/shared/errors';

interface ByteRange {
  offset: number;
  length: number;
}

const SINGLE_RANGE = /^bytes=\s*(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))\s*$/i;

/**
 * What a Range header asks of a representation of `sizeBytes` (RFC 9110 §14). Null means all of it:
 * several ranges, other units and nonsense may be ignored. A range outside it is
 * RANGE_NOT_SATISFIABLE.
 */
export function byteRange(header: string | null, sizeBytes: number): ByteRange | null {
  const found = header === null ? null : SINGLE_RANGE.exec(header);
  if (found === null) return null;
  const [, first, last, suffix] = found;
  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), sizeBytes);
    if (length === 0) throw outside(sizeBytes);
    return { offset: sizeBytes - length, length };
  }
  const offset = Number(first);
  const end = last === undefined || last === '' ? sizeBytes - 1 : Number(last);
  if (end < offset && last !== '') return null;
  if (offset >= sizeBytes) throw outside(sizeBytes);
  return { offset, length: Math.min(end, sizeBytes - 1) - offset + 1 };
}

const outside = (sizeBytes: number): AppError =>
  new AppError('RANGE_NOT_SATISFIABLE', `The file has ${sizeBytes} bytes.`, { sizeBytes });
