import type { UserScope } from '@jobmatch/shared/caller';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { findCompleteProfile } from '../profile/complete.ts';
import { type Plan, isEmpty, planOf } from './plan.ts';
import { writePlan } from './queries.ts';
import type { ReviewedResume } from './reviewed-resume.ts';

/** Each failure means that somebody else's write went through. */
const ATTEMPTS = 5;

/**
 * Applies a reviewed résumé to the caller's profile, and answers what was done. The plan is made from
 * what the profile says and written only while it still says so, or made again. CONFLICT where the
 * profile never holds still.
 */
export async function applyResume(
  db: Database,
  scope: UserScope,
  resume: ReviewedResume,
): Promise<Plan> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const seen = await findCompleteProfile(db, scope, () => null);
    if (seen === null) throw notFound('Profile');
    const plan = planOf(seen, resume, newId);
    if (isEmpty(plan) || (await writePlan(db, scope, seen, plan))) return plan;
  }
  throw new AppError('CONFLICT', 'The profile is being changed by other requests. Try again.');
}
