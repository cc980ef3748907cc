import { text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { accountContext } from '../auth/account-context.ts';
import { publicRoute, route } from '../route.ts';
import { resendVerification, verifyEmail } from './service.ts';

export const emailVerificationRoutes = [
  publicRoute({
    method: 'POST',
    path: '/api/auth/verify-email',
    summary: 'Prove an e-mail address with the token of the link sent to it',
    body: v.strictObject({ token: text(100) }),
    response: v.object({ verified: v.literal(true) }),
    handle: async ({ body, ...input }) => {
      await verifyEmail(accountContext(input), body.token);
      return { verified: true as const };
    },
  }),
  route({
    method: 'POST',
    path: '/api/auth/verify-email/resend',
    summary: 'Send the link again; earlier links stop working',
    status: 202,
    response: v.object({ message: v.string() }),
    handle: async ({ scope, ...input }) => {
      await resendVerification(accountContext(input), scope);
      return { message: 'A link is on its way unless the address is verified already.' };
    },
  }),
];
