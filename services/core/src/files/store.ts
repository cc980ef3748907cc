import type { FileRow } from '@jobmatch/db-schema/files';
import { type UserScope, userScope } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { sha256Hex } from '@jobmatch/shared/sha256';
import { type ContentType, detectType } from '@jobmatch/uploads/file-type';
import { type UploadedFile, invalid } from '@jobmatch/uploads/form';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { UPLOADS, type UploadBucket, bucketOf } from './buckets.ts';
import { safeFileName } from './file-name.ts';
import { deleteFile, insertFile } from './queries.ts';

/** Files a user may have in one bucket. */
const MAX_FILES = 200;

/** Longer than any request lives. */
const LEASE_MS = 60 * 60 * 1000;

/** A row whose object is there, and that is removed with it when the time is over. */
type PendingFile = Pick<FileRow, 'id' | 'userId' | 'bucket' | 'key' | 'fileName'>;

interface NewFile {
  /** Name of the form's field, for messages. */
  field: string;
  bucket: UploadBucket;
  file: UploadedFile;
  nowMs: number;
}

/**
 * Checks a file and puts it where it belongs. The row comes first and is only lent for an hour, so
 * that whatever breaks off later leaves nothing that `removeExpiredFiles` would not find; the caller
 * makes it stay. Too large is 413, another type than the bucket takes 415, one too many CONFLICT.
 */
export async function putFile(
  env: Env,
  scope: UserScope,
  { field, bucket, file, nowMs }: NewFile,
): Promise<PendingFile> {
  const contentType = allowedType(bucket, field, file.bytes);
  const expiresAt = new Date(nowMs + LEASE_MS).toISOString();
  const { name, bytes } = file;
  return putObject(env, scope, { bucket, name, contentType, bytes, expiresAt, max: MAX_FILES });
}

interface NewObject {
  bucket: FileRow['bucket'];
  /** Not safe to use yet. */
  name: string;
  contentType: ContentType;
  bytes: Uint8Array;
  expiresAt: string;
  /** Files a user may have in this bucket; one too many is CONFLICT. */
  max: number;
}

/** Writes the row, which ends at `expiresAt`, and then the object. */
export async function putObject(
  env: Env,
  scope: UserScope,
  { bucket, name, contentType, bytes, expiresAt, max }: NewObject,
): Promise<PendingFile> {
  const id = newId();
  const fileName = safeFileName(name, contentType);
  const key = `${bucket}/${scope.userId}/${id}/${fileName}`;
  const sha256 = await sha256Hex(bytes);
  const row = { id, bucket, key, fileName, contentType, sha256, sizeBytes: bytes.byteLength };
  if (!(await insertFile(database(env), scope, { ...row, expiresAt }, max))) {
    const message = `You can keep at most ${max} files of this kind.`;
    throw new AppError('CONFLICT', message, { limit: max });
  }
  const pending = { id, userId: scope.userId, bucket, key, fileName };
  try {
    await bucketOf(env, bucket).put(key, bytes, { httpMetadata: { contentType }, sha256 });
  } catch (err) {
    // Where even this fails, the row ends and the sweep does it.
    await removeFile(env, pending).catch(() => undefined);
    throw err;
  }
  return pending;
}

/** Removes the object and then its row, so that a retry finds what is left to do. */
export async function removeFile(env: Env, file: Omit<PendingFile, 'fileName'>): Promise<void> {
  await bucketOf(env, file.bucket).delete(file.key);
  await deleteFile(database(env), userScope(file), file);
}

function allowedType(bucket: UploadBucket, field: string, bytes: Uint8Array): ContentType {
  const { maxBytes, contentTypes } = UPLOADS[bucket];
  if (bytes.byteLength > maxBytes) {
    throw new AppError('PAYLOAD_TOO_LARGE', `The file exceeds ${maxBytes} bytes.`, {
      limitBytes: maxBytes,
    });
  }
  if (bytes.byteLength === 0) throw invalid(field, 'Must not be empty.');
  const type = detectType(bytes);
  const accepted: readonly ContentType[] = contentTypes;
  if (type === null || !accepted.includes(type)) {
    const message = 'The file is of a type that is not accepted here.';
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', message, { field, accepted });
  }
  return type;
}
