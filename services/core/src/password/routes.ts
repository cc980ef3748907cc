import { text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { accountContext, afterAnswer } from '../auth/account-context.ts';
import { Email } from '@jobmatch/shared/email-address';
import { publicRoute, route } from '../route.ts';
import { NewPassword } from './policy.ts';
import { changePassword, resetPassword, sendReset } from './service.ts';

export const passwordRoutes = [
  route({
    method: 'POST',
    path: '/api/auth/password',
    summary: 'Change the password; every other session ends',
    body: v.strictObject({
      currentPassword: v.pipe(v.string(), v.maxLength(200)),
      newPassword: NewPassword,
    }),
    errors: ['INVALID_CREDENTIALS', 'ACCOUNT_LOCKED'],
    handle: ({ scope, caller, body, ...input }) =>
      changePassword(accountContext({ caller, ...input }), { scope, ...caller }, body),
  }),
  publicRoute({
    method: 'POST',
    path: '/api/auth/password/forgot',
    summary: 'Send a link to choose a new password, if the address has an account',
    body: v.strictObject({ email: Email }),
    status: 202,
    response: v.object({ message: v.string() }),
    handle: ({ body, ...input }) => {
      const context = accountContext(input);
      // All of the work comes after the answer, whose time then tells nothing about the account.
      afterAnswer(context, 'reset_email.failed', sendReset(context, body.email));
      return { message: 'If the address has an account, a link is on its way.' };
    },
  }),
  publicRoute({
    method: 'POST',
    path: '/api/auth/password/reset',
    summary: 'Choose a new password with the token of the link; every session ends',
    body: v.strictObject({ token: text(100), newPassword: NewPassword }),
    handle: ({ body, ...input }) => resetPassword(accountContext(input), body),
  }),
];
