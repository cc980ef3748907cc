import type { Caller } from '@jobmatch/shared/caller';
import type { AnalysisAnswer, LoadedInputs } from '@jobmatch/shared/contracts/analyses';
import { AppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { RULES, count, layerCount } from '../facts/counts.ts';
import { factsModels, modelsVersion } from '../facts/facts-models.ts';
import { findFacts } from '../facts/find-facts.ts';
import { announceAnalysis } from './announce-analysis.ts';
import { type CachedAnalysis, entryName, readEntry, writeEntry } from './analysis-cache.ts';
import { analyze, inputsHash } from './analyze.ts';
import { type EarlyRead, noteServed } from './early-read.ts';
import { engineOfUser } from './engine-of-user.ts';
import { measured } from './measured.ts';
import { isProvisional, stands } from './standing.ts';

interface RequestScope {
  env: Env;
  ctx: ExecutionContext;
  caller: Caller;
  log: Log;
  /** Of the answer. */
  headers: Headers;
}

interface AnalysisRequest {
  jobId: string;
  /** Loaded under the caller's scope: having them is what proves that the posting is visible. */
  inputs: LoadedInputs;
  /** What was read of the cache meanwhile. */
  early: EarlyRead | null;
  refresh: boolean;
  now: Date;
}

/**
 * The compatibility analysis of one posting for the caller: from KV, else from the history in D1,
 * else computed from the posting's facts, which all callers share. Both layers are written after the
 * answer is on its way.
 */
export async function analyzePosting(
  scope: RequestScope,
  { jobId, inputs, early, refresh, now }: AnalysisRequest,
): Promise<AnalysisAnswer> {
  const { env, ctx, caller, log, headers } = scope;
  if (inputs.candidate.workExperience.length === 0) {
    throw new AppError('VALIDATION_ERROR', 'Add at least one work experience to your profile.', {
      fields: { workExperience: 'An analysis needs at least one work experience.' },
    });
  }
  // Experience grows with time, so the month is one of the inputs.
  const asOf = now.toISOString().slice(0, 'YYYY-MM'.length);
  const engine = await engineOfUser(env, caller.userId);
  const hash = await inputsHash(inputs, asOf, engine);
  const name = await entryName({
    userId: caller.userId,
    jobId,
    inputsHash: hash,
    modelsVersion: modelsVersion(factsModels(env)),
  });
  noteServed(caller.userId, jobId, name);

  const find = () => findCached(scope, { jobId, inputsHash: hash, name, early }, now);
  const found = refresh ? null : await measured(headers, 'cache', find);
  if (found !== null) {
    const { entry, cacheSource } = found;
    const layer = cacheSource === 'kv' ? 'analysis-kv-hit' : 'analysis-d1-hit';
    ctx.waitUntil(count(env, log, [layerCount(layer, modelOf(entry))]));
    return answer(jobId, entry, cacheSource);
  }

  const { posting, isPrivate } = inputs;
  const subject = { posting, ownerId: isPrivate ? caller.userId : null };
  const { extraction, counts } = await measured(headers, 'facts', () =>
    findFacts(env, log, subject, refresh),
  );
  const analysis = await analyze(inputs, asOf, extraction, engine);
  const entry = { analysis, cachedAt: now.toISOString() };
  ctx.waitUntil(
    Promise.all([keep(env, name, entry), env.CORE_ANALYSES.store(caller, { jobId, analysis })])
      .catch((err: unknown) => logUnstored(log, jobId, err))
      .then(() => announceAnalysis({ env, caller, log }, { jobId, at: entry.cachedAt })),
  );
  ctx.waitUntil(count(env, log, [...counts, layerCount('analysis-generated', modelOf(entry))]));
  const { overallScore, receipt } = analysis;
  log.info('analysis.generated', { jobId, overallScore, extractedBy: receipt.extractedBy });
  return answer(jobId, entry, 'generated');
}

interface Wanted {
  jobId: string;
  inputsHash: string;
  /** In KV. */
  name: string;
  early: EarlyRead | null;
}

interface Found {
  entry: CachedAnalysis;
  cacheSource: 'kv' | 'database';
}

async function findCached(
  { env, ctx, caller, log }: RequestScope,
  { jobId, inputsHash: hash, name, early }: Wanted,
  now: Date,
): Promise<Found | null> {
  const cached = await (early?.name === name ? early.entry : readEntry(env, name));
  if (cached !== null && stands(env, cached, now)) return { entry: cached, cacheSource: 'kv' };

  const stored = await env.CORE_ANALYSES.find(caller, { jobId, inputsHash: hash });
  if (stored === null) return null;
  const entry = { analysis: stored.analysis, cachedAt: stored.storedAt };
  if (!stands(env, entry, now)) return null;
  ctx.waitUntil(keep(env, name, entry).catch((err: unknown) => logUnstored(log, jobId, err)));
  return { entry, cacheSource: 'database' };
}

const keep = (env: Env, name: string, entry: CachedAnalysis): Promise<void> =>
  isProvisional(env, entry)
    ? writeEntry(env, name, entry, env.FACTS_RETRY_SECONDS)
    : writeEntry(env, name, entry);

const modelOf = ({ analysis }: CachedAnalysis): string => analysis.receipt.model ?? RULES;

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
