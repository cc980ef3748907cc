import { Profile, UpdateProfile } from '@jobmatch/shared/contracts/profile';
import { notFound } from '@jobmatch/shared/errors';
import { photoUrls } from '../avatar/photo-url.ts';
import { database } from '../database.ts';
import { route } from '../route.ts';
import { CompleteProfile, findCompleteProfile } from './complete.ts';
import { AccountExport, ExportQuery, exportAccount } from './export.ts';
import { findProfile, updateProfile } from './queries.ts';

export const profileRoutes = [
  route({
    method: 'GET',
    path: '/api/profile',
    summary: 'The contact card and headline of the caller',
    resource: 'Profile',
    load: ({ env, scope, request }) => findProfile(database(env), scope, photoUrls(env, request)),
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
    handle: async ({ env, scope, body, request }) => {
      const photoUrl = photoUrls(env, request);
      const profile = await updateProfile(database(env), scope, body, photoUrl);
      if (profile === null) throw notFound('Profile');
      return profile;
    },
  }),
  route({
    method: 'GET',
    path: '/api/profile/complete',
    summary: 'The profile with everything that belongs to it',
    resource: 'Profile',
    load: ({ env, scope, request }) =>
      findCompleteProfile(database(env), scope, photoUrls(env, request)),
    response: CompleteProfile,
    handle: ({ resource }) => resource,
  }),
  route({
    method: 'GET',
    path: '/api/profile/export',
    summary: 'Everything the account holds, as one bundle',
    query: ExportQuery,
    response: AccountExport,
    errors: ['NOT_FOUND'],
    handle: async ({ env, scope, query, request }) => {
      const photoUrl = photoUrls(env, request);
      const asked = { ...query, now: new Date(), photoUrl };
      const bundle = await exportAccount(database(env), scope, asked);
      if (bundle === null) throw notFound('Profile');
      return bundle;
    },
  }),
];
