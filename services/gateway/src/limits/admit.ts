import { AppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import { within } from '@jobmatch/shared/in-time';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import type { CountedAs } from './limit-table.ts';
import { limitHeaders } from './limit-headers.ts';
import { WindowCounter } from './window-counter.ts';

interface Admitting {
  env: Env;
  ctx: ExecutionContext;
  log: Log;
  /** Headers of the answer, whether it succeeds or not. */
  headers: Headers;
}

const counter = new WindowCounter();

/** A count takes an object a few milliseconds, and a new one as long as it takes to start. */
const STRICT_TIMEOUT_MS = 5_000;

const StrictCount = v.object({
  admitted: v.boolean(),
  remaining: v.number(),
  resetAtMs: v.number(),
});

/**
 * Counts a request and refuses it with 429 once its limit is spent. When the count cannot be taken,
 * a route with a limit of its own is refused and the default class is let through, saying so.
 */
export async function admit(counted: CountedAs, context: Admitting): Promise<void> {
  const { headers, log } = context;
  const count = await take(counted, context);
  const admission = { ...count, policy: counted.policy, ...counted.limit };
  for (const [name, value] of Object.entries(limitHeaders(admission))) headers.set(name, value);
  if (count.alone) {
    if (counted.class !== 'default') throw uncountable();
    headers.set('x-ratelimit-degraded', 'true');
  }
  if (!count.admitted) {
    log.info('request.limited', { policy: counted.policy });
    throw new AppError('RATE_LIMIT_EXCEEDED', 'Too many requests. Try again later.');
  }
}

async function take({ class: limitClass, key, limit }: CountedAs, { env, ctx, log }: Admitting) {
  if (limitClass === 'strict') {
    try {
      const hit = env.STRICT_LIMIT.getByName(key).hit(limit);
      return { ...v.parse(StrictCount, await within(STRICT_TIMEOUT_MS, hit)), alone: false };
    } catch (err) {
      log.error('limit.unavailable', { message: err instanceof Error ? err.message : String(err) });
      throw uncountable();
    }
  }
  return counter.hit(env.RATE_LIMITS, key, limit, Date.now(), (work) => {
    ctx.waitUntil(
      work.catch((err: unknown) => {
        const message = err instanceof Error ? err.message : String(err);
        log.warn('limit.not_shared', { message });
      }),
    );
  });
}

const uncountable = () =>
  new AppError('UNAVAILABLE', 'This route is not available for a moment. Try again.');
