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

async function readTextBody(request: Request, limitBytes: number): Promise<string> {
  const tooLarge = new AppError('PAYLOAD_TOO_LARGE', `The body exceeds ${limitBytes} bytes.`, {
    limitBytes,
  });
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge;
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limitBytes) throw tooLarge;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new AppError('INVALID_JSON', 'The body is not valid UTF-8.');
  }
}
