import type { FileRow } from '@jobmatch/db-schema/files';
import { notModified } from '@jobmatch/shared/http/conditional';
import type { Env } from '../env.ts';
import { bucketOf } from './buckets.ts';
import { byteRange } from './byte-range.ts';

/**
 * Answers with a file or the range asked for, as it streams from R2; null where the object is gone.
 * Nothing in it can be run: the type is ours and not to be guessed, only avatars are shown rather
 * than saved, and the policy gives a page made of it no script and no origin.
 */
export async function download(
  env: Env,
  request: Request,
  file: FileRow,
): Promise<Response | null> {
  const headers = headersOf(file);
  const current = notModified(request, new Response(null, { headers }));
  if (current !== null) return current;
  const range = byteRange(rangeOf(request, headers), file.sizeBytes);
  const length = range?.length ?? file.sizeBytes;
  headers.set('content-length', String(length));
  if (range !== null) {
    const last = range.offset + range.length - 1;
    headers.set('content-range', `bytes ${range.offset}-${last}/${file.sizeBytes}`);
  }
  const status = range === null ? 200 : 206;
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const object = await bucketOf(env, file.bucket).get(file.key, range === null ? {} : { range });
  if (object === null) return null;
  return new Response(object.body.pipeThrough(new FixedLengthStream(length)), { status, headers });
}

function headersOf({ bucket, contentType, fileName, sha256 }: FileRow): Headers {
  const isShown = bucket === 'avatars';
  return new Headers({
    'content-type': contentType === 'text/plain' ? 'text/plain; charset=utf-8' : contentType,
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=${extValue(fileName)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    // A page of any site may show an avatar whose link it was given.
    'cross-origin-resource-policy': isShown ? 'cross-origin' : 'same-site',
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
    vary: 'accept, authorization',
  });
}

/** Text in a header's parameter (RFC 8187). */
const extValue = (text: string): string =>
  `UTF-8''${encodeURIComponent(text).replaceAll(/['()*]/g, (char) => `%${char.codePointAt(0)?.toString(16).toUpperCase()}`)}`;

/** A range of what the client has part of holds only while that is current (RFC 9110 §13.1.5). */
function rangeOf(request: Request, headers: Headers): string | null {
  const condition = request.headers.get('if-range');
  return condition === null || condition === headers.get('etag')
    ? request.headers.get('range')
    : null;
}
