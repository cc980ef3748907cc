import type { Env } from '../env.ts';
import { factsModels, modelsVersion } from '../facts/facts-models.ts';
import { type CachedAnalysis, readEntry } from './analysis-cache.ts';
import { engineOfUser } from './engine-of-user.ts';

/** Names that an isolate remembers; one is about 300 bytes. */
const NAMES_MAX = 2_000;

export interface Served {
  /** Under which it is kept. */
  name: string;
  /** Of the inputs it was made from. */
  revision: string;
  /** What else decides the name. See {@link circumstancesOf}. */
  circumstances: string;
}

/** What was served last, by user and posting; the latest at the end. */
const served = new Map<string, Served>();

const aboutOf = (userId: string, jobId: string): string => `${userId} ${jobId}`;

/**
 * What an analysis depends on beside posting and profile: the month, as experience grows with time,
 * the engine and the models.
 */
export async function circumstancesOf(
  env: Pick<Env, 'ENGINE_VERSIONS' | 'FACTS_MODELS'>,
  userId: string,
  now: Date,
) {
  const asOf = now.toISOString().slice(0, 'YYYY-MM'.length);
  const engine = await engineOfUser(env, userId);
  const models = modelsVersion(factsModels(env));
  const named = [asOf, engine.version, engine.weightsVersion, models].join(' ');
  return { asOf, engine, models, named };
}

/** A cached analysis that is read before it is known whether it is still the right one. */
export interface EarlyRead extends Pick<Served, 'name' | 'revision'> {
  /** Never rejects. */
  entry: Promise<CachedAnalysis | null>;
}

/**
 * Begins to read what this isolate last served of a posting under the same circumstances, while core
 * is asked for the revision of the inputs, which takes about as long. Only where that is the same may
 * it be used: it proves that the posting is the caller's to see, and that nothing has changed.
 */
export async function readEarly(
  env: Parameters<typeof readEntry>[0] & Parameters<typeof circumstancesOf>[0],
  about: { userId: string; jobId: string },
  now: Date,
): Promise<EarlyRead | null> {
  const last = served.get(aboutOf(about.userId, about.jobId));
  if (last === undefined) return null;
  const { named } = await circumstancesOf(env, about.userId, now);
  if (last.circumstances !== named) return null;
  const { name, revision } = last;
  return { name, revision, entry: readEntry(env, name) };
}

/** Remembers what was served, in place of what was served longest ago. */
export function noteServed(userId: string, jobId: string, what: Served): void {
  const about = aboutOf(userId, jobId);
  served.delete(about);
  served.set(about, what);
  const [oldest] = served.keys();
  if (served.size > NAMES_MAX && oldest !== undefined) served.delete(oldest);
}
