import { TOKEN_SCOPES } from '@jobmatch/db-schema/identities';
import { notFound } from '@jobmatch/shared/errors';
import { Id } from '@jobmatch/shared/ids';
import { writeRevoked } from '@jobmatch/shared/revocations';
import { Instant, text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { database } from '../database.ts';
import { PageInfo, PageQuery } from '../pagination.ts';
import { route } from '../route.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import { deviceOf } from '../sessions/device.ts';
import { type ApiTokenRow, listApiTokens, markTokenRevoked } from './queries.ts';
import { createApiToken } from './service.ts';

const resource = 'Access token';

const ApiToken = v.object({
  id: Id,
  name: v.string(),
  scope: v.picklist(TOKEN_SCOPES),
  lastUsedAt: v.nullable(Instant),
  expiresAt: v.nullable(Instant),
  createdAt: Instant,
});

/** The only answer that holds the token itself. */
const CreatedApiToken = v.object({ ...ApiToken.entries, token: v.string() });

const NewApiToken = v.strictObject({
  name: text(100),
  scope: v.picklist(TOKEN_SCOPES, 'Must be read or write.'),
  expiresAt: v.optional(
    v.nullable(
      v.pipe(
        Instant,
        v.check((value) => Date.parse(value) > Date.now(), 'Must be in the future.'),
        v.transform((value) => new Date(value).toISOString()),
      ),
    ),
    null,
  ),
});

export const apiTokenRoutes = [
  route({
    method: 'GET',
    path: '/api/auth/tokens',
    summary: 'List personal access tokens, newest first',
    query: v.object(PageQuery),
    response: v.object({ tokens: v.array(ApiToken), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listApiTokens(database(env), scope, query);
      return { tokens: rows.map(toApiToken), ...info };
    },
  }),
  route({
    method: 'POST',
    path: '/api/auth/tokens',
    summary: 'Make a personal access token; it is shown this once',
    body: NewApiToken,
    status: 201,
    response: CreatedApiToken,
    handle: async (input) => {
      const { env, scope, body, caller, request, headers } = input;
      const at = new Date();
      const { token, ...row } = await createApiToken(database(env), scope, body, at);
      headers.set('cache-control', 'no-store');
      recordSecurityEvent(input, {
        userId: caller.userId,
        action: 'token_created',
        status: 'success',
        device: deviceOf(request),
        at,
        metadata: { tokenId: row.id, scope: row.scope },
      });
      return { ...toApiToken(row), token };
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/auth/tokens/:id',
    summary: 'Revoke a personal access token',
    resource,
    handle: async (input) => {
      const { env, scope, params, caller, request, headers } = input;
      const at = new Date();
      if (!(await markTokenRevoked(database(env), scope, params.id, at.toISOString()))) {
        throw notFound(resource);
      }
      writeRevoked(headers, 'tokens', [params.id]);
      recordSecurityEvent(input, {
        userId: caller.userId,
        action: 'token_revoked',
        status: 'success',
        device: deviceOf(request),
        at,
        metadata: { tokenId: params.id },
      });
    },
  }),
];

const toApiToken = (row: ApiTokenRow): v.InferInput<typeof ApiToken> => ({
  id: row.id,
  name: row.name,
  scope: row.scope,
  lastUsedAt: row.lastUsedAt,
  expiresAt: row.expiresAt,
  createdAt: row.createdAt,
});
