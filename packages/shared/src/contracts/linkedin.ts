import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { text } from '../text.ts';
import type { SignedIn } from './sign-in.ts';

/** What LinkedIn tells of somebody. It gives no jobs, education or skills. */
export const LinkedInProfile = v.object({
  /** LinkedIn's name of the person for this application; not the address of a profile. */
  subject: text(255),
  firstName: v.nullable(text(100)),
  lastName: v.nullable(text(100)),
  /** Only one that LinkedIn has verified; otherwise null. */
  verifiedEmail: v.nullable(v.pipe(text(254), v.email())),
  /** BCP 47. */
  locale: v.nullable(text(35)),
  pictureUrl: v.nullable(text(2048)),
});
export type LinkedInProfile = v.InferOutput<typeof LinkedInProfile>;

/** Where a request came from, for the session and the account's record. */
export interface ClientOrigin {
  ipAddress: string | null;
  userAgent: string | null;
  requestId: string;
}

interface SignInProof {
  /** What `startSignIn` gave out. */
  code: string;
  /** A second factor, where the account has it on. */
  totp?: string | undefined;
  recoveryCode?: string | undefined;
}

/** The parts of a profile that an import can set. */
export const ImportedField = v.picklist(['firstName', 'lastName', 'locale', 'email', 'photo']);
export type ImportedField = v.InferOutput<typeof ImportedField>;

/** Core's side of signing in with LinkedIn and of importing from it. */
export interface LinkedInRpc extends Rpc.WorkerEntrypointBranded {
  /**
   * A code that signs in to the account of a LinkedIn member, which is created on first sight. It
   * works once, for five minutes. Throws CONFLICT where the e-mail belongs to an account that may not
   * be joined with it, FORBIDDEN where the account is being erased.
   */
  startSignIn(profile: LinkedInProfile): Promise<string>;
  /** Opens a session. Throws INVALID_CREDENTIALS, TWO_FACTOR_REQUIRED or ACCOUNT_LOCKED. */
  signIn(proof: SignInProof, origin: ClientOrigin): Promise<SignedIn>;
  /**
   * Writes a confirmed import into the caller's profile, makes the member a way to sign in to the
   * account, and answers what changed. Throws CONFLICT, and changes nothing, where the member belongs
   * to another account.
   */
  importProfile(
    caller: Caller,
    options: { profile: LinkedInProfile; photo: Uint8Array | null; origin: ClientOrigin },
  ): Promise<ImportedField[]>;
}
