import { readOrigin } from '@jobmatch/shared/caller';
import type { Env } from '../env.ts';
import { avatarLink } from '../files/links.ts';

/** Turns a `users.photo_key` into the address of the image. */
export type PhotoUrl = (photoKey: string | null) => string | null;

/** The image's address for one request: absolute, signed, good for a day at least. */
export const photoUrls =
  (env: Pick<Env, 'FILE_LINK_KEY'>, request: Request): PhotoUrl =>
  (photoKey) => {
    // avatars/{user}/{file}/{name}
    const id = photoKey?.split('/')[2];
    return id === undefined ? null : avatarLink(env, readOrigin(request), id, Date.now());
  };
