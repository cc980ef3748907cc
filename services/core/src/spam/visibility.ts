import { jobs } from '@jobmatch/db-schema/jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { sql } from 'drizzle-orm';

/** From here on a posting is spam by the rules. */
export const SPAM_SCORE = 80;
/** From here on it is suspicious, which warns and hides nothing. */
export const SUSPICIOUS_SCORE = 50;

/**
 * A posting that may be put before people who did not ask for it. What three users reported stays
 * where it was until an admin has looked: reports alone must not be able to hide a posting.
 */
export const isNoSpam = sql`(${jobs.spamStatus} not in ('spam', 'scam', 'manually_rejected')
  and (${jobs.spamStatus} <> 'pending_review' or coalesce(${jobs.spamScore}, 0) < ${SPAM_SCORE}))`;

/** What a search may find: no spam, but for the caller's own postings. */
export const isFindableBy = ({ userId }: UserScope) =>
  sql`(${isNoSpam} or ${jobs.ownerId} = ${userId})`;
