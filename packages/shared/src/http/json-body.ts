import { AppError } from '../errors.ts';

/** Largest JSON body a route accepts unless it says otherwise, in bytes. */
export const DEFAULT_BODY_LIMIT_BYTES = 1024 * 1024;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/**
 * Reads a JSON body, refusing a wrong media type (415), more than `limitBytes` (413, before the
 * excess is buffered) and text that is not JSON (400). An empty body is undefined.
 */
export async function readJsonBody(
  request: Request,
  limitBytes = DEFAULT_BODY_LIMIT_BYTES,
): Promise<unknown> {
  const contentType = request.headers.get('content-type');
  if (contentType !== null && !JSON_TYPE.test(contentType)) throw notJson();
  const text = await readTextBody(request, limitBytes);
  if (text === '') return undefined;
  if (contentType === null) throw notJson();
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('INVALID_JSON', 'The body is not valid JSON.');
  }
}

const notJson = () => new AppError('UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.');

const FIRST_BUFFER_BYTES = 16 * 1024;

/**
 * Reads a body whole, refusing more than `limitBytes` (413) before the excess is buffered. Bytes are
 * copied into one buffer that grows: a chunk keeps its whole read buffer alive, however little it holds.
 */
export async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array> {
  if (request.body === null) return new Uint8Array();
  const announced = Number(request.headers.get('content-length') ?? 0);
  const reader = request.body.getReader();
  const bytes = announced > limitBytes ? null : await collect(reader, limitBytes, announced);
  if (bytes !== null) return bytes;
  await discard(reader);
  throw new AppError('PAYLOAD_TOO_LARGE', `The body exceeds ${limitBytes} bytes.`, { limitBytes });
}

/** Everything the reader has, or null as soon as it is more than `limitBytes`. */
async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limitBytes: number,
  announced: number,
): Promise<Uint8Array | null> {
  let bytes = new Uint8Array(Math.min(limitBytes, announced || FIRST_BUFFER_BYTES));
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, size);
    const needed = size + value.byteLength;
    if (needed > limitBytes) return null;
    if (needed > bytes.byteLength) {
      const larger = new Uint8Array(Math.min(limitBytes, Math.max(2 * bytes.byteLength, needed)));
      larger.set(bytes.subarray(0, size));
      bytes = larger;
    }
    bytes.set(value, size);
    size = needed;
  }
}

/**
 * How much of a refused body is still read, and thrown away: a client that is cut off while sending
 * never sees why it was refused.
 */
const DISCARD_LIMIT_BYTES = 32 * 1024 * 1024;

/** Reads what nobody wanted of a request's body, so that the client gets to read the answer. */
export async function discardBody(request: Request): Promise<void> {
  if (request.body !== null && !request.bodyUsed) await discard(request.body.getReader());
}

/** Reads and throws away what is left of a refused body. */
export async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let left = DISCARD_LIMIT_BYTES;
  while (left > 0) {
    // A client that hung up has nothing left to read.
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done || value === undefined) return;
    left -= value.byteLength;
  }
  await reader.cancel();
}

async function readTextBody(request: Request, limitBytes: number): Promise<string> {
  const bytes = await readBytes(request, limitBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new AppError('INVALID_JSON', 'The body is not valid UTF-8.');
  }
}
