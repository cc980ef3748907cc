import type {
  AnalysisInputs,
  HeldAnalysis,
  Verification,
} from '@jobmatch/shared/contracts/analyses';
import { type Extraction, analyze } from './analyze.ts';
import { sha256Of } from './canonical-json.ts';
import { DEFAULT_ENGINE, engineOfVersion } from './engines.ts';

/** The facts that a model found in a posting earlier; null where they are kept no more. */
export type FindExtraction = (model: string) => Promise<Extraction | null>;

interface Asked {
  held: HeldAnalysis;
  /** What the posting, the profile and the preferences say now. */
  inputs: AnalysisInputs;
  now: Date;
}

/**
 * Makes the analysis again, by the engine its receipt names, and compares every part that the
 * receipt vouches for. Ongoing work grows, so it is made as of the month of `cachedAt` where that
 * fits the receipt, and as of this one otherwise. An analysis of a model's facts that are kept no
 * more cannot be made again, so it does not hold.
 */
export async function verifyAnalysis(
  { held, inputs, now }: Asked,
  findExtraction: FindExtraction,
): Promise<Verification> {
  const { jobId: _job, cached: _cached, cacheSource: _source, cachedAt, ...analysis } = held;
  const { engineVersion, model } = analysis.receipt;
  const engine = engineOfVersion(engineVersion) ?? DEFAULT_ENGINE;
  const extraction = model === null ? null : await findExtraction(model);
  const recompute = (asOf: string) => analyze(inputs, asOf, extraction ?? undefined, engine);

  const current = await recompute(monthOf(now));
  const madeAt = cachedAt === undefined ? now : new Date(cachedAt);
  // A month that is still to come would count work that is not done.
  const earlier = madeAt < now ? await recompute(monthOf(madeAt)) : current;
  const isOfThen = earlier.receipt.inputsHash === analysis.receipt.inputsHash;
  const recomputed = isOfThen ? earlier : current;
  const { overallScore, receipt } = recomputed;
  return {
    valid: (await sha256Of(recomputed)) === (await sha256Of(analysis)),
    recomputed: { overallScore, factsHash: receipt.factsHash, inputsHash: receipt.inputsHash },
  };
}

const monthOf = (moment: Date): string => moment.toISOString().slice(0, 'YYYY-MM'.length);
