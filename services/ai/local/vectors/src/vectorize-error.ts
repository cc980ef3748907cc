/** The prefixes of the errors that a Vectorize binding throws. */
export type Operation =
  | 'VECTOR_QUERY'
  | 'VECTOR_INSERT'
  | 'VECTOR_UPSERT'
  | 'VECTOR_GET'
  | 'VECTOR_DELETE';

/** Vectorize's codes, as far as its documentation and public reports of its answers name them. */
export const CODES = {
  queryDimensions: 40006,
  idCount: 40007,
  idLength: 40008,
  vectorDimensions: 40012,
  metadataKey: 40018,
  unreadableVectors: 40023,
  topK: 40025,
  unreadableQuery: 40026,
} as const;

/**
 * An error worded as the binding words those of the service; one whose code is not known carries
 * none, which the binding does too.
 */
export function vectorizeError(
  operation: Operation,
  refused: keyof typeof CODES | null,
  text: string,
): Error {
  const code = refused === null ? '' : ` (code = ${CODES[refused]})`;
  return new Error(`${operation}_ERROR${code}: ${text}`);
}

/** What the binding throws where the service answers with something other than its JSON. */
export const unavailable = (operation: Operation, status: number): Error =>
  new Error(`${operation}_ERROR: Status + ${status}`);
