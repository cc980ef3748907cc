import { routesFor } from '@jobmatch/shared/http/route';
import * as v from 'valibot';
import { externalIssuers } from '../auth/external-issuers.ts';
import type { Env } from '../env.ts';
import { MCP_PATH } from './description.ts';

const { publicRoute } = routesFor<Env>();

export const PROTECTED_RESOURCE_PATH = `/.well-known/oauth-protected-resource${MCP_PATH}` as const;

const Metadata = v.object({
  resource: v.string(),
  resource_name: v.string(),
  bearer_methods_supported: v.array(v.string()),
  authorization_servers: v.optional(v.array(v.string())),
});

/**
 * RFC 9728: where a client gets a token for /mcp. We are no OAuth server, so that without an external
 * issuer none is named and a token comes from POST /api/auth/tokens.
 */
export const protectedResourceRoute = publicRoute({
  method: 'GET',
  path: PROTECTED_RESOURCE_PATH,
  summary: 'Which issuers’ tokens /mcp takes besides our own',
  response: Metadata,
  handle: ({ env, url, headers }) => {
    headers.set('cache-control', 'public, max-age=300');
    const issuers = new Set(externalIssuers(env).map(({ issuer }) => issuer));
    return {
      resource: new URL(MCP_PATH, url).href,
      resource_name: 'JobMatch AI',
      bearer_methods_supported: ['header'],
      ...(issuers.size === 0 ? {} : { authorization_servers: [...issuers] }),
    };
  },
});
