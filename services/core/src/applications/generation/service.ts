import type { UserScope } from '@jobmatch/shared/caller';
import {
  GeneratedApplication,
  type GenerationInputs,
  type NewGeneratedApplication,
} from '@jobmatch/shared/contracts/applications';
import { notFound } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import { readInputs } from '../../analyses/inputs/queries.ts';
import type { Database } from '../../database.ts';
import { JOB } from '../../jobs/service.ts';
import { readUsage, requireUnit, usageOf } from '../../usage/service.ts';
import { insertGenerated, readBackground } from './queries.ts';

/** What an application is written from; null when the posting is absent or not visible. */
export async function generationInputs(
  db: Database,
  scope: UserScope,
  jobId: string,
  at: Date,
): Promise<GenerationInputs | null> {
  const [inputs, background] = await Promise.all([
    readInputs(db, scope, jobId),
    readBackground(db, scope),
  ]);
  if (inputs === null || background === null) return null;
  const { contact, usage, ...more } = background;
  return {
    posting: inputs.posting,
    candidate: { ...inputs.candidate, ...more },
    contact,
    usage: usageOf(usage, at).states.aiGenerations,
  };
}

/** Stores a draft and takes its unit, both or neither; says which of the two could not be. */
export async function storeGenerated(
  db: Database,
  scope: UserScope,
  application: NewGeneratedApplication,
  at: Date,
): Promise<GeneratedApplication> {
  const row = await insertGenerated(db, scope, application, at);
  if (row !== null) return v.parse(GeneratedApplication, row);
  const { states } = await readUsage(db, scope, at);
  requireUnit(states.aiGenerations);
  throw notFound(JOB);
}
