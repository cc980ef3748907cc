import type { Log } from '@jobmatch/shared/log';
import type { Database } from '../../database.ts';
import { type Recipient, type Telling, findRecipients } from './queries.ts';

/** Pages of users that one run looks at. */
const PAGES_MAX = 50;

/**
 * Tells every user who waits for it, one after the other; one that fails does not hold up the others.
 * Answers how many were told and how many failed.
 */
export async function eachRecipient(
  { db, log }: { db: Database; log: Log },
  telling: Telling,
  tell: (recipient: Recipient) => Promise<boolean>,
): Promise<{ told: number; failed: number }> {
  const counts = { told: 0, failed: 0 };
  let after = '';
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const recipients = await findRecipients(db, telling, after);
    for (const recipient of recipients) {
      try {
        if (await tell(recipient)) counts.told += 1;
      } catch (err) {
        counts.failed += 1;
        const error = err instanceof Error ? err.name : typeof err;
        log.error('match.untold', { userId: recipient.userId, telling, error });
      }
    }
    const last = recipients.at(-1);
    if (last === undefined) break;
    after = last.userId;
  }
  return counts;
}
