import { Id } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { database } from '../database.ts';
import { route } from '../route.ts';
import { countOf } from './plan.ts';
import { ReviewedResume } from './reviewed-resume.ts';
import { SECTION_NAMES } from './sections.ts';
import { applyResume } from './service.ts';

const Counts = v.object({
  workExperience: v.number(),
  education: v.number(),
  skills: v.number(),
  languages: v.number(),
  certifications: v.number(),
  projects: v.number(),
});

const Applied = v.object({
  /** Fields of the profile: empty before and filled now, and those that already said something. */
  profile: v.object({ filled: v.array(v.string()), left: v.array(v.string()) }),
  added: Counts,
  completed: Counts,
  left: Counts,
  entries: v.array(
    v.object({
      section: v.picklist(SECTION_NAMES),
      index: v.number(),
      outcome: v.picklist(['added', 'completed', 'left']),
      /** The row of the profile that says it. */
      id: Id,
      /** Of a completed row, the fields that were empty. */
      fields: v.array(v.string()),
    }),
  ),
  /** What the profile could not take, and why: whole entries, or single members of them. */
  skipped: v.array(
    v.object({
      section: v.picklist(['profile', ...SECTION_NAMES]),
      index: v.number(),
      reason: v.string(),
    }),
  ),
});

export const resumeApplyRoutes = [
  route({
    method: 'POST',
    path: '/api/resume/apply',
    summary: 'Add what a reviewed résumé says to the profile, changing nothing that is there',
    body: ReviewedResume,
    response: Applied,
    errors: ['CONFLICT', 'NOT_FOUND'],
    handle: async ({ env, scope, body }) => {
      const plan = await applyResume(database(env), scope, body);
      return {
        profile: { filled: Object.keys(plan.profile.filled), left: plan.profile.left },
        added: countOf(plan, 'added'),
        completed: countOf(plan, 'completed'),
        left: countOf(plan, 'left'),
        entries: plan.outcomes,
        skipped: plan.skipped,
      };
    },
  }),
];
