import type { FileRow } from '@jobmatch/db-schema/files';
import type { UserScope } from '@jobmatch/shared/caller';
import type { Log } from '@jobmatch/shared/log';
import type { UploadedFile } from '@jobmatch/uploads/form';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { putFile, removeFile } from '../files/store.ts';
import { replacePhoto } from './queries.ts';

/** Makes a file the photo of the profile, in place of any other, and answers its key. */
export async function setPhoto(
  env: Env,
  scope: UserScope,
  file: UploadedFile,
  { log, nowMs }: { log: Log; nowMs: number },
): Promise<string> {
  const pending = await putFile(env, scope, { field: 'avatar', bucket: 'avatars', file, nowMs });
  await removePhotos(env, await replacePhoto(database(env), scope, pending), log);
  return pending.key;
}

/** Their time is over already, so what cannot be removed now is removed by the sweep. */
export async function removePhotos(env: Env, files: readonly FileRow[], log: Log): Promise<void> {
  for (const file of files) {
    try {
      await removeFile(env, file);
    } catch (err) {
      const message = err instanceof Error ? err.message : String(err);
      log.warn('avatar.left_to_sweep', { fileId: file.id, message });
    }
  }
}
