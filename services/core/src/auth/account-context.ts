import type { RequestContext } from '@jobmatch/shared/http/route';
import type { Env } from '../env.ts';
import { type Device, deviceOf } from '../sessions/device.ts';

/** What the rules of sign-in and account security need to know of a request. */
export interface AccountContext extends Pick<
  RequestContext<Env>,
  'env' | 'ctx' | 'headers' | 'log' | 'requestId'
> {
  device: Device;
  now: Date;
}

export const accountContext = (
  { env, ctx, headers, log, requestId, request }: RequestContext<Env>,
  now = new Date(),
): AccountContext => ({ env, ctx, headers, log, requestId, device: deviceOf(request), now });

/** Does `work` once the answer is on its way. The answer does not depend on it: a failure is logged. */
export function afterAnswer(
  { ctx, log }: Pick<AccountContext, 'ctx' | 'log'>,
  failureEvent: string,
  work: Promise<unknown>,
): void {
  ctx.waitUntil(
    work.catch((err: unknown) => {
      log.error(failureEvent, { error: err instanceof Error ? err.name : typeof err });
    }),
  );
}
