import { requireCaller } from '@jobmatch/shared/caller';
import { ImportedField } from '@jobmatch/shared/contracts/linkedin';
import { SignedIn, TimeCode } from '@jobmatch/shared/contracts/sign-in';
import { redirectRoute } from '@jobmatch/shared/http/redirect-route';
import type { Route } from '@jobmatch/shared/http/route';
import { Instant, text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { publicRoute, route } from '../route.ts';
import { finish } from './callback.ts';
import { clientOrigin, complete } from './complete.ts';
import { CALLBACK_PATH, initiate } from './initiate.ts';
import { Intent } from './oauth-state.ts';

const Initiated = v.object({ authUrl: v.string(), state: v.string(), expiresAt: Instant });

/** A token is asked for unless it is for a sign-in: an import needs to know whose it is. */
const initiateAt = (
  path: `/api/auth/linkedin${'' | '/initiate'}`,
  summary: string,
): Route<Env> => ({
  ...publicRoute({
    method: 'GET',
    path,
    summary,
    query: v.object({ intent: v.optional(Intent, 'import') }),
    response: Initiated,
    errors: ['LINKEDIN_NOT_CONFIGURED'],
    handle: async ({ env, request, caller, query: { intent }, headers }) => {
      const userId = intent === 'signin' ? null : requireCaller(caller).userId;
      const start = { intent, userId, request, now: new Date() };
      const { setCookie, ...initiated } = await initiate(env, start);
      headers.set('set-cookie', setCookie);
      headers.set('cache-control', 'no-store');
      return initiated;
    },
  }),
  access: 'link',
});

export const linkedInRoutes = [
  initiateAt('/api/auth/linkedin', 'Begin with LinkedIn, as /api/auth/linkedin/initiate'),
  initiateAt('/api/auth/linkedin/initiate', 'Begin an import from LinkedIn, or a sign-in with it'),
  redirectRoute<Env, v.GenericSchema>({
    path: CALLBACK_PATH,
    summary: 'Where LinkedIn sends the browser back to; goes on to the front end',
    query: v.object({
      code: v.optional(v.string()),
      state: v.optional(v.string()),
      error: v.optional(v.string()),
    }),
    handle: ({ env, request, log }) => finish(env, { request, log, now: new Date() }),
  }),
  publicRoute({
    method: 'POST',
    path: '/api/auth/linkedin/exchange',
    summary: 'Exchange the code of a sign-in for tokens, with a second factor where it is on',
    body: v.strictObject({
      code: text(100),
      totp: v.optional(TimeCode),
      recoveryCode: v.optional(text(40)),
    }),
    response: SignedIn,
    errors: ['INVALID_CREDENTIALS', 'TWO_FACTOR_REQUIRED', 'ACCOUNT_LOCKED'],
    handle: ({ env, request, requestId, body, headers }) => {
      headers.set('cache-control', 'no-store');
      return env.CORE_LINKEDIN.signIn(body, clientOrigin(request, requestId));
    },
  }),
  route({
    method: 'POST',
    path: '/api/auth/linkedin/complete',
    summary: 'Confirm the import that came back from LinkedIn',
    resource: 'Import',
    response: v.object({ imported: v.array(ImportedField) }),
    errors: ['CONFLICT'],
    handle: async ({ env, caller, request, log }) => ({
      imported: await complete(env, caller, { request, log }),
    }),
  }),
];
