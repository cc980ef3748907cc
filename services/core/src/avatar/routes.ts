import { readForm } from '@jobmatch/uploads/form';
import * as v from 'valibot';
import { database } from '../database.ts';
import { UPLOADS } from '../files/buckets.ts';
import { route } from '../route.ts';
import { photoUrls } from './photo-url.ts';
import { dropPhoto } from './queries.ts';
import { removePhotos, setPhoto } from './set-photo.ts';

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
      const key = await setPhoto(env, scope, file, { log, nowMs: Date.now() });
      return { photoUrl: photoUrls(env, request)(key) };
    },
  }),
  route({
    method: 'DELETE',
    path,
    summary: 'Remove the photo of the profile',
    handle: async ({ env, scope, log }) => {
      await removePhotos(env, await dropPhoto(database(env), scope), log);
    },
  }),
];
