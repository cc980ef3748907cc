import * as v from 'valibot';
import { Id } from '../ids.ts';

/** A new session's tokens and whose it is. */
export const SignedIn = v.object({
  token: v.string(),
  refreshToken: v.string(),
  /** Lifetime of `token` in seconds. */
  expiresIn: v.number(),
  user: v.object({
    id: Id,
    email: v.string(),
    firstName: v.nullable(v.string()),
    lastName: v.nullable(v.string()),
  }),
});
export type SignedIn = v.InferOutput<typeof SignedIn>;

/** Six digits, as an app may show them: with a space in between. */
export const TimeCode = v.pipe(
  v.string(),
  v.transform((code) => code.replaceAll(/\s/g, '')),
  v.regex(/^\d{6}$/, 'Must be six digits.'),
);
