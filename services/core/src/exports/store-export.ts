import type { UserScope } from '@jobmatch/shared/caller';
import {
  EXPORT_FILES,
  type NewExport,
  type StoredExport,
} from '@jobmatch/shared/contracts/exports';
import type { Env } from '../env.ts';
import { fileLink } from '../files/links.ts';
import { putObject } from '../files/store.ts';

const KEPT_SECONDS = 24 * 60 * 60;

/** What the limit of 30 exports an hour lets come together in a day, and a little. */
const MAX_EXPORTS = 800;

/**
 * Keeps a document for a day: its row and the link to it end in the same second, and the hourly run
 * removes what has ended.
 */
export async function storeExport(
  env: Env,
  scope: UserScope,
  { fileName: name, format, bytes, origin }: NewExport,
  nowMs: number,
): Promise<StoredExport> {
  const expSeconds = Math.floor(nowMs / 1000) + KEPT_SECONDS;
  const expiresAt = new Date(expSeconds * 1000).toISOString();
  const { id, fileName } = await putObject(env, scope, {
    bucket: 'exports',
    name,
    contentType: EXPORT_FILES[format].contentType,
    bytes,
    expiresAt,
    max: MAX_EXPORTS,
  });
  const url = fileLink(env, origin, id, expSeconds);
  return { url, fileName, expiresAt, fileSize: bytes.byteLength };
}
