import type { UserScope } from '@jobmatch/shared/caller';
import type { NewEmail, QueuedEmail } from '@jobmatch/shared/contracts/emails';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import { currentTraceId } from '@jobmatch/shared/trace';
import { APPLICATION } from '../../applications/service.ts';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { takeUsage } from '../../usage/service.ts';
import { deleteEmail, findObstacles, insertEmail } from './queries.ts';

const DAY_SECONDS = 86_400;

interface Writing {
  env: Pick<Env, 'DB' | 'EMAILS'>;
  requestId: string;
  log: Log;
  now: Date;
}

/**
 * Stores an e-mail, takes a unit of the plan for it and queues it. The unit is charged under the
 * e-mail's id after the row is there, so whatever breaks off in between costs nothing and is swept.
 */
export async function writeEmail(
  { env, requestId, log, now }: Writing,
  scope: UserScope,
  email: NewEmail,
): Promise<{ emailId: string }> {
  const db = database(env);
  const emailId = newId();
  if (!(await insertEmail(db, scope, { ...email, id: emailId, requestId }, now))) {
    throw await refusal({ env, now }, scope, email);
  }
  try {
    await takeUsage(db, scope, 'emailsSent', now, emailId);
  } catch (err) {
    await deleteEmail(db, scope, emailId);
    throw err;
  }
  const message: QueuedEmail = {
    kind: 'user_email',
    emailId,
    requestId,
    traceId: currentTraceId(),
  };
  try {
    await env.EMAILS.send(message);
    log.info('email.queued', { emailId, kind: email.kind, userId: scope.userId });
  } catch (err) {
    // The row is there to be sent: the sweep puts it on the queue again.
    log.warn('email.unqueued', { emailId, error: err instanceof Error ? err.name : typeof err });
  }
  return { emailId };
}

async function refusal(
  { env, now }: Pick<Writing, 'env' | 'now'>,
  scope: UserScope,
  { to, kind }: NewEmail,
): Promise<AppError> {
  const { isSuppressed, isVerified, isFull } = await findObstacles(database(env), scope, to, now);
  if (isSuppressed) {
    return new AppError('FORBIDDEN', 'This address takes no e-mail from us any more.');
  }
  if (kind === 'message') {
    return isVerified
      ? new AppError('UNAVAILABLE', 'Try again.')
      : new AppError('FORBIDDEN', 'Free text goes only to an address that you have verified.');
  }
  if (!isFull) return notFound(APPLICATION);
  return new AppError('RATE_LIMIT_EXCEEDED', 'This address has had enough e-mail for a day.', {
    retryAfterSeconds: DAY_SECONDS,
  });
}
