/** An object of a JSON-LD document. */
export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD writes one value and a list of one alike; absent is an empty list. */
export function nodes(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Trimmed text, or a number as text; null when it is neither, or empty. */
export function plain(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
}

export const texts = (value: unknown): string[] =>
  nodes(value).flatMap((item) => plain(item) ?? []);
