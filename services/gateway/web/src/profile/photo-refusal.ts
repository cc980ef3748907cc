/** What the API takes as a photo; it has no operation that says so. */
const MAX_BYTES = 5 * 1024 * 1024;
const TYPES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

/** Why a photo would be refused, in the API's own words, before it travels; null where it may go. */
export function photoRefusal({ size, type }: Pick<File, 'size' | 'type'>): string | null {
  if (size === 0) return 'The file must not be empty.';
  if (type !== '' && !TYPES.has(type)) return 'The file is of a type that is not accepted here.';
  return size > MAX_BYTES ? `The file exceeds ${MAX_BYTES} bytes (5 MiB).` : null;
}
