import { type Caller, type UserScope, userScope } from '@jobmatch/shared/caller';
import type { ImportedField, LinkedInProfile } from '@jobmatch/shared/contracts/linkedin';
import { AppError, isAppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { AccountContext } from '../auth/account-context.ts';
import { setPhoto } from '../avatar/set-photo.ts';
import { type Database, database, isUniqueViolation } from '../database.ts';
import { isPlaceholder } from '../identities/placeholder-email.ts';
import { findUserOfSubject, linkIdentity } from '../identities/queries.ts';
import { insertNotification } from '../notifications/queries.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import { LINKEDIN } from './provider.ts';
import { findImportTarget, hasIdentity, updateImported } from './queries.ts';

/**
 * Writes what LinkedIn told into the caller's profile and links the member to the account. A photo
 * that is there stays, and so does an e-mail address, unless it is only a placeholder.
 */
export async function importProfile(
  context: AccountContext,
  caller: Caller,
  { profile, photo }: { profile: LinkedInProfile; photo: Uint8Array | null },
): Promise<ImportedField[]> {
  const { env } = context;
  const scope = userScope(caller);
  const db = database(env);
  const target = await findImportTarget(db, scope);
  if (target === null) throw notFound('Account');
  await link(context, scope, profile.subject);
  const { firstName, lastName, locale } = profile;
  const changes = Object.fromEntries(
    Object.entries({ firstName, lastName, locale }).filter(([, value]) => value !== null),
  );
  await updateImported(db, scope, changes);
  const imported = NAMED.filter((field) => Object.hasOwn(changes, field));
  const done: ImportedField[] = [...imported];
  if (isPlaceholder(target.email) && (await takeEmail(db, scope, profile, context.now))) {
    done.push('email');
  }
  if (photo !== null && target.photoKey === null && (await takePhoto(context, scope, photo))) {
    done.push('photo');
  }
  await insertNotification(db, { id: newId(), userId: scope.userId, ...NOTICE });
  context.log.info('linkedin.imported', { userId: scope.userId, fields: done.join(',') });
  return done;
}

const NAMED = ['firstName', 'lastName', 'locale'] as const;

const NOTICE = {
  type: 'linkedin_import',
  title: 'LinkedIn gave your name, not your career',
  message:
    'LinkedIn does not hand over jobs, education or skills. Ask it for a copy of your data and upload the ZIP file to import all of them.',
  actionUrl: '/profile/import',
  actionText: 'Upload the ZIP file',
} as const;

/** Makes the member a way to sign in to this account, unless it is one to another. */
async function link(context: AccountContext, scope: UserScope, subject: string): Promise<void> {
  const { env, device, now } = context;
  const db = database(env);
  const identity = { provider: LINKEDIN, subject };
  if (await hasIdentity(db, scope, identity)) return;
  await linkIdentity(db, scope.userId, { id: newId(), ...identity });
  const owner = await findUserOfSubject(db, identity);
  if (owner?.userId !== scope.userId) {
    throw new AppError('CONFLICT', 'This LinkedIn account belongs to another account here.');
  }
  const event = { action: 'identity_linked', status: 'success', device, at: now } as const;
  recordSecurityEvent(context, {
    userId: scope.userId,
    ...event,
    metadata: { provider: LINKEDIN },
  });
}

/** False where there is no verified address, or another account has it. */
async function takeEmail(
  db: Database,
  scope: UserScope,
  { verifiedEmail }: LinkedInProfile,
  now: Date,
): Promise<boolean> {
  if (verifiedEmail === null) return false;
  const email = verifiedEmail.normalize('NFKC').toLowerCase();
  try {
    await updateImported(db, scope, { email, emailVerifiedAt: now.toISOString() });
    return true;
  } catch (err) {
    if (!isUniqueViolation(err, 'users.email')) throw err;
    return false;
  }
}

/** False where the bytes are no image we keep: the rest of the import does not depend on it. */
async function takePhoto(
  { env, log, now }: AccountContext,
  scope: UserScope,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    await setPhoto(env, scope, { name: 'linkedin', bytes }, { log, nowMs: now.getTime() });
    return true;
  } catch (err) {
    if (!isAppError(err)) throw err;
    log.warn('linkedin.photo_refused', { userId: scope.userId, code: err.code });
    return false;
  }
}
