import { AppError } from '@jobmatch/shared/errors';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as v from 'valibot';

/** The form of a new password; whether it can be guessed is {@link refuseGuessable}'s to say. */
export const NewPassword = v.pipe(
  v.string(),
  v.minLength(12, 'Must have at least 12 characters.'),
  v.maxLength(200, 'Must have at most 200 characters.'),
);

/** zxcvbn's 3 of 4: at least 10^8 guesses, out of reach of online guessing under our lockout. */
const MIN_SCORE = 3;
/** The estimate's time grows with the square of the length; a strong start is enough to know. */
const JUDGED_CHARACTERS = 64;

interface Owner {
  email: string;
  /** Whole, or in the parts it is stored in. */
  names: readonly (string | null)[];
}

/** Refuses a password that is on the lists, a pattern, or the owner's own name or address. */
export async function refuseGuessable(
  field: 'password' | 'newPassword',
  password: string,
  owner: Owner,
): Promise<void> {
  const estimator = await loadEstimator();
  const { score } = estimator.check(password.normalize('NFKC'), guessesFor(owner));
  if (score >= MIN_SCORE) return;
  throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', {
    fields: {
      [field]:
        'Is too easy to guess. Use four or more unrelated words, or a password manager’s suggestion.',
    },
  });
}

/** What an attacker tries first because of whose account it is. */
function guessesFor({ email, names }: Owner): string[] {
  const [local = '', host = ''] = email.split('@');
  const domain = host.slice(0, host.lastIndexOf('.'));
  const known = names.filter((name) => name !== null);
  const words = [local, domain, ...known].flatMap((part) => part.split(/[\s._+-]+/));
  const joined = known.map((name) => name.replaceAll(/\s+/g, ''));
  return [email, local, host, domain, ...known, ...joined, ...words, 'jobmatch'];
}

let loaded: ZxcvbnFactory | undefined;

/** Parsing the lists takes longer than a check, so only who sets a password pays, once an isolate. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  if (loaded !== undefined) return loaded;
  const { createEstimator } = await import('./estimator.ts');
  loaded ??= createEstimator(JUDGED_CHARACTERS);
  return loaded;
}
