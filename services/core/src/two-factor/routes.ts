import { TimeCode } from '@jobmatch/shared/contracts/sign-in';
import * as v from 'valibot';
import { accountContext } from '../auth/account-context.ts';
import { route } from '../route.ts';
import { RecoveryCode } from './second-factor.ts';
import { confirmTwoFactor, disableTwoFactor, setUpTwoFactor } from './service.ts';

const Disable = v.pipe(
  v.strictObject({
    password: v.pipe(v.string(), v.maxLength(200)),
    code: v.optional(TimeCode),
    recoveryCode: v.optional(RecoveryCode),
  }),
  v.forward(
    v.check(
      ({ code, recoveryCode }) => code !== undefined || recoveryCode !== undefined,
      'Send a code or a recoveryCode.',
    ),
    ['code'],
  ),
);

export const twoFactorRoutes = [
  route({
    method: 'POST',
    path: '/api/auth/2fa/setup',
    summary: 'A new secret for an authenticator app; nothing changes until it is confirmed',
    response: v.object({ secret: v.string(), otpauthUrl: v.string() }),
    handle: ({ scope, ...input }) => setUpTwoFactor(accountContext(input), scope),
  }),
  route({
    method: 'POST',
    path: '/api/auth/2fa/confirm',
    summary: 'Turn two-factor authentication on; the recovery codes are shown this once',
    body: v.strictObject({ code: TimeCode }),
    response: v.object({ recoveryCodes: v.array(v.string()) }),
    handle: async ({ scope, body, ...input }) => ({
      recoveryCodes: await confirmTwoFactor(accountContext(input), scope, body.code),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/auth/2fa/disable',
    summary: 'Turn two-factor authentication off',
    body: Disable,
    errors: ['INVALID_CREDENTIALS', 'ACCOUNT_LOCKED'],
    handle: ({ scope, body, ...input }) => disableTwoFactor(accountContext(input), scope, body),
  }),
];
