import { WorkerEntrypoint } from 'cloudflare:workers';
import * as core from '@jobmatch/core/worker';
import { readCaller } from '@jobmatch/shared/caller';
import { SignedIn } from '@jobmatch/shared/contracts/sign-in';
import { Email } from '@jobmatch/shared/email-address';
import { sha256Hex } from '@jobmatch/shared/sha256';
import * as v from 'valibot';
import { claimEmail, listAccount, shardOfEmail, shardOfUser } from './directory.ts';
import { placeOf } from './locate.ts';
import { type Place, SHARDS, type ShardedEnv, envAt } from './shards.ts';

/** Core's public API. Who is signed in is in one shard; for the rest there is something to find them by. */
export class CoreApi extends WorkerEntrypoint<ShardedEnv> {
  override async fetch(request: Request): Promise<Response> {
    const place = await placeOfRequest(this.env, request);
    const response = await new core.CoreApi(this.ctx, envAt(this.env, place)).fetch(request);
    await listWhoSignedUp(this.env, request, response);
    return response;
  }
}

async function placeOfRequest(env: ShardedEnv, request: Request): Promise<Place> {
  const caller = readCaller(request);
  if (caller !== null) return shardOfUser(env, caller.userId);
  const { pathname } = new URL(request.url);
  const [, collection, id] = /^\/api\/(erasures|files\/download)\/([^/]+)$/.exec(pathname) ?? [];
  if (collection === 'erasures') {
    return placeOf(env, 'erasures.token_hash', await sha256Hex(id ?? ''));
  }
  if (collection === 'files/download') return placeOf(env, 'files.id', id ?? '');
  const { email, token, refreshToken } = await readProof(request);
  if (email !== undefined) {
    return pathname === '/api/auth/signup' ? claimEmail(env, email) : shardOfEmail(env, email);
  }
  if (token !== undefined) {
    return placeOf(env, 'one_time_tokens.token_hash', await sha256Hex(token));
  }
  if (refreshToken !== undefined) {
    return placeOf(env, 'sessions.session_id', sessionOf(refreshToken));
  }
  return SHARDS[0];
}

/** What a request says of somebody who is not signed in. Core says what is wrong with it. */
const Proof = v.object({
  email: v.optional(v.fallback(v.optional(Email), undefined)),
  token: v.optional(v.string()),
  refreshToken: v.optional(v.string()),
});

async function readProof(request: Request): Promise<v.InferOutput<typeof Proof>> {
  if (request.method !== 'POST') return {};
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  const parsed = v.safeParse(Proof, body);
  return parsed.success ? parsed.output : {};
}

/** A refresh token begins with the sixteen bytes of its session's id. */
function sessionOf(refreshToken: string): string {
  const hex = Buffer.from(refreshToken, 'base64url').toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Should this be cut off, the account is found in its shard when it is first asked for. */
async function listWhoSignedUp(
  env: ShardedEnv,
  request: Request,
  response: Response,
): Promise<void> {
  if (response.status !== 201 || new URL(request.url).pathname !== '/api/auth/signup') return;
  const { user } = v.parse(SignedIn, await response.clone().json());
  await listAccount(env, await shardOfEmail(env, user.email), user.id, { email: user.email });
}
