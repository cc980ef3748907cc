import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../../database.ts';
import { isQuiet } from '../quiet-hours.ts';
import { type Recipient, type WaitingMatch, findWaiting } from '../recipients/queries.ts';
import { insertMatchNotice, skipMatches } from './queries.ts';

const DAY_MS = 86_400_000;
const NEW_JOB_MATCHES = 'new_job_matches';
/** In 24 hours: of each type one, for who wants to know at once three. */
const A_DAY = { realtime: 3, others: 1 } as const;

/**
 * Tells a user in the app of the matches they were not told of: one notification for all of them. Not
 * in their quiet hours, and not more often than they asked for; then the matches wait. Whether it did.
 */
export async function notifyMatches(
  db: Database,
  { userId, isErasing, wishes }: Recipient,
  now: Date,
): Promise<boolean> {
  if (isErasing || (wishes.inApp && isQuiet(wishes, now))) return false;
  const scope = userScope({ userId });
  const waiting = await findWaiting(db, scope, 'notified_at');
  const at = now.toISOString();
  const told = wishes.inApp ? waiting.filter(({ isOpen }) => isOpen === 1) : [];
  const skipped = waiting.filter((match) => !told.includes(match));
  if (skipped.length > 0) await skipMatches(db, scope, 'notified_at', idsOf(skipped), at);
  const [best] = told;
  if (best === undefined) return false;
  const max = wishes.emailFrequency === 'realtime' ? A_DAY.realtime : A_DAY.others;
  const since = new Date(now.getTime() - DAY_MS).toISOString();
  const notice = {
    id: newId(),
    type: NEW_JOB_MATCHES,
    title: told.length === 1 ? '1 new job matches' : `${told.length} new jobs match`,
    message: `${best.title} at ${best.company} fits your profile by ${best.score} %${
      told.length === 1 ? '.' : ', best of all.'
    }`,
    actionUrl: told.length === 1 ? `/jobs/${best.jobId}` : '/jobs',
    actionText: told.length === 1 ? 'See the job' : 'See your jobs',
  };
  return insertMatchNotice(db, scope, notice, idsOf(told), { max, since, at });
}

const idsOf = (matches: readonly WaitingMatch[]): string[] => matches.map(({ jobId }) => jobId);
