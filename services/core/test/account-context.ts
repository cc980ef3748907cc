import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { createLog } from '@jobmatch/shared/log';
import type { AccountContext } from '../src/auth/account-context.ts';

/** A request's context at a time and from an address of the test's choosing. */
export const contextAt = (now: Date, ipAddress = '203.0.113.1'): AccountContext => ({
  env,
  ctx: createExecutionContext(),
  headers: new Headers(),
  log: createLog({ service: 'test' }),
  requestId: 'test-request',
  device: { ipAddress, userAgent: null, deviceType: 'unknown', browser: null, os: null },
  now,
});
