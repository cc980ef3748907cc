import type { Caller } from '@jobmatch/shared/caller';
import type { PostingToCheck, SpamAnalysis } from '@jobmatch/shared/contracts/spam';
import type { Env } from '../env.ts';
import { detectSpam } from './detect-spam.ts';

/**
 * Looks through postings and keeps what it finds on them, in one call of core however many they are.
 * A posting that changes meanwhile is looked through once more, and then left to its next reader.
 */
export async function analyzeSpam(
  env: Pick<Env, 'CORE_SPAM'>,
  caller: Caller,
  postings: readonly PostingToCheck[],
): Promise<SpamAnalysis[]> {
  if (postings.length === 0) return [];
  const kept = await store(env, caller, postings);
  const done = new Set(kept.map(({ jobId }) => jobId));
  const ids = postings.map(({ jobId }) => jobId);
  const missing = ids.filter((id) => !done.has(id));
  if (missing.length === 0) return kept;
  const again = await env.CORE_SPAM.postings(caller, { ids: missing });
  const late = again.length === 0 ? [] : await store(env, caller, again);
  return [...kept, ...late].toSorted((a, b) => ids.indexOf(a.jobId) - ids.indexOf(b.jobId));
}

function store(
  env: Pick<Env, 'CORE_SPAM'>,
  caller: Caller,
  postings: readonly PostingToCheck[],
): Promise<SpamAnalysis[]> {
  const year = new Date().getUTCFullYear();
  const found = postings.map(({ jobId, contentHash, posting }) => ({
    jobId,
    contentHash,
    ...detectSpam(posting, year),
  }));
  return env.CORE_SPAM.store(caller, { found });
}
