import type { UserScope } from '@jobmatch/shared/caller';
import type { MatchInputs, MatchScore } from '@jobmatch/shared/contracts/matching';
import { newId } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import { type Database, database } from '../database.ts';
import type { Env } from '../env.ts';
import { announceRun } from './announce/announce.ts';
import { findMatchInputs } from './candidates/queries.ts';
import { sendDigest } from './digest/digest.ts';
import { notifyMatches } from './notify/notify.ts';
import { eachRecipient } from './recipients/each-recipient.ts';
import { findRecipient } from './recipients/queries.ts';
import { insertScores } from './store/queries.ts';

/** Longer than unsaved postings stay on a list. */
const NEW_MS = 7 * 86_400_000;

type MatchEnv = Pick<Env, 'DB' | 'EMAILS' | 'WEBHOOKS'>;

/** What is to be scored for the caller; null where there is nobody to score for. */
export const findCandidates = (
  db: Database,
  scope: UserScope,
  recommended: readonly string[],
  now: Date,
): Promise<MatchInputs | null> => {
  const since = new Date(now.getTime() - NEW_MS).toISOString();
  return findMatchInputs(db, scope, { recommended, since });
};

/**
 * Keeps scores and tells the caller of the matches among them: webhooks and the app at once, e-mail at
 * once for who wants that. What cannot be told now is told by the hourly runs, as it is stored first.
 */
export async function storeScores(
  env: MatchEnv,
  scope: UserScope,
  scores: readonly MatchScore[],
  { now, log }: { now: Date; log: Log },
): Promise<{ matches: number }> {
  const db = database(env);
  const [runId, at] = [newId(), now.toISOString()];
  const matches = await insertScores(db, scope, { runId, scores, at });
  if (matches === 0) return { matches };
  const { userId } = scope;
  try {
    await announceRun(env, { runId, userId, at }, now);
    const recipient = await findRecipient(db, scope);
    if (recipient !== null) {
      await notifyMatches(db, recipient, now);
      if (recipient.wishes.emailFrequency === 'realtime') await sendDigest(env, recipient, now);
    }
  } catch (err) {
    const error = err instanceof Error ? err.name : typeof err;
    log.warn('match.telling_postponed', { userId, runId, error });
  }
  return { matches };
}

/** Tells, in the app, whoever has matches waiting. */
export const notifyWaiting = (env: Pick<Env, 'DB'>, now: Date, log: Log) => {
  const db = database(env);
  return eachRecipient({ db, log }, 'notified_at', (user) => notifyMatches(db, user, now));
};

/** Sends the digests that are due. */
export const sendDigests = (env: Pick<Env, 'DB' | 'EMAILS'>, now: Date, log: Log) =>
  eachRecipient({ db: database(env), log }, 'emailed_at', (user) => sendDigest(env, user, now));
