import type { Caller } from '@jobmatch/shared/caller';
import { AppError, isAppError } from '@jobmatch/shared/errors';
import { readBytes } from '@jobmatch/shared/http/json-body';
import type { Log } from '@jobmatch/shared/log';
import { within } from '@jobmatch/shared/in-time';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import type { Claim, Idempotency, StoredAnswer } from './idempotency.ts';
import { isEventStream, shownAndKept, streamedAnswer } from './streamed-answer.ts';

/** Printable ASCII, as draft-ietf-httpapi-idempotency-key-header wants it, quotes or not. */
const KEY = /^[\x21-\x7e]{1,255}$/;

/** What an object is asked takes it milliseconds, and a new one as long as it takes to start. */
const OBJECT_TIMEOUT_MS = 5_000;

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
  log: Log;
}

/**
 * Runs a request at most once for its key. A repetition while the first is running is 409, afterwards
 * it gets the same answer byte for byte; another request under the same key is 422. Where nothing was
 * done the key is free again; where nobody knows whether something was, it stays taken for the lease,
 * so that a retry at once cannot do it a second time.
 */
export async function oncePerKey(
  request: Request,
  { env, ctx, caller, key, bodyLimitBytes, log }: Once,
  run: (request: Request) => Promise<Response>,
): Promise<Response> {
  const body = await readBytes(request, bodyLimitBytes);
  const { method, headers, url } = request;
  const copy = new Request(url, { method, headers, body: body.byteLength === 0 ? null : body });
  const fingerprint = await fingerprintOf(request, body);
  const { keys, claim } = await claimKey(env, caller, { key, fingerprint });
  switch (claim.state) {
    case 'in_flight':
      throw new AppError('IDEMPOTENCY_IN_FLIGHT', 'The first request with this key is running.');
    case 'reused':
      throw new AppError('IDEMPOTENCY_KEY_REUSED', 'This key was used for another request.');
    case 'answered':
      return replay(claim.answer.status, claim.answer.headers, claim.answer.body);
    case 'run': {
      const held = { keys, key, lease: claim.lease, log, ctx };
      const work = runAndKeep(held, () => run(copy));
      // A client that hangs up does not stop the work, or its retry would find the key taken.
      ctx.waitUntil(work.then(() => undefined).catch(() => undefined));
      return await work;
    }
    default:
      return claim satisfies never;
  }
}

const Claimed = v.looseObject({ state: v.picklist(['run', 'in_flight', 'reused', 'answered']) });

interface Held {
  keys: DurableObjectStub<Idempotency>;
  key: string;
  lease: string;
  log: Log;
  ctx: ExecutionContext;
}

async function runAndKeep(held: Held, run: () => Promise<Response>): Promise<Response> {
  let response: Response;
  try {
    response = await run();
  } catch (err) {
    if (isAppError(err) && err.details?.['notSent'] === true) await release(held);
    throw err;
  }
  if (response.body !== null && isEventStream(response)) {
    const { shown, whole } = shownAndKept(response.body);
    held.ctx.waitUntil(keepStreamed(held, whole, response));
    return new Response(shown, response);
  }
  if (DID_NOTHING.has(response.status)) {
    await release(held);
    return response;
  }
  if (response.status === 500) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = [...response.headers].filter(([name]) => !NOT_REPLAYED.has(name));
  await keep(held, { status: response.status, headers, body });
  return new Response(body.byteLength === 0 ? null : body, response);
}

/** A stream is answered as it comes, so that a client sees it; its retries get what it came to. */
async function keepStreamed(held: Held, whole: Promise<string>, response: Response): Promise<void> {
  const answer = await whole.then((text) => streamedAnswer(text, response)).catch(() => null);
  if (answer === null || answer.status === 500) return;
  if (DID_NOTHING.has(answer.status)) await release(held);
  else await keep(held, answer);
}

/** Answers with which a service says that it did not do what was asked. */
const DID_NOTHING = new Set([429, 502, 503]);

const KEEP_ATTEMPTS = 3;

/** The work is done: an answer that cannot be kept is still the answer. */
async function keep({ keys, key, lease, log }: Held, answer: StoredAnswer): Promise<void> {
  for (let attempt = 1; attempt <= KEEP_ATTEMPTS; attempt += 1) {
    try {
      await within(OBJECT_TIMEOUT_MS, keys.finish(key, lease, answer));
      return;
    } catch (err) {
      const message = err instanceof Error ? err.message : String(err);
      log.error('idempotency.not_kept', { attempt, message });
    }
  }
}

/** Frees the key of a request that did nothing; where that fails, it is free when its lease ends. */
async function release({ keys, key, lease, log }: Held): Promise<void> {
  try {
    await within(OBJECT_TIMEOUT_MS, keys.release(key, lease));
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err);
    log.error('idempotency.not_released', { message });
  }
}

async function claimKey(
  { IDEMPOTENCY }: Pick<Env, 'IDEMPOTENCY'>,
  { userId }: Caller,
  { key, fingerprint }: { key: string; fingerprint: string },
): Promise<{ keys: DurableObjectStub<Idempotency>; claim: Claim }> {
  try {
    const keys = IDEMPOTENCY.getByName(userId);
    const claiming: Promise<Claim> = keys.claim(key, fingerprint);
    const claim = await within(OBJECT_TIMEOUT_MS, claiming);
    if (!v.is(Claimed, claim)) throw new Error('That is no claim.');
    return { keys, claim };
  } catch {
    throw uncheckable();
  }
}

const uncheckable = () =>
  new AppError('UNAVAILABLE', 'Idempotency keys cannot be checked for a moment. Try again.');

function replay(status: number, headers: readonly string[][], body: Uint8Array): Response {
  const kept = new Headers({ 'idempotency-replayed': 'true' });
  for (const [name = '', value = ''] of headers) kept.append(name, value);
  return new Response(body.byteLength === 0 ? null : body.slice(), { status, headers: kept });
}

/** SHA-256 over method, URL and body, without a second copy of the body. */
async function fingerprintOf(request: Request, body: Uint8Array): Promise<string> {
  const { pathname, search } = new URL(request.url);
  const hash = new crypto.DigestStream('SHA-256');
  const writer = hash.getWriter();
  await writer.write(new TextEncoder().encode(`${request.method} ${pathname}${search}\n`));
  await writer.write(body);
  await writer.close();
  const digest = new Uint8Array(await hash.digest);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
