import { AppError } from '@jobmatch/shared/errors';
import { DEFAULT_BODY_LIMIT_BYTES } from '@jobmatch/shared/http/json-body';

const MIB = 1024 * 1024;

/** Files are at most 10 MB; the rest is for the parts around them. */
const UPLOAD_LIMIT_BYTES = 12 * MIB;
const UPLOADS = new Set([
  '/api/files/upload',
  '/api/profile/avatar',
  '/api/resume/linkedin-zip',
  '/api/resume/parse',
  '/api/resume/upload',
]);
const IMPORT_LIMIT_BYTES = 8 * MIB;

/** Largest body a request may bring, in bytes. The service that reads it keeps its own, closer limit. */
export function bodyLimitBytes(request: Request, pathname: string): number {
  const type = request.headers.get('content-type')?.toLowerCase() ?? '';
  if (type.startsWith('multipart/form-data') && UPLOADS.has(pathname)) return UPLOAD_LIMIT_BYTES;
  return pathname === '/api/jobs/import' ? IMPORT_LIMIT_BYTES : DEFAULT_BODY_LIMIT_BYTES;
}

/** Refuses a body that says it is too large before a byte of it is forwarded. */
export function refuseAnnouncedExcess(request: Request, pathname: string): void {
  const limitBytes = bodyLimitBytes(request, pathname);
  if (Number(request.headers.get('content-length') ?? 0) <= limitBytes) return;
  throw new AppError('PAYLOAD_TOO_LARGE', `The body exceeds ${limitBytes} bytes.`, { limitBytes });
}
