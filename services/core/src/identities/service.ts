import type { ExternalIdentity, ResolvedIdentity } from '@jobmatch/shared/contracts/identity';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { type Database, isUniqueViolation } from '../database.ts';
import { splitName } from '../profile/full-name.ts';
import { placeholderEmail } from './placeholder-email.ts';
import {
  findUserByEmail,
  findUserOfSubject,
  insertUserWithIdentity,
  linkIdentity,
} from './queries.ts';

/** A lost race leaves the winner's row to be read; more than a few losses in a row are a bug. */
const ATTEMPTS = 4;

/**
 * The account of an external issuer's subject; created on first sight, once, however many requests
 * see it first. An account that exists under the same e-mail is joined only when the issuer vouches
 * for the address and its owner has proven it to us too: otherwise whoever registers an address
 * first, here or there, could take over the other account. That case is a CONFLICT.
 */
export async function resolveIdentity(
  db: Database,
  identity: ExternalIdentity,
  now: Date,
): Promise<ResolvedIdentity> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const known = await findUserOfSubject(db, identity);
    if (known !== null) {
      if (known.erasingAt !== null)
        throw new AppError('FORBIDDEN', 'This account is being erased.');
      return { userId: known.userId, role: known.role };
    }
    await introduce(db, identity, now);
  }
  throw new Error('The identity could neither be found nor created.');
}

/** Tries to give the subject an account. Afterwards it has one, or somebody else was faster. */
async function introduce(db: Database, identity: ExternalIdentity, now: Date): Promise<void> {
  const { provider, subject, emailVerified, name } = identity;
  const email = identity.email?.normalize('NFKC').toLowerCase() ?? null;
  const row = { id: newId(), provider, subject };
  const owner = email === null ? null : await findUserByEmail(db, email);
  if (owner !== null) {
    if (!emailVerified || owner.emailVerifiedAt === null) throw taken();
    await linkIdentity(db, owner.id, row);
    return;
  }
  const id = newId();
  const user = {
    id,
    email: email ?? placeholderEmail(id),
    emailVerifiedAt: email !== null && emailVerified ? now.toISOString() : null,
    ...(name === null ? { firstName: null, lastName: null } : splitName(name)),
  };
  try {
    await insertUserWithIdentity(db, user, row);
  } catch (err) {
    const lostRace =
      isUniqueViolation(err, 'identities.provider, identities.subject') ||
      isUniqueViolation(err, 'users.email');
    if (!lostRace) throw err;
  }
}

const taken = () =>
  new AppError(
    'CONFLICT',
    'There is already an account with this e-mail. Sign in to it and link this way of signing in.',
  );
