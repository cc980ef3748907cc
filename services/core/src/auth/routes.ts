import { readClientAddress } from '@jobmatch/shared/caller';
import { Id } from '@jobmatch/shared/ids';
import { text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { publicRoute } from '../route.ts';
import { logIn, signUp } from './service.ts';

const Email = v.pipe(
  text(254),
  v.transform((value) => value.normalize('NFKC').toLowerCase()),
  v.email('Must be an e-mail address.'),
);

/** The upper bound keeps hashing time bounded; the lower one is the password policy's. */
const NewPassword = v.pipe(
  v.string(),
  v.minLength(12, 'Must have at least 12 characters.'),
  v.maxLength(200, 'Must have at most 200 characters.'),
);

const Signup = v.strictObject({ email: Email, password: NewPassword, fullName: text(200) });
const Login = v.strictObject({ email: Email, password: v.pipe(v.string(), v.maxLength(200)) });

const SignedIn = v.object({
  token: v.string(),
  refreshToken: v.string(),
  expiresIn: v.number(),
  user: v.object({
    id: Id,
    email: v.string(),
    firstName: v.nullable(v.string()),
    lastName: v.nullable(v.string()),
  }),
});

export const authRoutes = [
  publicRoute({
    method: 'POST',
    path: '/api/auth/signup',
    summary: 'Create an account and sign in',
    body: Signup,
    status: 201,
    response: SignedIn,
    handle: async ({ env, body, request, log }) => {
      const result = await signUp(env, body, deviceOf(request), new Date());
      log.info('account.created', { userId: result.user.id });
      return result;
    },
  }),
  publicRoute({
    method: 'POST',
    path: '/api/auth/login',
    summary: 'Sign in with e-mail and password',
    body: Login,
    response: SignedIn,
    handle: async ({ env, body, request, log }) => {
      const result = await logIn(env, body, deviceOf(request), new Date());
      log.info('session.created', { userId: result.user.id });
      return result;
    },
  }),
];

const deviceOf = (request: Request) => ({
  ipAddress: readClientAddress(request),
  userAgent: request.headers.get('user-agent')?.slice(0, 500) ?? null,
});
