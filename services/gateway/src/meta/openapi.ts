import { REQUEST_ID_HEADER } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { openApiPaths } from '@jobmatch/shared/http/openapi';
import { type NamedPart, mergeParts } from '@jobmatch/shared/http/openapi/merge';
import { type RouteDescription, routesFor } from '@jobmatch/shared/http/route';
import * as v from 'valibot';
import type { Env } from '../env.ts';

const { publicRoute } = routesFor<Env>();

const KEPT_MS = 60_000;
const PART_TIMEOUT_MS = 5_000;

const Document = v.looseObject({
  openapi: v.string(),
  info: v.unknown(),
  paths: v.record(v.string(), v.unknown()),
});

const HEAD = {
  openapi: '3.1.0',
  info: {
    title: 'JobMatch AI',
    version: '1.0.0',
    description: [
      'Send the token of POST /api/auth/login as `Authorization: Bearer …`.',
      'Ids are UUIDv4, times ISO 8601 in UTC.',
      'Every error is a problem document (RFC 9457) with a stable `code`.',
      'Every answer has an `x-request-id`; quote it when something went wrong.',
    ].join(' '),
  },
  servers: [{ url: '/' }],
};

const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
};

const SERVICES = { Core: 'CORE', Ai: 'AI_SERVICE', Integrations: 'INTEGRATIONS' } as const;

let kept: { untilMs: number; document: v.InferInput<typeof Document> } | undefined;

/**
 * GET /openapi.json: the gateway's own routes and what each service says of its own, put together
 * at most once a minute per isolate. UNAVAILABLE while a service does not answer.
 */
export const openApiRoute = (ownRoutes: () => readonly RouteDescription[]) =>
  publicRoute({
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description, as OpenAPI 3.1',
    response: Document,
    handle: async ({ env, headers, requestId, log }) => {
      headers.set('cache-control', 'public, max-age=60');
      if (kept !== undefined && Date.now() < kept.untilMs) return kept.document;
      const own = { service: 'Gateway', json: JSON.stringify(openApiPaths(ownRoutes())) };
      const parts = Object.entries(SERVICES).map(async ([service, binding]) => {
        try {
          return await partOf(env[binding], service, requestId);
        } catch (err) {
          const message = err instanceof Error ? err.message : String(err);
          log.error('description.unavailable', { of: service, message });
          throw new AppError('UNAVAILABLE', 'Part of the API description is not available.');
        }
      });
      const document = describe([own, ...(await Promise.all(parts))]);
      kept = { untilMs: Date.now() + KEPT_MS, document };
      return document;
    },
  });

async function partOf(service: Fetcher, name: string, requestId: string): Promise<NamedPart> {
  const response = await service.fetch('https://service/openapi.json', {
    headers: { [REQUEST_ID_HEADER]: requestId },
    signal: AbortSignal.timeout(PART_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`Answered ${response.status}.`);
  return { service: name, json: await response.text() };
}

function describe(parts: readonly NamedPart[]): v.InferInput<typeof Document> {
  const { paths, components } = mergeParts(parts);
  return { ...HEAD, paths, components: { ...components, securitySchemes: SECURITY_SCHEMES } };
}
