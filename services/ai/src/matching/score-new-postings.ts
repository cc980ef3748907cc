import type { Caller } from '@jobmatch/shared/caller';
import type { MatchInputs, MatchScore } from '@jobmatch/shared/contracts/matching';
import type { Log } from '@jobmatch/shared/log';
import { entryName, readEntry } from '../analysis/analysis-cache.ts';
import { inputsHash } from '../analysis/analyze.ts';
import { circumstancesOf } from '../analysis/early-read.ts';
import { readCandidateFacts } from '../analysis/read-candidate-facts.ts';
import type { Env } from '../env.ts';
import { factsAtHand } from '../facts/find-facts.ts';
import { recommend } from '../recommendations/service.ts';

/** Recommendations that are looked through for new ones. */
const RECOMMENDED = 50;

interface Scope {
  env: Env;
  ctx: ExecutionContext;
  caller: Caller;
  log: Log;
}

/**
 * Scores what is new for a user, on their list or recommended to them, and hands the scores to core.
 * It is the analysis' score from what is at hand: no model is asked, nothing is charged and no
 * analysis is stored.
 */
export async function scoreNewPostings(
  scope: Scope,
  now: Date,
): Promise<{ scored: number; matches: number }> {
  const { env, caller } = scope;
  const recommended = await recommendedIds(scope);
  const inputs = await env.CORE_MATCHES.candidates(caller, { recommended });
  if (inputs === null || inputs.postings.length === 0) return { scored: 0, matches: 0 };
  const circumstances = await circumstancesOf(env, caller.userId, now);
  const scores: MatchScore[] = [];
  for (const posting of inputs.postings) {
    scores.push(await scoreOf(scope, { inputs, posting, circumstances }));
  }
  const { matches } = await env.CORE_MATCHES.store(caller, { scores });
  return { scored: scores.length, matches };
}

/** Without recommendations there is still the list; they come another day. */
async function recommendedIds(scope: Scope): Promise<string[]> {
  try {
    const { recommended } = await recommend(scope, RECOMMENDED);
    return recommended.map(({ job }) => job.id);
  } catch (err) {
    scope.log.warn('matching.degraded', { error: err instanceof Error ? err.name : typeof err });
    return [];
  }
}

interface Subject {
  inputs: MatchInputs;
  posting: MatchInputs['postings'][number];
  circumstances: Awaited<ReturnType<typeof circumstancesOf>>;
}

/** The score of an analysis that the user had made, else one from the posting's facts. */
async function scoreOf(
  { env, caller }: Scope,
  { inputs: { candidate, preferences }, posting: { posting, isPrivate }, circumstances }: Subject,
): Promise<MatchScore> {
  const { asOf, engine, models } = circumstances;
  const inputs = { candidate, preferences, posting };
  const name = await entryName({
    userId: caller.userId,
    jobId: posting.id,
    inputsHash: await inputsHash(inputs, asOf, engine),
    modelsVersion: models,
  });
  const cached = await readEntry(env, name);
  if (cached !== null) return { jobId: posting.id, score: cached.analysis.overallScore };
  const ownerId = isPrivate ? caller.userId : null;
  const { facts } = await factsAtHand(env, { posting, ownerId });
  const { overallScore } = engine.score(facts, readCandidateFacts(inputs, asOf));
  return { jobId: posting.id, score: overallScore };
}
