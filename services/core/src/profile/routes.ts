import { Profile, UpdateProfile } from '@jobmatch/shared/contracts/profile';
import { notFound } from '@jobmatch/shared/errors';
import { database } from '../database.ts';
import { route } from '../route.ts';
import { findProfile, updateProfile } from './queries.ts';

export const profileRoutes = [
  route({
    method: 'GET',
    path: '/api/profile',
    summary: 'The contact card and headline of the caller',
    resource: 'Profile',
    load: ({ env, scope }) => findProfile(database(env), scope),
    response: Profile,
    handle: ({ resource }) => resource,
  }),
  route({
    method: 'PATCH',
    path: '/api/profile',
    summary: 'Change fields of the profile',
    body: UpdateProfile,
    response: Profile,
    errors: ['NOT_FOUND'],
    handle: async ({ env, scope, body }) => {
      const profile = await updateProfile(database(env), scope, body);
      if (profile === null) throw notFound('Profile');
      return profile;
    },
  }),
];
