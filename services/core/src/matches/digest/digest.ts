import { userScope } from '@jobmatch/shared/caller';
import type { AccountEmail } from '@jobmatch/shared/contracts/emails';
import { newId } from '@jobmatch/shared/ids';
import { currentTrace } from '@jobmatch/shared/trace';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { skipMatches } from '../notify/queries.ts';
import { isQuiet, timeOfDay } from '../quiet-hours.ts';
import { type Recipient, type WaitingMatch, findWaiting } from '../recipients/queries.ts';
import { type DigestPolicy, digestPolicy } from './policy.ts';
import { claimDigest, markEmailed } from './queries.ts';

type DigestEnv = Pick<Env, 'DB' | 'EMAILS'>;

const SHOWN_MAX = 10;
const TEXT_MAX = 200;

/**
 * Sends a user the matches that no e-mail told of, as often and at such hours as they want. They are
 * put into the e-mail before it is queued: one that is cut off in between is queued again under its
 * own id, by which it is one e-mail. Whether one was queued.
 */
export async function sendDigest(
  env: DigestEnv,
  recipient: Recipient,
  now: Date,
): Promise<boolean> {
  const { userId, wishes } = recipient;
  if (recipient.isErasing) return false;
  const [db, scope, at] = [database(env), userScope(recipient), now.toISOString()];
  const policy = recipient.isReachable ? digestPolicy(wishes) : null;
  const waiting = await findWaiting(db, scope, 'emailed_at');
  const begun = waiting.filter(({ digestId }) => digestId !== null);
  const sendable = policy === null ? [] : waiting.filter(({ isOpen }) => isOpen === 1);
  const skipped = waiting.filter((match) => !sendable.includes(match));
  if (skipped.length > 0) await skipMatches(db, scope, 'emailed_at', idsOf(skipped), at);
  if (policy === null || isQuiet(wishes, now)) return false;

  const digests = Map.groupBy(
    begun.filter((match) => sendable.includes(match)),
    ({ digestId }) => digestId,
  );
  for (const [digestId, matches] of digests) {
    if (digestId !== null) await queue(env, recipient, { digestId, matches, policy, at });
  }
  if (Number(timeOfDay(wishes, now).slice(0, 2)) < policy.fromHour) return digests.size > 0;

  const fresh = sendable.filter(({ digestId }) => digestId === null);
  if (fresh.length === 0) return digests.size > 0;
  const digestId = newId();
  const since = new Date(now.getTime() - policy.windowMs).toISOString();
  const claim = { digestId, jobIds: idsOf(fresh), max: policy.max, since, at };
  const claimed = new Set(await claimDigest(db, userScope({ userId }), claim));
  const matches = fresh.filter(({ jobId }) => claimed.has(jobId));
  if (matches.length === 0) return digests.size > 0;
  await queue(env, recipient, { digestId, matches, policy, at });
  return true;
}

interface Digest {
  digestId: string;
  matches: readonly WaitingMatch[];
  policy: DigestPolicy;
  at: string;
}

async function queue(
  env: DigestEnv,
  { userId, email }: Recipient,
  { digestId, matches, policy, at }: Digest,
): Promise<void> {
  const message: AccountEmail = {
    kind: 'job_digest',
    emailId: digestId,
    userId,
    to: email,
    ...currentTrace(),
    frequency: policy.frequency,
    matches: matches.slice(0, SHOWN_MAX).map(({ jobId, title, company, location, score }) => ({
      jobId,
      title: title.slice(0, TEXT_MAX),
      company: company.slice(0, TEXT_MAX),
      location: location?.slice(0, TEXT_MAX) ?? null,
      score,
    })),
    more: Math.max(0, matches.length - SHOWN_MAX),
  };
  await env.EMAILS.send(message);
  await markEmailed(database(env), userScope({ userId }), digestId, at);
}

const idsOf = (matches: readonly WaitingMatch[]): string[] => matches.map(({ jobId }) => jobId);
