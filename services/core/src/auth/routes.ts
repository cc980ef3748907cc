import { SignedIn, TimeCode } from '@jobmatch/shared/contracts/sign-in';
import { text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { NewPassword } from '../password/policy.ts';
import { publicRoute } from '../route.ts';
import { RecoveryCode } from '../two-factor/second-factor.ts';
import { accountContext } from './account-context.ts';
import { Email } from '@jobmatch/shared/email-address';
import { logIn, signUp } from './service.ts';

const Signup = v.strictObject({ email: Email, password: NewPassword, fullName: text(200) });
const Login = v.strictObject({
  email: Email,
  password: v.pipe(v.string(), v.maxLength(200)),
  totp: v.optional(TimeCode),
  recoveryCode: v.optional(RecoveryCode),
});

export const authRoutes = [
  publicRoute({
    method: 'POST',
    path: '/api/auth/signup',
    summary: 'Create an account and sign in',
    body: Signup,
    status: 201,
    response: SignedIn,
    errors: ['CONFLICT'],
    handle: ({ body, ...input }) => signUp(accountContext(input), body),
  }),
  publicRoute({
    method: 'POST',
    path: '/api/auth/login',
    summary: 'Sign in with e-mail and password, and a second factor where it is on',
    body: Login,
    response: SignedIn,
    errors: ['INVALID_CREDENTIALS', 'TWO_FACTOR_REQUIRED', 'ACCOUNT_LOCKED'],
    handle: ({ body: { totp, ...body }, ...input }) =>
      logIn(accountContext(input), { ...body, code: totp }),
  }),
];
