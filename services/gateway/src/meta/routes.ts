import { health } from '@jobmatch/shared/http/health';
import { readiness } from '@jobmatch/shared/http/readiness';
import { type Route, routesFor } from '@jobmatch/shared/http/route';
import * as v from 'valibot';
import { askCore } from '../auth/ask-core.ts';
import type { Env } from '../env.ts';
import { mcpDescription } from '../mcp/description.ts';
import { protectedResourceRoute } from '../mcp/protected-resource.ts';
import { checks } from './checks.ts';
import { docsRoute } from './docs.ts';
import { openApiRoute } from './openapi.ts';

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

const Ready = v.object({
  status: v.literal('ready'),
  checks: v.record(v.string(), v.picklist(['ok', 'failed'])),
});

/** What the gateway answers by itself. */
export const metaRoutes: readonly Route<Env>[] = [
  openApiRoute(() => [...metaRoutes, mcpDescription]),
  docsRoute,
  publicRoute({
    method: 'GET',
    path: '/health',
    summary: 'Whether the gateway is alive',
    response: Health,
    handle: ({ env }) => health(env),
  }),
  publicRoute({
    method: 'GET',
    path: '/ready',
    summary: 'Whether every service and store answers',
    response: Ready,
    handle: ({ env, headers }) => {
      headers.set('cache-control', 'no-store');
      return readiness(env, checks);
    },
  }),
  publicRoute({
    method: 'GET',
    path: '/.well-known/jwks.json',
    summary: 'Public keys that verify access tokens',
    response: Jwks,
    handle: async ({ env, headers }) => {
      headers.set('cache-control', 'public, max-age=300');
      return askCore(async () => {
        using jwks = await env.CORE_IDENTITY.jwks();
        return { keys: jwks.keys.map((key) => ({ ...key })) };
      });
    },
  }),
  protectedResourceRoute,
];
