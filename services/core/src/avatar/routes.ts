import type { FileRow } from '@jobmatch/db-schema/files';
import type { Log } from '@jobmatch/shared/log';
import { readForm } from '@jobmatch/uploads/form';
import * as v from 'valibot';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { UPLOADS } from '../files/buckets.ts';
import { putFile, removeFile } from '../files/store.ts';
import { route } from '../route.ts';
import { photoUrls } from './photo-url.ts';
import { dropPhoto, replacePhoto } from './queries.ts';

const path = '/api/profile/avatar';
const form = { file: 'avatar', fields: v.strictObject({}) };

export const avatarRoutes = [
  route({
    method: 'POST',
    path,
    summary: 'Set the photo of the profile',
    form,
    response: v.object({ photoUrl: v.nullable(v.string()) }),
    errors: ['CONFLICT'],
    handle: async ({ env, scope, request, log }) => {
      const { file } = await readForm(request, form, UPLOADS.avatars.maxBytes);
      const photo = { field: form.file, bucket: 'avatars', file, nowMs: Date.now() } as const;
      const pending = await putFile(env, scope, photo);
      await removeAll(env, await replacePhoto(database(env), scope, pending), log);
      return { photoUrl: photoUrls(env, request)(pending.key) };
    },
  }),
  route({
    method: 'DELETE',
    path,
    summary: 'Remove the photo of the profile',
    handle: async ({ env, scope, log }) => {
      await removeAll(env, await dropPhoto(database(env), scope), log);
    },
  }),
];

/** Their time is over already, so what cannot be removed now is removed by the sweep. */
async function removeAll(env: Env, files: readonly FileRow[], log: Log): Promise<void> {
  for (const file of files) {
    try {
      await removeFile(env, file);
    } catch (err) {
      const message = err instanceof Error ? err.message : String(err);
      log.warn('avatar.left_to_sweep', { fileId: file.id, message });
    }
  }
}
