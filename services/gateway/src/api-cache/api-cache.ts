import { notModified } from '@jobmatch/shared/http/conditional';
import { sha256Hex } from '@jobmatch/shared/sha256';
import { KV_READ_TIMEOUT_MS, within } from '@jobmatch/shared/in-time';
import * as v from 'valibot';
import type { Env } from '../env.ts';

const SECONDS_KEPT = 5 * 60;

interface CachedRead {
  /** Matches `pathname`; a read that may be five minutes old. */
  path: RegExp;
  /** Whether one answer serves everybody or each user has their own. */
  audience: 'public' | 'user';
}

/**
 * The reads that may be five minutes old. A user's own rows are never among them: those are answered
 * fresh, with an ETag.
 */
const CACHED_READS: readonly CachedRead[] = [
  { path: /^\/openapi\.json$/, audience: 'public' },
  { path: /^\/api\/analytics\/[a-z-]+$/, audience: 'user' },
];

const Entry = v.object({
  status: v.number(),
  headers: v.array(v.array(v.string())),
  body: v.string(),
  cachedAt: v.string(),
});

interface Asking {
  env: Pick<Env, 'API_CACHE' | 'API_CACHE_ENABLED'>;
  ctx: ExecutionContext;
  userId: string | null;
}

/**
 * Answers a listed read from KV, or runs it and keeps a successful answer for five minutes. `X-Cache`
 * says which. A cache that fails is a miss.
 */
export async function cachedRead(
  request: Request,
  { env, ctx, userId }: Asking,
  run: () => Promise<Response>,
): Promise<Response> {
  const url = new URL(request.url);
  const entry = CACHED_READS.find(({ path }) => path.test(url.pathname));
  if (entry === undefined || request.method !== 'GET' || !env.API_CACHE_ENABLED) return run();

  const who = entry.audience === 'user' ? userId : 'public';
  if (who === null) return run();
  // An answer for everybody has no parameters, and a made-up one must not make another entry.
  const query = entry.audience === 'user' ? await sha256Hex(url.search) : '';
  const key = `api:${url.pathname}:${who}:${query}`;
  const cached = await within(KV_READ_TIMEOUT_MS, env.API_CACHE.get(key, 'json')).catch(() => null);
  const hit = v.safeParse(Entry, cached);
  if (hit.success) {
    const response = replay(hit.output);
    return notModified(request, response) ?? response;
  }

  const response = await run();
  if (response.status !== 200) return response;
  const body = await response.text();
  const kept = {
    status: response.status,
    headers: [...response.headers].filter(([name]) => name !== 'x-request-id'),
    body,
    cachedAt: new Date().toISOString(),
  };
  const write = env.API_CACHE.put(key, JSON.stringify(kept), { expirationTtl: SECONDS_KEPT });
  ctx.waitUntil(write.catch(() => undefined));
  const fresh = new Response(body, response);
  fresh.headers.set('x-cache', 'MISS');
  return fresh;
}

function replay({ status, headers, body, cachedAt }: v.InferOutput<typeof Entry>): Response {
  const kept = new Headers();
  for (const [name = '', value = ''] of headers) kept.append(name, value);
  const response = new Response(body, { status, headers: kept });
  response.headers.set('x-cache', 'HIT');
  response.headers.set('x-cache-date', cachedAt);
  return response;
}
