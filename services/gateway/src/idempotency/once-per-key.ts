import type { Caller } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { readBytes } from '@jobmatch/shared/http/json-body';
import { sha256Hex } from '@jobmatch/shared/sha256';
import type { Env } from '../env.ts';
import type { Idempotency } from './idempotency.ts';

/** Printable ASCII, as draft-ietf-httpapi-idempotency-key-header wants it, quotes or not. */
const KEY = /^[\x21-\x7e]{1,255}$/;

const EXEMPT = /^\/api\/(?:auth\/|webhooks\/sendgrid$)/;

/** Headers of an answer that belong to the one request it was given to. */
const NOT_REPLAYED = new Set(['x-request-id', 'server-timing', 'x-d1-bookmark', 'date']);

/** The key of a request that asks to be run once, or null where that is not on offer. */
export function idempotencyKey(request: Request, pathname: string): string | null {
  if (request.method !== 'POST' || EXEMPT.test(pathname)) return null;
  const key = request.headers.get('idempotency-key');
  if (key !== null && !KEY.test(key)) {
    throw new AppError('VALIDATION_ERROR', 'The Idempotency-Key header is not valid.', {
      fields: { 'Idempotency-Key': 'Must be 1 to 255 printable ASCII characters.' },
    });
  }
  return key;
}

interface Once {
  env: Env;
  ctx: ExecutionContext;
  caller: Caller;
  key: string;
  /** Largest body the route takes, in bytes; it is read whole to be compared. */
  bodyLimitBytes: number;
}

/**
 * Runs a request at most once for its key. A repetition while the first is running is 409, afterwards
 * it gets the same answer byte for byte; another request under the same key is 422. An answer of 429
 * or 5xx is not kept: nothing was done, and a retry may do it.
 */
export async function oncePerKey(
  request: Request,
  { env, ctx, caller, key, bodyLimitBytes }: Once,
  run: (request: Request) => Promise<Response>,
): Promise<Response> {
  const body = await readBytes(request, bodyLimitBytes);
  const keys = env.IDEMPOTENCY.getByName(caller.userId);
  using claim = await keys.claim(key, await fingerprintOf(request, body));
  switch (claim.state) {
    case 'in_flight':
      throw new AppError('IDEMPOTENCY_IN_FLIGHT', 'The first request with this key is running.');
    case 'reused':
      throw new AppError('IDEMPOTENCY_KEY_REUSED', 'This key was used for another request.');
    case 'answered':
      return replay(claim.answer.status, claim.answer.headers, claim.answer.body);
    case 'run': {
      const copy = new Request(request, body.byteLength === 0 ? {} : { body });
      const work = runAndKeep(keys, key, claim.lease, () => run(copy));
      // A client that hangs up does not stop the work, or its retry would find the key taken.
      ctx.waitUntil(work.then(() => undefined).catch(() => undefined));
      return await work;
    }
    default:
      return claim satisfies never;
  }
}

async function runAndKeep(
  keys: DurableObjectStub<Idempotency>,
  key: string,
  lease: string,
  run: () => Promise<Response>,
): Promise<Response> {
  let response: Response;
  try {
    response = await run();
  } catch (err) {
    await keys.release(key, lease);
    throw err;
  }
  if (response.status === 429 || response.status >= 500) {
    await keys.release(key, lease);
    return response;
  }
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = [...response.headers].filter(([name]) => !NOT_REPLAYED.has(name));
  await keys.finish(key, lease, { status: response.status, headers, body });
  return new Response(body.byteLength === 0 ? null : body, response);
}

function replay(status: number, headers: readonly string[][], body: Uint8Array): Response {
  const kept = new Headers({ 'idempotency-replayed': 'true' });
  for (const [name = '', value = ''] of headers) kept.append(name, value);
  return new Response(body.byteLength === 0 ? null : body.slice(), { status, headers: kept });
}

async function fingerprintOf(request: Request, body: Uint8Array): Promise<string> {
  const url = new URL(request.url);
  const head = new TextEncoder().encode(`${request.method} ${url.pathname}${url.search}\n`);
  const bytes = new Uint8Array(head.byteLength + body.byteLength);
  bytes.set(head);
  bytes.set(body, head.byteLength);
  return sha256Hex(bytes);
}
