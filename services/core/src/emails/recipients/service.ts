import type { UserScope } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import { sendAccountEmail } from '../../account-emails/send.ts';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { issueNamedToken, linkNotValid } from '../../one-time-tokens/issue.ts';
import { hashOneTimeToken } from '../../one-time-tokens/token.ts';
import { full } from '../../owned-collection.ts';
import { findObstacles } from '../write/queries.ts';
import { MAX_RECIPIENTS, confirmWith, isAskedOften, putRecipient } from './queries.ts';

const HOUR_SECONDS = 3600;
const DAY_MS = 86_400_000;

interface Context {
  env: Pick<Env, 'DB' | 'EMAILS'>;
  requestId: string;
  log: Log;
  now: Date;
}

/**
 * Sends a link to an address that the user wants to write to; it works once, for 24 hours. Nothing is
 * sent where the address is theirs to write to already, or takes no e-mail from us.
 */
export async function addRecipient(
  { env, requestId, log, now }: Context,
  scope: UserScope,
  address: string,
): Promise<{ address: string; verified: boolean }> {
  const db = database(env);
  const { isSuppressed, isVerified } = await findObstacles(db, scope, address, now);
  if (isVerified) return { address, verified: true };
  if (isSuppressed) {
    throw new AppError('FORBIDDEN', 'This address takes no e-mail from us any more.');
  }
  const since = new Date(now.getTime() - DAY_MS).toISOString();
  const isFull = await isAskedOften(db, address, since);
  const issued = isFull ? null : await issueNamedToken(db, scope, 'recipient', now);
  if (issued === null) {
    throw new AppError('RATE_LIMIT_EXCEEDED', 'Enough links were sent for now.', {
      retryAfterSeconds: HOUR_SECONDS,
    });
  }
  const recipient = { address, tokenId: issued.id, at: now.toISOString() };
  if (!(await putRecipient(db, scope, recipient))) throw full('recipients', MAX_RECIPIENTS);
  const { userId } = scope;
  const email = { kind: 'verify_recipient', userId, to: address, token: issued.token } as const;
  await sendAccountEmail({ env, requestId, log }, email);
  return { address, verified: false };
}

/** Takes the token of a link; one that does not work (any more) is a VALIDATION_ERROR. */
export async function confirmRecipient(
  { env, log, now }: Pick<Context, 'env' | 'log' | 'now'>,
  token: string,
): Promise<{ address: string }> {
  const hash = await hashOneTimeToken(token);
  const confirmed = await confirmWith(database(env), hash, now.toISOString());
  if (confirmed === null) throw linkNotValid();
  log.info('recipient.verified', { userId: confirmed.userId });
  return { address: confirmed.address };
}
