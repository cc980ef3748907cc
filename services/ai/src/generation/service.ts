import type { Caller } from '@jobmatch/shared/caller';
import type {
  ApplicationVariant,
  GeneratedApplication,
  GenerationInputs,
} from '@jobmatch/shared/contracts/applications';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { count } from '../facts/counts.ts';
import { modelsNamed } from '../facts/facts-models.ts';
import { materialOf } from './material.ts';
import { VARIANTS, VARIANT_KINDS } from './variant-kinds.ts';
import { writeVariant } from './write-variant.ts';

interface RequestScope {
  env: Env;
  ctx: ExecutionContext;
  caller: Caller;
  log: Log;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
}

/** What a client that listens is told while its documents are written. */
type Progress =
  | { type: 'started'; variantId: string }
  | { type: 'done'; variantId: string; writtenBy: 'model' | 'rules'; removed: number };

/** Refuses what no document can be written from, before anything costs. */
export function requireWritable({ candidate, usage }: GenerationInputs): void {
  if (candidate.workExperience.length === 0) {
    throw new AppError('VALIDATION_ERROR', 'Add at least one work experience to your profile.', {
      fields: { workExperience: 'An application needs at least one work experience.' },
    });
  }
  if (usage.remaining === 0) {
    const message = `Your plan's ${usage.limit} AI generations of this month are used up.`;
    throw new AppError('USAGE_LIMIT_EXCEEDED', message, { ...usage });
  }
}

/**
 * Writes the three variants side by side and stores them as a draft. The unit of the plan is taken
 * with the draft, at the end and in one transaction: who has gone by then pays nothing and keeps
 * nothing. USAGE_LIMIT_EXCEEDED where others took the last unit meanwhile.
 */
export async function generateApplication(
  { env, ctx, caller, log, signal }: RequestScope,
  inputs: GenerationInputs,
  tell: (progress: Progress) => void,
): Promise<GeneratedApplication> {
  const asOf = new Date().toISOString().slice(0, 'YYYY-MM'.length);
  const material = materialOf(inputs, asOf);
  const models = modelsNamed(env.GENERATION_MODELS);
  const deadline = Date.now() + env.GENERATION_DEADLINE_MS;
  const written = await Promise.all(
    VARIANT_KINDS.map(async (kind) => {
      const { id: variantId } = VARIANTS[kind];
      tell({ type: 'started', variantId });
      const made = await writeVariant({ env, log, signal }, { material, kind, models, deadline });
      const writtenBy = made.model === null ? 'rules' : 'model';
      tell({ type: 'done', variantId, writtenBy, removed: made.variant.truth.removed.length });
      return made;
    }),
  );
  ctx.waitUntil(
    count(
      env,
      log,
      written.flatMap(({ counts }) => counts),
    ),
  );
  const variants = written.map(({ variant }) => variant);
  const best = written.find(({ model }) => model !== null) ?? written[0];
  const selectedVariantId = best?.variant.id ?? VARIANTS.impact.id;
  const work = keep({ env, caller, log, signal }, inputs.posting.id, variants, selectedVariantId);
  // A client that hangs up now must not leave a draft behind that was half stored or never seen.
  ctx.waitUntil(work.then(() => undefined).catch(() => undefined));
  return await work;
}

const gone = (): AppError => new AppError('UNAVAILABLE', 'The request was abandoned.');

async function keep(
  { env, caller, log, signal }: Omit<RequestScope, 'ctx'>,
  jobId: string,
  variants: ApplicationVariant[],
  selectedVariantId: string,
): Promise<GeneratedApplication> {
  if (signal.aborted) throw gone();
  const application = { id: newId(), jobId, variants, selectedVariantId };
  const stored = await env.CORE_APPLICATIONS.storeGenerated(caller, application);
  const { id } = stored;
  if (signal.aborted) {
    await env.CORE_APPLICATIONS.discardGenerated(caller, { id });
    log.info('application.discarded', { applicationId: id });
    throw gone();
  }
  log.info('application.generated', { applicationId: id, jobId });
  return stored;
}
