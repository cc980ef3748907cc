/** What was read or written, and the ETag that names that state of it, for `If-Match`. */
export interface Versioned<T> {
  value: T;
  etag: string | null;
}

/** The body of an answer with its ETag, for a call whose failure has already been thrown. */
export async function versionedOf<T>(
  call: Promise<{ data?: T; response: Response }>,
): Promise<Versioned<NonNullable<T>>> {
  const { data, response } = await call;
  if (data === undefined || data === null) throw new TypeError('The answer has no body.');
  return { value: data, etag: response.headers.get('etag') };
}

/** A request's parameter that lets a change through only if nobody else made one since. */
export const ifUnchanged = (etag: string | null): { header?: { 'If-Match': string } } =>
  etag === null ? {} : { header: { 'If-Match': etag } };
