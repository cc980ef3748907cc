import { AppError } from '@jobmatch/shared/errors';
import { discard } from '@jobmatch/shared/http/json-body';
import type { Form } from '@jobmatch/shared/http/route';
import { validate } from '@jobmatch/shared/http/validate';
import { MultipartParser, type MultipartPart } from '@remix-run/multipart-parser';
import * as v from 'valibot';

const FORM_TYPE =
  /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i;
const FIELD_MAX_BYTES = 4 * 1024;
const PARTS_MAX = 10;

export interface UploadedFile {
  /** As the client calls it: not safe to use. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a multipart/form-data body as it arrives and stops at the first byte past `maxBytes` (413).
 * A missing, empty or second file, an unknown part and a body that breaks off name their field.
 */
export async function readForm<Fields extends v.GenericSchema>(
  request: Request,
  { file, fields }: Form & { fields: Fields },
  maxBytes: number,
): Promise<{ file: UploadedFile; fields: v.InferOutput<Fields> }> {
  const type = FORM_TYPE.exec(request.headers.get('content-type') ?? '');
  const boundary = type?.[1] ?? type?.[2];
  if (boundary === undefined || request.body === null) {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'Send the file as multipart/form-data.');
  }
  const parser = new MultipartParser(boundary, {
    maxFileSize: maxBytes,
    maxParts: PARTS_MAX,
    maxTotalSize: maxBytes + PARTS_MAX * FIELD_MAX_BYTES,
  });
  const reader = request.body.getReader();
  try {
    return sorted(await parts(reader, parser), file, fields);
  } catch (err) {
    await discard(reader);
    throw refusalOf(err, maxBytes);
  }
}

async function parts(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  parser: MultipartParser,
): Promise<MultipartPart[]> {
  const found: MultipartPart[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    found.push(...parser.write(value));
    if (isComplete(parser)) {
      // What follows the last boundary means nothing, and the parser would refuse it.
      await discard(reader);
      return found;
    }
  }
  parser.finish();
  return found;
}

function isComplete(parser: MultipartParser): boolean {
  try {
    parser.finish();
    return true;
  } catch {
    return false;
  }
}

function sorted<Fields extends v.GenericSchema>(
  found: readonly MultipartPart[],
  fileField: string,
  fields: Fields,
): { file: UploadedFile; fields: v.InferOutput<Fields> } {
  const files = found.filter(({ name }) => name === fileField);
  const [file] = files;
  if (file === undefined) throw invalid(fileField, 'Is required.');
  if (files.length > 1) throw invalid(fileField, 'Send one file at a time.');
  if (file.size === 0) throw invalid(fileField, 'Must not be empty.');
  const texts = new Map<string, string>();
  for (const part of found) {
    if (part === file) continue;
    const name = part.name ?? '$';
    if (part.isFile) throw invalid(name, 'Unknown field.');
    if (part.size > FIELD_MAX_BYTES) throw invalid(name, 'Is too long.');
    if (texts.has(name)) throw invalid(name, 'Send it once.');
    texts.set(name, part.text);
  }
  const name = file.filename ?? '';
  const { bytes } = file;
  return { file: { name, bytes }, fields: validate(fields, Object.fromEntries(texts)) };
}

export const invalid = (field: string, message: string): AppError =>
  new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields: { [field]: message } });

const TOO_LARGE = new Set(['MaxFileSizeExceededError', 'MaxTotalSizeExceededError']);

/** Whatever else goes wrong while reading is the body's doing: it broke off or is no form. */
function refusalOf(err: unknown, limitBytes: number): Error {
  if (err instanceof AppError) return err;
  if (err instanceof Error && TOO_LARGE.has(err.name)) {
    return new AppError('PAYLOAD_TOO_LARGE', `The file exceeds ${limitBytes} bytes.`, {
      limitBytes,
    });
  }
  return invalid('$', 'Must be a complete multipart/form-data body.');
}
