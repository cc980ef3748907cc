import type { AccountEmail } from '@jobmatch/shared/contracts/emails';
import type { Log } from '@jobmatch/shared/log';
import { currentTrace } from '@jobmatch/shared/trace';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { notifyAdmins, readFaults } from './queries.ts';
import { ALERTS, type AlertKind } from './vocabulary.ts';

/** Messages that a queue takes at once. */
const MESSAGES_A_BATCH = 100;

type AlertEnv = Pick<Env, 'DB' | 'EMAILS'>;

/** Tells the admins what is wrong with the pipeline; how many of them, for all kinds together. */
export async function raiseAlerts(env: AlertEnv, log: Log, now: Date): Promise<number> {
  let told = 0;
  for (const kind of await readFaults(database(env), now)) {
    told += await raiseAlert(env, kind, log, now);
  }
  return told;
}

/**
 * Tells every admin, in the app and by e-mail, at most once an hour of each kind. The notification
 * remembers it and names the e-mail.
 */
export async function raiseAlert(
  env: AlertEnv,
  kind: AlertKind,
  log: Log,
  now: Date,
): Promise<number> {
  const admins = await notifyAdmins(database(env), kind, now);
  if (admins.length === 0) return 0;
  log.warn('alert.raised', { kind, admins: admins.length });
  const { title, message } = ALERTS[kind];
  const messages = admins.map(({ notificationId, userId, email }) => ({
    body: {
      kind: 'admin_alert',
      emailId: notificationId,
      userId,
      to: email,
      ...currentTrace(),
      title,
      text: message,
    } satisfies AccountEmail,
  }));
  for (let from = 0; from < messages.length; from += MESSAGES_A_BATCH) {
    await env.EMAILS.sendBatch(messages.slice(from, from + MESSAGES_A_BATCH));
  }
  return admins.length;
}
