import type { UserScope } from '@jobmatch/shared/caller';
import type {
  CreateWebhookEndpoint,
  NewWebhookEndpoint,
  UpdateWebhookEndpoint,
  WebhookEndpoint,
} from '@jobmatch/shared/contracts/webhooks';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { seal } from '../../secret-box.ts';
import { insertEndpoint, updateEndpoint } from './queries.ts';

/** Each event of an account is sent to as many. */
const MAX_ENDPOINTS = 10;
const SECRET_BYTES = 32;

/** A new endpoint with the secret that will sign what it gets: shown now and never again. */
export async function createEndpoint(
  env: Env,
  scope: UserScope,
  { url, events }: CreateWebhookEndpoint,
): Promise<NewWebhookEndpoint> {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const secret = `whsec_${Buffer.from(bytes).toString('base64url')}`;
  const sealed = await seal(env.WEBHOOK_SECRETS_KEY, scope.userId, Buffer.from(secret));
  const row = { id: newId(), url, events, secretEncrypted: sealed };
  const endpoint = await insertEndpoint(database(env), scope, row, MAX_ENDPOINTS);
  if (endpoint === null) {
    const message = `An account has at most ${MAX_ENDPOINTS} webhook endpoints.`;
    throw new AppError('CONFLICT', message, { limit: MAX_ENDPOINTS });
  }
  return { ...endpoint, secret };
}

/** Sets the sent fields only. Enabling forgets the failures that led to disabling. */
export async function changeEndpoint(
  env: Env,
  scope: UserScope,
  id: string,
  { enabled, ...fields }: UpdateWebhookEndpoint,
  now: Date,
): Promise<WebhookEndpoint | null> {
  const state =
    enabled === undefined
      ? {}
      : enabled
        ? { disabledAt: null, failures: 0 }
        : { disabledAt: now.toISOString() };
  return updateEndpoint(database(env), scope, id, { ...fields, ...state });
}
