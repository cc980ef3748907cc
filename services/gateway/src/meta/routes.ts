import { health } from '@jobmatch/shared/http/health';
import { routesFor } from '@jobmatch/shared/http/route';
import * as v from 'valibot';
import type { Env } from '../env.ts';

const { publicRoute } = routesFor<Env>();

const Health = v.object({
  status: v.literal('ok'),
  timestamp: v.string(),
  version: v.string(),
  environment: v.string(),
  runtime: v.string(),
});

const Jwks = v.object({
  keys: v.array(
    v.object({
      kty: v.string(),
      crv: v.string(),
      x: v.string(),
      y: v.string(),
      kid: v.string(),
      alg: v.string(),
      use: v.string(),
    }),
  ),
});

/** What the gateway answers by itself. */
export const metaRoutes = [
  publicRoute({
    method: 'GET',
    path: '/health',
    summary: 'Whether the gateway is alive',
    response: Health,
    handle: ({ env }) => health(env),
  }),
  publicRoute({
    method: 'GET',
    path: '/.well-known/jwks.json',
    summary: 'Public keys that verify access tokens',
    response: Jwks,
    handle: async ({ env, headers }) => {
      headers.set('cache-control', 'public, max-age=300');
      using jwks = await env.CORE_IDENTITY.jwks();
      return { keys: jwks.keys.map((key) => ({ ...key })) };
    },
  }),
];
