import type { Caller } from '@jobmatch/shared/caller';
import type { AnalysisAnswer, LoadedInputs } from '@jobmatch/shared/contracts/analyses';
import { AppError, notFound } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { RULES, countAfterAnswer, layerCount } from '../facts/counts.ts';
import { findFacts } from '../facts/find-facts.ts';
import { announceAnalysis } from './announce-analysis.ts';
import { type CachedAnalysis, entryName, readEntry, writeEntry } from './analysis-cache.ts';
import { analyze, inputsHash } from './analyze.ts';
import { type EarlyRead, circumstancesOf, noteServed, readEarly } from './early-read.ts';
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

/**
 * What proves that the posting is the caller's to see: its inputs, or that they still have the
 * revision which an analysis was made of.
 */
export type Subject = { inputs: LoadedInputs } | { unchanged: EarlyRead };

interface AnalysisRequest {
  jobId: string;
  subject: Subject;
  refresh: boolean;
  now: Date;
}

/** Null when the posting is absent or not visible to the caller. */
export async function loadSubject(
  { env, caller, headers }: Pick<RequestScope, 'caller' | 'env' | 'headers'>,
  jobId: string,
  now: Date,
): Promise<Subject | null> {
  const early = await readEarly(env, { userId: caller.userId, jobId }, now);
  if (early !== null) {
    const ask = () => env.CORE_ANALYSES.revision(caller, { jobId });
    const revision = await measured(headers, 'revision', ask);
    if (revision === null) return null;
    if (revision === early.revision) return { unchanged: early };
  }
  const inputs = await loadInputs({ env, caller, headers }, jobId);
  return inputs && { inputs };
}

const loadInputs = (
  { env, caller, headers }: Pick<RequestScope, 'caller' | 'env' | 'headers'>,
  jobId: string,
) => measured(headers, 'inputs', () => env.CORE_ANALYSES.inputs(caller, { jobId }));

/**
 * The compatibility analysis of one posting for the caller: from KV, else from the history in D1,
 * else computed from the posting's facts, which all callers share. Both layers are written after the
 * answer is on its way.
 */
export async function analyzePosting(
  scope: RequestScope,
  { jobId, subject, refresh, now }: AnalysisRequest,
): Promise<AnalysisAnswer> {
  const { env, headers } = scope;
  if ('inputs' in subject) return analyzeInputs(scope, { ...subject, jobId, refresh, now });
  const { unchanged } = subject;
  const cached = refresh ? null : await measured(headers, 'cache', () => unchanged.entry);
  if (cached !== null && stands(env, cached, now)) {
    return answerCached(scope, jobId, { entry: cached, cacheSource: 'kv' });
  }
  const inputs = await loadInputs(scope, jobId);
  if (inputs === null) throw notFound('Job');
  return analyzeInputs(scope, { inputs, jobId, refresh, now });
}

async function analyzeInputs(
  scope: RequestScope,
  { jobId, inputs, refresh, now }: Omit<AnalysisRequest, 'subject'> & { inputs: LoadedInputs },
): Promise<AnalysisAnswer> {
  const { env, ctx, caller, log, headers } = scope;
  if (inputs.candidate.workExperience.length === 0) {
    throw new AppError('VALIDATION_ERROR', 'Add at least one work experience to your profile.', {
      fields: { workExperience: 'An analysis needs at least one work experience.' },
    });
  }
  const { userId } = caller;
  const { asOf, engine, models, named } = await circumstancesOf(env, userId, now);
  const hash = await inputsHash(inputs, asOf, engine);
  const name = await entryName({ userId, jobId, inputsHash: hash, modelsVersion: models });
  noteServed(userId, jobId, { name, revision: inputs.revision, circumstances: named });

  const find = () => findCached(scope, { jobId, inputsHash: hash, name }, now);
  const found = refresh ? null : await measured(headers, 'cache', find);
  if (found !== null) return answerCached(scope, jobId, found);

  const { posting, isPrivate } = inputs;
  const about = { posting, ownerId: isPrivate ? userId : null };
  const { extraction, counts } = await measured(headers, 'facts', () =>
    findFacts(env, log, about, refresh),
  );
  const analysis = await analyze(inputs, asOf, extraction, engine);
  const entry = { analysis, cachedAt: now.toISOString() };
  ctx.waitUntil(
    Promise.all([keep(env, name, entry), env.CORE_ANALYSES.store(caller, { jobId, analysis })])
      .catch((err: unknown) => logUnstored(log, jobId, err))
      .then(() => announceAnalysis({ env, caller, log }, { jobId, at: entry.cachedAt })),
  );
  ctx.waitUntil(
    countAfterAnswer(env, log, [...counts, layerCount('analysis-generated', modelOf(entry))]),
  );
  const { overallScore, receipt } = analysis;
  log.info('analysis.generated', { jobId, overallScore, extractedBy: receipt.extractedBy });
  return answer(jobId, entry, 'generated');
}

interface Wanted {
  jobId: string;
  inputsHash: string;
  /** In KV. */
  name: string;
}

interface Found {
  entry: CachedAnalysis;
  cacheSource: 'kv' | 'database';
}

async function findCached(
  { env, ctx, caller, log }: RequestScope,
  { jobId, inputsHash: hash, name }: Wanted,
  now: Date,
): Promise<Found | null> {
  const cached = await readEntry(env, name);
  if (cached !== null && stands(env, cached, now)) return { entry: cached, cacheSource: 'kv' };

  const stored = await env.CORE_ANALYSES.find(caller, { jobId, inputsHash: hash });
  if (stored === null) return null;
  const entry = { analysis: stored.analysis, cachedAt: stored.storedAt };
  if (!stands(env, entry, now)) return null;
  ctx.waitUntil(keep(env, name, entry).catch((err: unknown) => logUnstored(log, jobId, err)));
  return { entry, cacheSource: 'database' };
}

function answerCached(
  { env, ctx, log }: RequestScope,
  jobId: string,
  { entry, cacheSource }: Found,
): AnalysisAnswer {
  const layer = cacheSource === 'kv' ? 'analysis-kv-hit' : 'analysis-d1-hit';
  ctx.waitUntil(countAfterAnswer(env, log, [layerCount(layer, modelOf(entry))]));
  return answer(jobId, entry, cacheSource);
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
