import type { Caller } from '@jobmatch/shared/caller';
import type { AnalysisAnswer, AnalysisInputs } from '@jobmatch/shared/contracts/analyses';
import { AppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import {
  type AnalysisKey,
  type CachedAnalysis,
  readCached,
  writeCached,
} from './analysis-cache.ts';
import { analyze, inputsHash } from './analyze.ts';

interface RequestScope {
  env: Env;
  ctx: ExecutionContext;
  caller: Caller;
  log: Log;
}

interface AnalysisRequest {
  jobId: string;
  /** Loaded under the caller's scope: having them is what proves that the posting is visible. */
  inputs: AnalysisInputs;
  refresh: boolean;
  now: Date;
}

/**
 * The compatibility analysis of one posting for the caller: from KV, else from the history in D1,
 * else computed. Both layers are written after the answer is on its way.
 */
export async function analyzePosting(
  scope: RequestScope,
  { jobId, inputs, refresh, now }: AnalysisRequest,
): Promise<AnalysisAnswer> {
  const { env, ctx, caller, log } = scope;
  if (inputs.candidate.workExperience.length === 0) {
    throw new AppError('VALIDATION_ERROR', 'Add at least one work experience to your profile.', {
      fields: { workExperience: 'An analysis needs at least one work experience.' },
    });
  }
  // Experience grows with time, so the month is one of the inputs.
  const asOf = now.toISOString().slice(0, 'YYYY-MM'.length);
  const key = { userId: caller.userId, jobId, inputsHash: await inputsHash(inputs, asOf) };

  const found = refresh ? null : await findCached(scope, key);
  if (found !== null) return answer(jobId, found.entry, found.cacheSource);

  const analysis = await analyze(inputs, asOf);
  const entry = { analysis, cachedAt: now.toISOString() };
  ctx.waitUntil(
    Promise.all([
      writeCached(env, key, entry),
      env.CORE_ANALYSES.store(caller, { jobId, analysis }),
    ]).catch((err: unknown) => logUnstored(log, jobId, err)),
  );
  log.info('analysis.generated', { jobId, overallScore: analysis.overallScore });
  return answer(jobId, entry, 'generated');
}

interface Found {
  entry: CachedAnalysis;
  cacheSource: 'kv' | 'database';
}

async function findCached(
  { env, ctx, caller, log }: RequestScope,
  key: AnalysisKey,
): Promise<Found | null> {
  const cached = await readCached(env, key);
  if (cached !== null) return { entry: cached, cacheSource: 'kv' };

  const { jobId, inputsHash: hash } = key;
  const stored = await env.CORE_ANALYSES.find(caller, { jobId, inputsHash: hash });
  if (stored === null) return null;
  const entry = { analysis: stored.analysis, cachedAt: stored.storedAt };
  ctx.waitUntil(writeCached(env, key, entry).catch((err: unknown) => logUnstored(log, jobId, err)));
  return { entry, cacheSource: 'database' };
}

/** A cache that cannot be written costs the next caller a computation, not this one its answer. */
function logUnstored(log: Log, jobId: string, err: unknown): void {
  const message = err instanceof Error ? err.message : String(err);
  log.warn('analysis.store_failed', { jobId, message });
}

const answer = (
  jobId: string,
  { analysis, cachedAt }: CachedAnalysis,
  cacheSource: AnalysisAnswer['cacheSource'],
): AnalysisAnswer => ({
  ...analysis,
  jobId,
  cached: cacheSource !== 'generated',
  cacheSource,
  cachedAt,
});
