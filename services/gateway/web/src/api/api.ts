import { createClient } from '@jobmatch/client/create-client';
import { authorizedFetch } from './authorized-fetch.ts';
import { session } from './browser-session.ts';
import { notingRefusals } from './refused-keys.ts';

/** The API as whoever is signed in; for those who are not, its public routes. */
export const api = createClient({
  baseUrl: location.origin,
  fetch: notingRefusals(authorizedFetch(session, (request) => fetch(request))),
});
