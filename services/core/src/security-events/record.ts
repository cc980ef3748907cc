import type { RequestContext } from '@jobmatch/shared/http/route';
import { newId } from '@jobmatch/shared/ids';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { insertSecurityEvent } from './queries.ts';

const SECURITY_ACTIONS = [
  'signup',
  'login',
  'logout',
  'lockout',
  'email_verified',
  'identity_linked',
  'password_changed',
  'password_reset_requested',
  'password_reset',
  'two_factor_enabled',
  'two_factor_disabled',
  'recovery_code_used',
  'session_revoked',
  'token_created',
  'token_revoked',
] as const;

/** What of a request's origin an event keeps; a part that is not known is left out. */
interface EventDevice {
  ipAddress?: string | null;
  userAgent?: string | null;
  device?: string | null;
  browser?: string | null;
  os?: string | null;
  location?: string | null;
}

export interface SecurityEvent {
  /** Null where the e-mail is nobody's. */
  userId: string | null;
  action: (typeof SECURITY_ACTIONS)[number];
  status: 'success' | 'failed';
  device: EventDevice;
  at: Date;
  /** Ids, counts and reasons. Never a secret, a token, a code or an e-mail address. */
  metadata?: Record<string, string | number | boolean | null>;
}

/**
 * Appends one event to the account's record after the answer is on its way. The answer never
 * depends on it: a write that fails is logged and given up.
 */
export function recordSecurityEvent(
  { env, ctx, log }: Pick<RequestContext<Env>, 'env' | 'ctx' | 'log'>,
  event: SecurityEvent,
): void {
  const { device, at, ...rest } = event;
  const write = insertSecurityEvent(database(env), {
    id: newId(),
    ...rest,
    ipAddress: device.ipAddress ?? null,
    userAgent: device.userAgent ?? null,
    device: device.device ?? null,
    browser: device.browser ?? null,
    os: device.os ?? null,
    location: device.location ?? null,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  }).catch((err: unknown) => {
    log.error('security_event.lost', {
      action: event.action,
      userId: event.userId,
      error: err instanceof Error ? err.name : typeof err,
    });
  });
  ctx.waitUntil(write);
}
