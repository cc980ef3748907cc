import { LIMITS } from './limits.ts';
import { utf8Length } from './utf8-length.ts';
import { type Operation, vectorizeError } from './vectorize-error.ts';

const CAPS = { VECTOR_GET: LIMITS.idsPerGet, VECTOR_DELETE: LIMITS.idsPerDelete } as const;

/** The distinct ids of a call, in its order. Throws what Vectorize refuses. */
export function parseIds(operation: 'VECTOR_GET' | 'VECTOR_DELETE', ids: unknown): string[] {
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => typeof id === 'string')) {
    throw vectorizeError(operation, null, 'ids must be a list of at least one string');
  }
  const cap = CAPS[operation];
  if (ids.length > cap) {
    const text = `too many ids in payload; max id count is ${cap}, got ${ids.length}`;
    throw vectorizeError(operation, 'idCount', text);
  }
  for (const id of ids) checkId(operation, id);
  return [...new Set<string>(ids)];
}

/** Throws for an id that Vectorize cannot hold. */
export function checkId(operation: Operation, id: string): void {
  const bytes = utf8Length(id);
  if (bytes === 0) throw vectorizeError(operation, null, 'an id cannot be empty');
  if (bytes > LIMITS.idBytes) {
    const text = `id too long; max is ${LIMITS.idBytes} bytes, got ${bytes} bytes`;
    throw vectorizeError(operation, 'idLength', text);
  }
}
